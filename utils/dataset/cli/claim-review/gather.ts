/** Reviews of the same claim by the same speaker, gathered into one record with the ratings side by side. */

import type { DatasetRecord } from '../../schema.ts';
import type { ReviewedClaim } from './claim-review.ts';
import type { EntityLinker } from './link.ts';
import { recordOf, type SourcedReview } from './record.ts';

export class ReviewGatherer {
  readonly #linker: EntityLinker;
  readonly #seen = new Set<string>();
  readonly #groups: SourcedReview[][] = [];
  /** Places in `#groups`, by claim and speaker. */
  readonly #byClaim = new Map<string, number[]>();

  constructor(linker: EntityLinker) {
    this.#linker = linker;
  }

  /** False for a review that was taken already. */
  add(sourced: SourcedReview): boolean {
    const { url, claim } = sourced.review;
    const one = `${url}\n${claim}`;
    if (this.#seen.has(one)) return false;
    this.#seen.add(one);
    const key = claimKey(sourced.review);
    const places = this.#byClaim.get(key) ?? [];
    const place = places.find((at) => this.#canJoin(this.#groups[at] ?? [], sourced));
    if (place === undefined) this.#byClaim.set(key, [...places, this.#groups.push([sourced]) - 1]);
    else this.#groups[place]?.push(sourced);
    return true;
  }

  /** A record for each claim, by date. */
  records(): DatasetRecord[] {
    return this.#groups
      .flatMap((group) => {
        const made = recordOf(group, this.#linker);
        return made.ok ? [made.record] : [];
      })
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  }

  /**
   * A source that rated the same words twice has two records, since it has one rating in each; and what is too long to be shown whole
   * together is shown apart.
   */
  #canJoin(group: readonly SourcedReview[], sourced: SourcedReview): boolean {
    const isBySame = group.some(({ source }) => source === sourced.source);
    return !isBySame && recordOf([...group, sourced], this.#linker).ok;
  }
}

/** Claim and speaker by their words alone: quotation marks, capitals and full stops differ from site to site. */
const claimKey = ({ claim, actor }: ReviewedClaim): string => `${wordsOf(claim)}\n${wordsOf(actor)}`;

const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
