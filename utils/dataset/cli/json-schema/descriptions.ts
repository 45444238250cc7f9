import { LONGEST } from '../check/rules/lengths.ts';
import { STATUSES } from '../check/rules/status.ts';

/**
 * What each field of format 1 is for, in a sentence for people who make datasets. Kept apart from the schema, so that the
 * extension does not carry it. Keys are paths without indexes; a test holds them complete.
 */
export const DESCRIPTIONS: { [path: string]: string } = {
  '': 'A dataset of On the Record: what was claimed, denied and decided, by whom, when, and where it says so. All texts are literal: no markup, no patterns.',
  format: 'The format’s number. A reader’s extension refuses others.',
  id: 'A short name for the dataset, kept for ever: an update is recognised by it.',
  title: 'What readers see as the dataset’s name.',
  version:
    'Numbers with dots between, growing with every publication, such as 2026.11.24. Older versions are refused.',
  published: 'The day on which this version was published. Nothing in the dataset is later.',
  license: 'The licence, preferably as an SPDX identifier such as CC0-1.0.',
  homepage: 'Where people read about the dataset and its makers.',
  update: 'Where newer versions come from.',
  'update.url':
    'The address of this file, at which a newer version replaces it. https only, except on one’s own machine.',
  'update.publicKey':
    'An Ed25519 public key, 32 bytes in base64. Readers who have it take updates only with a signature by it. The command sign writes it.',
  signature:
    'An Ed25519 signature of the canonical content (RFC 8785, without the fields signature and digest), 64 bytes in base64; several in a list while keys change. The command sign writes it.',
  'signature[]': 'One of the signatures.',
  digest: 'sha256- and the SHA-256 of the same content in base64. The command build writes it.',
  sources: 'Who published what the records cite. Each publisher once.',
  'sources[].id':
    'A short name that citations refer to. The same id in two datasets is the same source, and switches on and off with it.',
  'sources[].name': 'The publisher’s name as readers know it.',
  'sources[].kind': 'What kind of publisher it is. Readers switch sources on and off by it.',
  'sources[].country': 'Two capital letters: ISO 3166 (GB, not GBR), or EU; or INT for international bodies.',
  'sources[].url': 'The publisher’s home page.',
  entities: 'What can be mentioned in an article: people, organisations, laws, technologies and so on.',
  'entities[].id':
    'A Wikidata id where there is one (Q160120), else x- and a slug. The same id in two datasets is the same entity.',
  'entities[].type': 'What kind of thing it is.',
  'entities[].name': 'The name that readers see. It is not looked for in articles; aliases are.',
  'entities[].gloss': 'Who or what it is, in a neutral line.',
  'entities[].mark':
    'false for what links records and is never marked in an article, such as countries. Left out, it is true.',
  'entities[].aliases':
    'The texts that mean this entity in an article, in any language and script. The longest one wins.',
  'entities[].aliases[].text':
    'The text itself. Case, width, diacritics and the shape of apostrophes and dashes do not matter.',
  'entities[].aliases[].case': '"exact": only in this spelling.',
  'entities[].aliases[].lang':
    'Only on pages in this language (ISO 639, such as en). With near, it stands there in the place of an alias of the same text with neither.',
  'entities[].aliases[].near':
    'The alias counts only if one of these stands in the same sentence or, failing that, in the same paragraph. Where a page has told so what it means by a name, the name counts without them; one that can be nothing else counts also where one of these is marked in the headline or in one of the two paragraphs before. One without a lower-case letter (EU) counts only in that spelling. One that is an alias of an entity, letter for letter, stands for all its aliases that have no near, those with a lang on pages in that language.',
  'entities[].aliases[].near[]': 'A word or a phrase.',
  records: 'Claims, denials and decisions.',
  'records[].id':
    'A short name that other records refer to; by custom country, date and a few words: gb-2020-01-28-35-per-cent-cap.',
  'records[].kind':
    'claim: somebody says that something is so. denial: somebody says that a claim is not so, or answers it. decision: a body with the power to do so decides something.',
  'records[].date': 'When it was said or decided, as exactly as is known: YYYY, YYYY-MM or YYYY-MM-DD.',
  'records[].entities': 'Ids of everything that it is about; under each of them it is shown.',
  'records[].entities[]': 'The id of an entity of this dataset or of another.',
  'records[].actor': 'Who said or decided it.',
  'records[].actor.name': 'The name, as it was at the time.',
  'records[].actor.role': 'The office or function in which it was said or decided.',
  'records[].actor.entity': 'The actor’s id among the entities, where there is one.',
  'records[].jurisdiction': 'Whose law or politics it belongs to: ISO 3166, or EU, or INT.',
  'records[].headline': `What happened, with who did it, readable alone. At most ${LONGEST.headline} characters by the editorial rules.`,
  'records[].summary': `What was said or decided, attributed, without adjectives that judge. At most ${LONGEST.summary} characters by the editorial rules.`,
  'records[].status': `What became of a decision, as of the day the dataset was published: ${STATUSES.join(', ')}.`,
  'records[].respondsTo': 'Ids of the records that it answers. A denial has at least one.',
  'records[].respondsTo[]': 'The id of a record of this dataset or of another.',
  'records[].supersedes': 'Ids of the decisions that are no longer in force because of this one.',
  'records[].supersedes[]': 'The id of a record of this dataset or of another.',
  'records[].rating':
    'What a fact-checker made of a claim, in the fact-checker’s own words. Where several have rated it, a list of one rating by each.',
  'records[].rating.label': 'The words of the rating, untouched.',
  'records[].rating.by': 'The id of the source that rated.',
  'records[].rating[]': 'The rating by one fact-checker.',
  'records[].rating[].label': 'The words of the rating, untouched.',
  'records[].rating[].by': 'The id of the source that rated.',
  'records[].citations': 'Where it says so. Two or more independent sources are better than one.',
  'records[].citations[].source': 'The id of the source that published it.',
  'records[].citations[].title': 'The title of the document.',
  'records[].citations[].url': 'The address of the document itself, at its publisher.',
  'records[].citations[].published': 'When the document was published: YYYY, YYYY-MM or YYYY-MM-DD.',
};

/** What the field at a path such as `records[3].date` is for; undefined for what is no field of the format. */
export const describe = (path: string): string | undefined => DESCRIPTIONS[path.replace(/\[\d+\]/g, '[]')];
