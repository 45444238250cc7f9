/** Publication dates in a page's JSON-LD. https://schema.org/Article */
import { squeeze, titlesOf } from './headline.ts';
import { readJson } from './lenient-json.ts';
import { type Stamp, stampOf } from './stamp.ts';
import type { Writing } from './writing.ts';

type Thing = { readonly [key: string]: unknown };
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What schema.org calls an article. */
const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|Column|OpinionPiece)$/;
const PAGE = /(?:Page|CreativeWork|Episode|PressRelease)$/;
/** What these list, or hold, is of another date than the page. */
const OTHERS = /^(?:ItemList|BreadcrumbList|Comment|UserComments|Product|CollectionPage|Event|JobPosting)$/;
const OTHER_KEYS =
  /^(?:comment|isPartOf|hasPart|relatedLink|citation|mentions|publisher|author|image|video|liveBlogUpdate|review|potentialAction|about|isBasedOn)$/;
/** Deeper than any page nests its data; a hostile one might. */
const DEEPEST = 8;
const MOST_THINGS = 2000;

/** All that a page's JSON-LD says of things with a type. */
export class JsonLd {
  private readonly things: Thing[] = [];
  private readonly page: Document;
  private readonly writing: Writing;

  constructor(page: Document, writing: Writing) {
    this.page = page;
    this.writing = writing;
    for (const script of page.querySelectorAll('script[type*="ld+json" i]'))
      this.visit(readJson(script.textContent ?? ''), 0);
  }

  /** When the page's article was published: of several, those that bear the page's name or address, if they agree. */
  article(): Stamp | undefined {
    const dated = this.dated(ARTICLE, ({ datePublished }) => datePublished);
    const own = dated.filter(({ thing }) => this.isOfPage(thing));
    return this.agreed(own.length > 0 ? own : dated);
  }

  /** When the page was published, or its article created, where it is not told when that was published. */
  other(): Stamp | undefined {
    return (
      this.agreed(this.dated(PAGE, ({ datePublished }) => datePublished)) ??
      this.agreed(this.dated(ARTICLE, ({ dateCreated }) => dateCreated))
    );
  }

  private dated(type: RegExp, stampIn: (thing: Thing) => unknown): { thing: Thing; stamp: Stamp }[] {
    return this.things.flatMap((thing) => {
      if (!typesOf(thing).some((name) => type.test(name))) return [];
      const stamp = stampOf([stampIn(thing)].flat()[0], this.writing);
      return stamp ? [{ thing, stamp }] : [];
    });
  }

  private agreed(dated: readonly { stamp: Stamp }[]): Stamp | undefined {
    const days = new Set(dated.map(({ stamp }) => stamp.day));
    return days.size === 1 ? dated[0]?.stamp : undefined;
  }

  private visit(value: unknown, depth: number): void {
    if (depth > DEEPEST || this.things.length > MOST_THINGS) return;
    if (Array.isArray(value)) for (const item of value) this.visit(item, depth + 1);
    else if (isThing(value)) {
      if (typesOf(value).some((type) => OTHERS.test(type))) return;
      if ('@type' in value) this.things.push(value);
      for (const [key, inner] of Object.entries(value))
        if (!OTHER_KEYS.test(key)) this.visit(inner, depth + 1);
    }
  }

  /** True when the thing says that it is what this page is about, by address or by headline. */
  private isOfPage({ mainEntityOfPage: main, url, '@id': id, headline }: Thing): boolean {
    const { page } = this;
    const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const addresses = new Set([pathOf(page.URL, page), pathOf(canonical, page)].filter(Boolean));
    const told = [isThing(main) ? (main['@id'] ?? main.url) : main, url, id];
    if (told.some((address) => addresses.has(pathOf(address, page)))) return true;
    const titles = [...titlesOf(page), squeeze(page.querySelector('h1')?.textContent)];
    const name = squeeze(headline);
    return name.length > 10 && titles.some((title) => title.includes(name));
  }
}

const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().map((type) => String(type).replace(/^.*[/:#]/, ''));

function pathOf(address: unknown, page: Document): string {
  if (typeof address !== 'string' || address === '') return '';
  const path = URL.parse(address, page.baseURI)?.pathname.replace(/\/$/, '') ?? '';
  // The front page's path tells nothing.
  return path.length > 1 ? path : '';
}
