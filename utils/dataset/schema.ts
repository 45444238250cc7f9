/**
 * Dataset format 1: the only definition. Types are inferred from it, the published JSON Schema is generated from it.
 *
 * Everything in a dataset is literal data. Nothing here is ever used as a pattern, a template or markup, and every
 * address is `http:` or `https:` by schema. Unknown fields are kept and ignored.
 *
 * The message of each rule is a `Reason` (see reason.ts), so that readers and dataset makers get it in their language.
 */
import * as v from 'valibot';
import { ENTITY_TYPES } from './entity-types.ts';
import { reasonCode } from './reason.ts';

const r = reasonCode;

export const FORMAT = 1;

export const RECORD_KINDS = ['claim', 'denial', 'decision'] as const;

export const SOURCE_KINDS = [
  'news',
  'government',
  'regulator',
  'court',
  'parliament',
  'company',
  'fact-checker',
  'research',
  'standards-body',
  'ngo',
] as const;

/** The most UTF-16 units that others have to keep to as well: whoever makes records, or cuts short what is told of them. */
export const LIMITS = {
  id: 120,
  sourceName: 160,
  actorName: 200,
  ratingLabel: 200,
  citationTitle: 400,
} as const;

const text = (most: number) =>
  v.pipe(
    v.string(r('mustBeText')),
    v.check((value) => value.trim() !== '', r('mustNotBeEmpty')),
    v.maxLength(most, r('mustBeAtMost', most)),
  );

/** A short name that other parts of the data refer to. */
const id = v.pipe(
  v.string(r('mustBeText')),
  v.regex(new RegExp(`^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,${LIMITS.id - 1}}$`, 'u'), r('mustBeId')),
);

/** True when `value`, written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, is a date of the calendar. */
export function isPartialDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  const date = new Date(Date.UTC(Number(parts[1]), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const partialDate = v.pipe(v.string(r('mustBeText')), v.check(isPartialDate, r('mustBeDate')));

/** True for absolute `http:` and `https:` addresses without a user name or password in them. */
export function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

const webAddress = v.pipe(
  v.string(r('mustBeText')),
  v.maxLength(2048, r('mustBeAtMost', 2048)),
  v.check(isWebAddress, r('mustBeWebAddress')),
);

/** As browsers know regions, so that they can be named in the reader's language; `INT` is ours, for international bodies. */
const country = v.pipe(v.string(r('mustBeText')), v.regex(/^([A-Z]{2}|INT)$/, r('mustBeCountry')));

export const SourceSchema = v.looseObject({
  id,
  name: text(LIMITS.sourceName),
  kind: v.picklist(SOURCE_KINDS, r('mustBeOneOf', SOURCE_KINDS.join(', '))),
  country: v.optional(country),
  url: v.optional(webAddress),
});

export const AliasSchema = v.looseObject({
  text: text(160),
  case: v.optional(v.literal('exact', r('mustBeOneOf', 'exact'))),
  lang: v.optional(v.pipe(v.string(r('mustBeText')), v.regex(/^[a-z]{2,3}$/, r('mustBeLanguage')))),
  near: v.optional(v.pipe(v.array(text(160), r('mustBeList')), v.minLength(1, r('mustNotBeEmpty')))),
});

export const EntitySchema = v.looseObject({
  id,
  type: v.picklist(ENTITY_TYPES, r('mustBeOneOf', ENTITY_TYPES.join(', '))),
  name: text(160),
  gloss: v.optional(text(300)),
  aliases: v.array(AliasSchema, r('mustBeList')),
  mark: v.optional(v.boolean(r('mustBeTrueOrFalse'))),
});

export const CitationSchema = v.looseObject({
  source: id,
  title: text(LIMITS.citationTitle),
  url: webAddress,
  published: v.optional(partialDate),
});

/** What a fact-checker made of a claim. */
export const RatingSchema = v.looseObject({ label: text(LIMITS.ratingLabel), by: id }, r('mustBeObject'));

/** More could not be read side by side. */
export const MOST_RATINGS = 8;

const RatingListSchema = v.pipe(
  v.array(RatingSchema, r('mustBeList')),
  v.minLength(1, r('mustNotBeEmpty')),
  v.maxLength(MOST_RATINGS, r('mustHaveAtMost', MOST_RATINGS)),
  v.check((list) => new Set(list.map(({ by }) => by)).size === list.length, r('mustRateOnce')),
);

/**
 * One rating, or several in a list. A list of one comes out as the one: so the same is always written in the same way, and what was
 * stored or published while a record had one rating at most is in order as it is.
 */
const ratingOrList = v.pipe(
  v.union([RatingSchema, RatingListSchema], r('mustBeRating')),
  v.transform((value) => (Array.isArray(value) && value.length === 1 ? (value[0] as Rating) : value)),
);

export const RecordSchema = v.looseObject({
  id,
  kind: v.picklist(RECORD_KINDS, r('mustBeOneOf', RECORD_KINDS.join(', '))),
  date: partialDate,
  entities: v.pipe(v.array(id, r('mustBeList')), v.minLength(1, r('mustNotBeEmpty'))),
  actor: v.looseObject(
    { name: text(LIMITS.actorName), role: v.optional(text(200)), entity: v.optional(id) },
    r('mustBeObject'),
  ),
  jurisdiction: v.optional(country),
  headline: text(300),
  summary: text(2000),
  status: v.optional(text(120)),
  respondsTo: v.optional(v.array(id, r('mustBeList'))),
  supersedes: v.optional(v.array(id, r('mustBeList'))),
  rating: v.optional(ratingOrList),
  citations: v.pipe(v.array(CitationSchema, r('mustBeList')), v.minLength(1, r('mustNotBeEmpty'))),
});

/** A dataset without its lists: what can be said of it before any list is read. */
export const DatasetHeadSchema = v.looseObject({
  format: v.literal(FORMAT, r('mustBeFormat', FORMAT)),
  id,
  title: text(200),
  version: v.pipe(v.string(r('mustBeText')), v.regex(/^\d+(\.\d+){0,5}$/, r('mustBeVersion'))),
  published: partialDate,
  license: v.optional(text(200)),
  homepage: v.optional(webAddress),
  update: v.optional(v.looseObject({ url: webAddress, publicKey: v.optional(text(200)) }, r('mustBeObject'))),
  signature: v.optional(v.union([text(200), v.array(text(200))], r('mustBeText'))),
  digest: v.optional(text(200)),
});

export const DatasetSchema = v.looseObject({
  ...DatasetHeadSchema.entries,
  sources: v.array(SourceSchema, r('mustBeList')),
  entities: v.array(EntitySchema, r('mustBeList')),
  records: v.array(RecordSchema, r('mustBeList')),
});

export type RecordKind = (typeof RECORD_KINDS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type EntityType = (typeof ENTITY_TYPES)[number];
export type Source = v.InferOutput<typeof SourceSchema>;
export type Alias = v.InferOutput<typeof AliasSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Citation = v.InferOutput<typeof CitationSchema>;
export type Rating = v.InferOutput<typeof RatingSchema>;
/** A claim, a denial or a decision. Named so as not to hide TypeScript's own `Record`. */
export type DatasetRecord = v.InferOutput<typeof RecordSchema>;
export type DatasetHead = v.InferOutput<typeof DatasetHeadSchema>;
export type Dataset = v.InferOutput<typeof DatasetSchema>;

/** All ratings of a record, in the dataset's order; they weigh the same. */
export const ratingsOf = ({ rating }: Pick<DatasetRecord, 'rating'>): Rating[] =>
  rating === undefined ? [] : [rating].flat();
