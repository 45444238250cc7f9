/** The date that a page shows its readers, near its headline or at its article's end. */
import type { DateLine } from './lines.ts';

/** Text, in UTF-16 units, that may stand between the headline and the date line: a summary, a caption. */
const FARTHEST_BEHIND = 1200;
const FARTHEST_BEFORE = 250;
/** The same for a line that nothing but its look tells from prose, and days that such lines may tell: more are a chronicle. */
const NEAREST = 500;
const MOST_DAYS = 2;

export interface Sighted {
  /** Said to be of publication, or near the headline and not said to be of anything else. */
  published?: string | undefined;
  /** When the article was changed, or is said to stand as it is. */
  changed?: string | undefined;
}

export function sightedIn(lines: readonly DateLine[], article: Element): Sighted {
  const near = lines
    .filter(({ distance }) => distance <= FARTHEST_BEHIND && distance >= -FARTHEST_BEFORE)
    .sort((a, b) => remoteness(a) - remoteness(b));
  const plain = near.filter((line) => !line.isMarked && line.meaning === 'unsaid');
  const isChronicle = new Set(plain.map(({ day }) => day)).size > MOST_DAYS;
  const isSure = (line: DateLine): boolean => line.isMarked || (!isChronicle && line.distance <= NEAREST);
  const inside = lines.filter(({ element }) => article.contains(element));
  const marked = inside.filter(({ isMarked }) => isMarked);
  const of = (meaning: DateLine['meaning']) => (line: DateLine) => line.meaning === meaning;
  const said = near.filter(of('published'));
  return {
    published:
      said.find(({ isSentence }) => !isSentence)?.day ??
      near.filter(isSure).find(of('unsaid'))?.day ??
      // A sentence may tell of another paper's article, or of where this one was first.
      said[0]?.day ??
      agreed(inside.filter(of('published'))) ??
      agreed(lines.filter(of('published'))) ??
      agreed(marked.filter(of('unsaid'))),
    changed:
      near.find(of('changed'))?.day ??
      agreed(inside.filter(of('changed'))) ??
      agreed(lines.filter((line) => line.isSaid && of('changed')(line))),
  };
}

/** What stands in front of a headline may be of the page's head. */
const remoteness = ({ distance }: DateLine): number => (distance < 0 ? -2 * distance : distance);

function agreed(lines: readonly DateLine[]): string | undefined {
  const days = new Set(lines.map(({ day }) => day));
  return days.size === 1 ? lines[0]?.day : undefined;
}
