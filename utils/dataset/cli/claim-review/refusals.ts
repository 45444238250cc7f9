/** What an import refused, and why. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type { Reason } from '../../reason.ts';
import type { Terminal } from '../command.ts';
import { numberText, reasonText } from '../words.ts';

/** Refusals of one kind that are printed; the file has all. */
const MOST_EXAMPLES = 3;

interface Refusal {
  /** Where in the file. */
  place: string;
  url?: string;
  claim?: string;
  reason: Reason;
}

/** What was refused and why: counted, with examples; all of it into a file where one is named, as it happens. */
export class RefusalReport {
  readonly #byReason = new Map<string, { count: number; examples: string[] }>();
  readonly #file: WriteStream | undefined;

  constructor(path?: string) {
    this.#file = path === undefined ? undefined : createWriteStream(path);
  }

  add({ place, url, claim, reason }: Refusal): void {
    const why = reasonText(reason);
    const group = this.#byReason.get(reason.key) ?? { count: 0, examples: [] };
    this.#byReason.set(reason.key, group);
    group.count++;
    if (group.examples.length < MOST_EXAMPLES)
      group.examples.push(`${place}${url === undefined ? '' : ` <${url}>`}: ${why}`);
    this.#file?.write(`${JSON.stringify({ place, url, claim, reason: why })}\n`);
  }

  async close(): Promise<void> {
    if (!this.#file) return;
    this.#file.end();
    await once(this.#file, 'finish');
  }

  print(terminal: Terminal): void {
    const groups = [...this.#byReason.values()].sort((a, b) => b.count - a.count);
    if (groups.length === 0) return;
    const total = groups.reduce((sum, { count }) => sum + count, 0);
    const lines = groups.flatMap(({ count, examples }) => {
      const rest = count - examples.length;
      return rest > 0 ? [...examples, `... and ${numberText(rest)} more for the same reason`] : examples;
    });
    terminal.complain(`${numberText(total)} refused:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
}
