/** What an import refused, and why. */
import { closeSync, writeFileSync } from 'node:fs';
import type { Reason } from '../../reason.ts';
import type { Terminal } from '../command.ts';
import { openNew } from '../disk.ts';
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
  readonly #file: number | undefined;

  constructor(path?: string, options?: { replace?: boolean }) {
    this.#file = path === undefined ? undefined : openNew(path, options);
  }

  add({ place, url, claim, reason }: Refusal): void {
    const why = reasonText(reason);
    const group = this.#byReason.get(reason.key) ?? { count: 0, examples: [] };
    this.#byReason.set(reason.key, group);
    group.count++;
    if (group.examples.length < MOST_EXAMPLES)
      group.examples.push(`${place}${url === undefined ? '' : ` <${url}>`}: ${why}`);
    if (this.#file === undefined) return;
    writeFileSync(this.#file, `${JSON.stringify({ place, url, claim, reason: why })}\n`);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
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
