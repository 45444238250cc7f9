/** What stands on a benchmark's command line. */

/** The file named after `--json`, if any. */
export function jsonFile(): string | undefined {
  const at = process.argv.indexOf('--json');
  return at === -1 ? undefined : process.argv[at + 1];
}

/** Folders named on the command line, without options and their values. */
export const wordsGiven = (): string[] =>
  process.argv.slice(2).filter((word) => !word.startsWith('--') && word !== jsonFile());
