/**
 * schema.org `ClaimReview`, the mark-up of fact-checkers, and what of it a record can hold. Everything in it is literal data and
 * written by strangers: nothing is trusted to be of the shape that it should have, and texts stay texts.
 *
 * Source: https://schema.org/ClaimReview; Data Commons `DataFeed`s wrap reviews as `dataFeedElement[].item[]`.
 */
import { decodeHTML } from 'entities';
import { type Reason, reason } from '../../reason.ts';
import { isPartialDate, isWebAddress } from '../../schema.ts';
import { withoutTracking } from '../tracking.ts';

/** What a review says, read out of whatever shape it had. */
export interface ReviewedClaim {
  claim: string;
  /** Who made the claim. */
  actor: string;
  /** When it was made, `YYYY-MM-DD` or less. */
  said?: string;
  /** The rating in the reviewer's own words. */
  label: string;
  reviewer: string;
  /** The address of the review. */
  url: string;
  /** When the review was published. */
  reviewed?: string;
  /** The review's own headline. */
  title?: string;
  /** Language of the review, as a tag. */
  language?: string;
}

type ClaimReading = { ok: true; value: ReviewedClaim } | { ok: false; reason: Reason };

const refused = (key: Reason['key']): ClaimReading => ({ ok: false, reason: reason(key) });

/** Reads one object of type `ClaimReview`. */
export function readClaimReview(review: object): ClaimReading {
  const item = firstOf(fieldOf(review, 'itemReviewed'));
  const claim =
    textOf(fieldOf(review, 'claimReviewed')) ??
    textOf(fieldOf(item, 'text')) ??
    textOf(fieldOf(item, 'name'));
  if (claim === undefined) return refused('claimReviewNoClaim');
  const actor = textOf(fieldOf(item, 'author'));
  if (actor === undefined) return refused('claimReviewNoActor');
  const label = literalOf(fieldOf(firstOf(fieldOf(review, 'reviewRating')), 'alternateName'));
  if (label === undefined) return refused('claimReviewNoRating');
  const url = textOf(fieldOf(review, 'url'));
  if (url === undefined || !isWebAddress(url)) return refused('claimReviewNoAddress');
  const said = dateOf(fieldOf(item, 'datePublished'));
  const reviewed = dateOf(fieldOf(review, 'datePublished'));
  if (said === undefined && reviewed === undefined) return refused('claimReviewNoDate');
  const reviewer = textOf(fieldOf(review, 'author')) ?? textOf(fieldOf(review, 'publisher')) ?? hostOf(url);
  const title = textOf(fieldOf(review, 'headline')) ?? textOf(fieldOf(review, 'name'));
  const language = textOf(fieldOf(review, 'inLanguage'));
  const value = { claim, actor, said, label, reviewer, url: withoutTracking(url), reviewed, title, language };
  return { ok: true, value };
}

/** Where reviews lie inside of other things. */
const CONTAINERS = [
  '@graph',
  'dataFeedElement',
  'item',
  'itemListElement',
  'mainEntity',
  'mainEntityOfPage',
  'review',
  'hasPart',
];
/** A feed in a graph in a list is three; what lies deeper is not meant to be found. */
const DEEPEST = 6;

/** Every `ClaimReview` in a JSON-LD value: itself, in lists, graphs, feeds and pages. */
export function* claimReviewsIn(value: unknown, depth = 0): Generator<object> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const element of value) yield* claimReviewsIn(element, depth + 1);
    return;
  }
  if (isClaimReview(value)) yield value;
  else for (const name of CONTAINERS) yield* claimReviewsIn(fieldOf(value, name), depth + 1);
}

/** Types come as names, as lists of names, with a prefix or as addresses. */
function isClaimReview(value: object): boolean {
  const types = [fieldOf(value, '@type')].flat();
  return types.some((type) => typeof type === 'string' && /(?:^|[/:#])ClaimReview$/.test(type));
}

/** A host name without `www.`, as publishers are told apart by it. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** How schema.org's names are written: in its own context, and in contexts that know it by its usual prefix or not at all. */
const SPELLINGS = ['', 'schema:', 'https://schema.org/', 'http://schema.org/'];

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const spelling of SPELLINGS) {
    const field = Object.getOwnPropertyDescriptor(value, spelling + name);
    if (field) return field.value;
  }
  return undefined;
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** A text, with `&quot;` as a quotation mark: JSON has no entities, but many sites fill it from a database that holds HTML. */
function textOf(value: unknown): string | undefined {
  const text = literalOf(value);
  return text === undefined ? undefined : tidied(decodeHTML(text));
}

/** A text as it stands, the first of several, the text of `{"@value"}`, or the name of a person or an organisation. White space is collapsed. */
function literalOf(value: unknown): string | undefined {
  const first = firstOf(value);
  if (typeof first === 'object' && first !== null)
    return literalOf(fieldOf(first, '@value') ?? fieldOf(first, 'name'));
  return typeof first === 'string' ? tidied(first) : undefined;
}

function tidied(text: string): string | undefined {
  const tidy = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return tidy === '' ? undefined : tidy;
}

/** The date of a date or a moment; undefined for what is no date of the calendar. */
function dateOf(value: unknown): string | undefined {
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d-])/.exec(textOf(value) ?? '')?.[0];
  return date !== undefined && isPartialDate(date) ? date : undefined;
}
