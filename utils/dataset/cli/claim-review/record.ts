/** From a reviewed claim to a record. */
import { createHash } from 'node:crypto';
import { type Reason, reason } from '../../reason.ts';
import {
  type Citation,
  type Dataset,
  type DatasetRecord,
  LIMITS,
  MOST_RATINGS,
  type Source,
} from '../../schema.ts';
import { LONGEST } from '../check/rules/lengths.ts';
import { hostOf, type ReviewedClaim } from './claim-review.ts';
import type { EntityLinker } from './link.ts';

type MadeRecord = { ok: true; record: DatasetRecord } | { ok: false; reason: Reason };

/** A review with the source that published it. */
export interface SourcedReview {
  review: ReviewedClaim;
  source: string;
}

/**
 * The record of a claim from its reviews, one or several by different sources, in any order; the linker knows which entities it is
 * about. The id is that of the review that was published first, so that it stays when others follow.
 */
export function recordOf(reviews: readonly SourcedReview[], linker: EntityLinker): MadeRecord {
  const inOrder = [...reviews].sort(byPublication);
  const { claim, actor, language } = (inOrder[0] as SourcedReview).review;
  const titles = inOrder.flatMap(({ review: { title } }) => title ?? []);
  const entities = linker.link([claim, actor, ...titles], language);
  if (entities.length === 0) return { ok: false, reason: reason('claimReviewNoEntity') };
  const headline = shortened(claim, LONGEST.headline);
  const summary = summaryOf(inOrder, headline !== claim);
  const ratings = inOrder.map(({ review: { label }, source }) => ({ label, by: source }));
  const isTooLong =
    summary.length > LONGEST.summary ||
    ratings.length > MOST_RATINGS ||
    ratings.some(({ label }) => label.length > LIMITS.ratingLabel) ||
    actor.length > LIMITS.actorName;
  if (isTooLong) return { ok: false, reason: reason('claimReviewTooLong') };
  const entity = linker.entityNamed(actor, language);
  const record: DatasetRecord = {
    id: idOf(inOrder[0] as SourcedReview),
    kind: 'claim',
    date: dateOf(inOrder),
    entities,
    actor: { name: actor, ...(entity === undefined ? {} : { entity }) },
    headline,
    summary,
    rating: ratings.length === 1 ? ratings[0] : ratings,
    citations: inOrder.map(citationOf),
  };
  return { ok: true, record };
}

const idOf = ({ review: { url, claim } }: SourcedReview): string =>
  `cr-${createHash('sha256').update(`${url}\n${claim}`).digest('hex').slice(0, 16)}`;

/** The review that was published first; one without a date comes last. */
function byPublication(a: SourcedReview, b: SourcedReview): number {
  const [first, second] = [a, b].map(({ review: { reviewed = '9999', url } }) => `${reviewed} ${url}`);
  return (first as string) < (second as string) ? -1 : 1;
}

/** When it was first said, or reviewed where nobody tells. */
function dateOf(inOrder: readonly SourcedReview[]): string {
  const said = inOrder.flatMap(({ review }) => review.said ?? []).sort();
  return said[0] ?? inOrder[0]?.review.reviewed ?? '';
}

const citationOf = ({ review: { title, claim, url, reviewed }, source }: SourcedReview): Citation => ({
  source,
  title: shortened(title ?? claim, LIMITS.citationTitle),
  url,
  ...(reviewed === undefined ? {} : { published: reviewed }),
});

/** Says who rated, and holds the whole claim where the headline could not. */
function summaryOf(inOrder: readonly SourcedReview[], needsClaim: boolean): string {
  const { claim, actor } = (inOrder[0] as SourcedReview).review;
  const attributed = needsClaim ? `Attributed to ${actor}: “${claim}”` : `Attributed to ${actor}.`;
  const rated = inOrder.map(
    ({ review: { reviewer, label, reviewed } }) =>
      `${reviewer} rated it “${label}”${reviewed === undefined ? '' : ` on ${reviewed}`}.`,
  );
  const isUndated = inOrder.every(({ review: { said } }) => said === undefined);
  return [attributed, ...rated, ...(isUndated ? ['When it was first said is not given.'] : [])].join(' ');
}

/** At most `most` units, cut between words. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:\ud800-\udbff]+$/, '')}…`;
}

/** The source of a review: a known fact-checker at that host, or a new one. */
export class FactCheckers {
  readonly #byHost = new Map<string, Source>();
  readonly #taken: Set<string>;
  readonly fresh: Source[] = [];

  constructor(known: readonly Dataset[]) {
    const sources = known.flatMap((dataset) => dataset.sources);
    this.#taken = new Set(sources.map(({ id }) => id));
    for (const source of sources) {
      if (source.kind === 'fact-checker' && source.url !== undefined)
        this.#byHost.set(hostOf(source.url), source);
    }
  }

  sourceOf({ url, reviewer }: ReviewedClaim): string {
    const host = hostOf(url);
    const known = this.#byHost.get(host);
    if (known) return known.id;
    const slug = host.replace(/[^\p{L}\p{N}]+/gu, '-');
    const id = this.#taken.has(slug) ? `${slug}-fact-checks` : slug;
    const source: Source = {
      id,
      name: reviewer.slice(0, LIMITS.sourceName),
      kind: 'fact-checker',
      url: `${new URL(url).origin}/`,
    };
    this.#taken.add(id);
    this.#byHost.set(host, source);
    this.fresh.push(source);
    return id;
  }
}
