/**
 * `npm run dataset -- COMMAND`: tools for people who make datasets.
 *
 * Exit codes: 0 all is well, 1 what was looked at is not right, 2 the command cannot be done as it was asked.
 */
import { build } from './build.ts';
import { check } from './check/check.ts';
import { exportClaimReview } from './claim-review/export.ts';
import { importClaimReview } from './claim-review/import.ts';
import { type Command, type Terminal, UsageError } from './command.ts';
import { diff } from './diff.ts';
import { schema } from './json-schema/command.ts';
import { newDataset } from './new.ts';
import { preview } from './preview/command.ts';
import { sign, verify } from './sign.ts';
import { stats } from './stats.ts';

const COMMANDS: { [name: string]: Command } = {
  check,
  stats,
  build,
  diff,
  sign,
  verify,
  new: newDataset,
  preview,
  'import-claimreview': importClaimReview,
  'export-claimreview': exportClaimReview,
  schema,
};

/** Runs a command line and gives its exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help') {
    terminal.print(overview());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    terminal.complain(`There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  if (rest.includes('--help')) {
    terminal.print(helpOf(name, command));
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`${error.message}\nMore: npm run dataset -- ${name} --help`);
    return 2;
  }
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return [
    'Usage: npm run dataset -- COMMAND ...',
    '',
    ...lines,
    '',
    'More on each: npm run dataset -- COMMAND --help',
  ].join('\n');
}

const helpOf = (name: string, { usage, about, details = [] }: Command): string =>
  [`Usage: npm run dataset -- ${name} ${usage}`, '', about, ...details.map((line) => `  ${line}`)].join('\n');

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
  });
}
