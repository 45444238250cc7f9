/** Lines of text in an article that lead to other pages: related articles, tags, buttons. */

/** A longer line is prose, and so is one with more beside its link, in UTF-16 units and in shares of its letters. */
const LONGEST = 240;
const LONGEST_LABELLED = 120;
const LONGEST_LABEL = 24;
const LABEL = 0.4;

/** `text` stands in `container` and begins with `first`. */
export interface Line {
  readonly text: string;
  readonly first: Text;
  readonly container: Element;
}

/**
 * True when there is nothing in a line but links to other pages, and perhaps a label before them: "Read more: ...". A headline may
 * be a link to its own page.
 */
export function isLink({ text, first, container }: Line): boolean {
  if (text.length > LONGEST) return false;
  const begins = first.parentElement !== container && first.parentElement?.closest('a[href]');
  // Most lines of prose are longer, and begin with a word that is no link.
  if (
    !begins &&
    (text.length > LONGEST_LABELLED ||
      container.firstElementChild === null ||
      !container.querySelector('a[href]'))
  )
    return false;
  const links = [...container.querySelectorAll('a[href]')];
  const all = lettersIn(text);
  const rest = all - links.reduce((sum, { textContent }) => sum + lettersIn(textContent ?? ''), 0);
  const isLabel = rest <= LONGEST_LABEL && rest <= LABEL * all && !/[.!?。！？؟]\s*$/.test(text);
  return (
    links.length > 0 && (rest <= 0 || isLabel) && container.closest('h1') === null && !links.every(leadsHere)
  );
}

/** Without white space and the marks that stand between links. */
const lettersIn = (text: string): number => text.replace(/[\s,;:|/·•–-]+/g, '').length;

function leadsHere(link: Element): boolean {
  const { baseURI } = link.ownerDocument;
  const [here, there] = [URL.parse(baseURI), URL.parse(link.getAttribute('href') ?? '', baseURI)];
  return there !== null && there.host === here?.host && there.pathname === here.pathname;
}

/** A link around blocks is a card that leads to another article. */
export const isCard = (link: Element): boolean =>
  link.firstElementChild !== null &&
  link.hasAttribute('href') &&
  link.querySelector('p, div, h2, h3, h4, ul, figure') !== null &&
  link.querySelector('h1') === null &&
  !leadsHere(link);
