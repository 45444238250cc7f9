/** What is written in a way that readers should not see. */
import type { Collection, Placed } from '../collection.ts';
import { type Finding, findingsOf } from '../finding.ts';

const loaded = findingsOf('loaded-word');
const invisible = findingsOf('invisible');

/** Words that judge. In quotation marks they are someone's, and stay. */
const LOADED =
  /\b(?:notorious|infamous|shocking|scandalous|outrageous|disgraceful|so-called|brazen|blatant|shameless|sinister|nefarious|draconian|hysterical|heroic|courageous|bombshell|damning|baseless|bogus|debunked|conspiracy theor(?:y|ies|ist|ists)|slammed|blasted|puppet|lackey)\b/iu;
const QUOTED = /["“„«‘'](?=\S)[^"“”„«»]*?\S["”“»’'](?!\p{L})/gu;
/** What follows in the sentence is what somebody said, and may be as loaded as it was. */
const REPORTED =
  /\b(?:sa(?:id|ys?|ying)|call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\b.*/isu;
/** Controls, direction overrides and zero-width characters. Joiners are part of some scripts, and tabs have no place here. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]/u;

export function* loadedWords({ records }: Collection): Generator<Finding> {
  for (const placed of records) {
    for (const field of ['headline', 'summary'] as const) {
      const found = LOADED.exec(ownWordsOf(placed.item[field]));
      if (found) yield loaded.warning(placed, `.${field}`, 'checkLoadedWord', found[0]);
    }
  }
}

/** A text without what it quotes or reports. */
const ownWordsOf = (text: string): string =>
  text
    .replace(QUOTED, ' ')
    .split(/(?<=[.!?;])\s+/)
    .map((sentence) => sentence.replace(REPORTED, ''))
    .join('\n');

export function* invisibleCharacters({ records, entities, sources }: Collection): Generator<Finding> {
  for (const placed of records) {
    const { headline, summary, actor, citations } = placed.item;
    yield* look(placed, '.headline', headline);
    yield* look(placed, '.summary', summary);
    yield* look(placed, '.actor.name', actor.name);
    for (const [index, { title }] of citations.entries())
      yield* look(placed, `.citations[${index}].title`, title);
  }
  for (const placed of entities) {
    yield* look(placed, '.name', placed.item.name);
    for (const [index, { text }] of placed.item.aliases.entries())
      yield* look(placed, `.aliases[${index}].text`, text);
  }
  for (const placed of sources) yield* look(placed, '.name', placed.item.name);
}

function* look(placed: Placed<{ id: string }>, field: string, text: string): Generator<Finding> {
  const found = INVISIBLE.exec(text);
  if (!found) return;
  const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  yield invisible.error(placed, field, 'checkInvisible', code, found.index + 1);
}
