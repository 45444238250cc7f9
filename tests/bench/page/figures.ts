/** What the page benches share in how they count and print. */

/** The middle of some numbers; of an even count, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1];
  if (middle === undefined) throw new Error('No median of nothing');
  return middle;
}

/** Rows under a heading, numbers to the right. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [heading, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Microseconds as milliseconds with three digits that count. */
export const inMilliseconds = (microseconds: number): string => {
  const milliseconds = microseconds / 1000;
  return milliseconds.toFixed(milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0);
};

/** The file named after `--json`, if any. */
export function jsonFile(): string | undefined {
  const at = process.argv.indexOf('--json');
  return at === -1 ? undefined : process.argv[at + 1];
}

/** Folders named on the command line, without options and their values. */
export const wordsGiven = (): string[] =>
  process.argv.slice(2).filter((word) => !word.startsWith('--') && word !== jsonFile());
