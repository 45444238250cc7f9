/** Which threads bear on the passage in hand. */
import { idsOf } from './threads.ts';
import type { RecordView, Thread } from './types.ts';

/**
 * Orders threads for a passage: those that name more of the other entities mentioned in it come first; among equals the
 * given order (newest first) stays. Pure and cheap, so that it can run at hover, without a message.
 */
export function orderForPassage(
  threads: readonly Thread[],
  records: Readonly<Record<string, RecordView>>,
  entity: string,
  passage: ReadonlySet<string>,
): Thread[] {
  const score = (thread: Thread) => {
    const named = new Set(idsOf(thread).flatMap((id) => records[id]?.entities ?? []));
    return [...named].filter((id) => id !== entity && passage.has(id)).length;
  };
  const scored = threads.map((thread, index) => ({ thread, index, score: score(thread) }));
  return scored.sort((a, b) => b.score - a.score || a.index - b.index).map(({ thread }) => thread);
}
