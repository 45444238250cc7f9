/** From a reviewed claim to a record. */
import { createHash } from 'node:crypto';
import { hostOf, type ReviewedClaim } from '../../claim-review.ts';
import { type Reason, reason } from '../../reason.ts';
import type { Dataset, DatasetRecord, Source } from '../../schema.ts';
import { LONGEST } from '../check/rules/lengths.ts';
import type { EntityLinker } from './link.ts';

/** The schema's limits, in UTF-16 units. */
const LONGEST_LABEL = 200;
const LONGEST_TITLE = 400;

export type MadeRecord = { ok: true; record: DatasetRecord } | { ok: false; reason: Reason };

/** `reviewed` by `source`; the linker knows which entities it is about. */
export function recordOf(reviewed: ReviewedClaim, source: string, linker: EntityLinker): MadeRecord {
  const { claim, actor, said, label, url, title, language } = reviewed;
  const links = linker.link(
    [claim, actor, title].filter((text) => text !== undefined),
    language,
  );
  if (links.length === 0) return { ok: false, reason: reason('claimReviewNoEntity') };
  const headline = shortened(claim, LONGEST.headline);
  const summary = summaryOf(reviewed, headline !== claim);
  const isTooLong =
    summary.length > LONGEST.summary || label.length > LONGEST_LABEL || actor.length > LONGEST_LABEL;
  if (isTooLong) return { ok: false, reason: reason('claimReviewTooLong') };
  const entity = linker.entityNamed(actor, language);
  const record: DatasetRecord = {
    id: `cr-${createHash('sha256').update(`${url}\n${claim}`).digest('hex').slice(0, 16)}`,
    kind: 'claim',
    date: said ?? reviewed.reviewed ?? '',
    entities: links,
    actor: { name: actor, ...(entity === undefined ? {} : { entity }) },
    headline,
    summary,
    rating: { label, by: source },
    citations: [
      {
        source,
        title: shortened(title ?? claim, LONGEST_TITLE),
        url,
        ...(reviewed.reviewed === undefined ? {} : { published: reviewed.reviewed }),
      },
    ],
  };
  return { ok: true, record };
}

/** Says who rated, and holds the whole claim where the headline could not. */
function summaryOf(
  { claim, actor, said, label, reviewer, reviewed }: ReviewedClaim,
  needsClaim: boolean,
): string {
  const attributed = needsClaim ? `Attributed to ${actor}: “${claim}”` : `Attributed to ${actor}.`;
  const rated = `${reviewer} rated it “${label}”${reviewed === undefined ? '' : ` on ${reviewed}`}.`;
  const undated = said === undefined ? ' When it was first said is not given.' : '';
  return `${attributed} ${rated}${undated}`;
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
      name: reviewer.slice(0, 160),
      kind: 'fact-checker',
      url: `${new URL(url).origin}/`,
    };
    this.#taken.add(id);
    this.#byHost.set(host, source);
    this.fresh.push(source);
    return id;
  }
}
