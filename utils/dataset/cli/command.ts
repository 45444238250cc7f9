/** What a command is: words in, lines and an exit code out. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

export interface Terminal {
  /** Results, on standard output. */
  print(text: string): void;
  /** Progress and complaints, on standard error. */
  complain(text: string): void;
}

export interface Command {
  /** What stands behind the command's name, e.g. `FILE [--out FILE]`. */
  usage: string;
  /** What it does, in a line. */
  about: string;
  /** What else there is to know, a line each. */
  details?: string[];
  /** Gives the exit code: 0 when all is well, 1 when what was looked at is not right. */
  run(args: string[], terminal: Terminal): Promise<number>;
}

/** What was asked for cannot be done as it was asked. Its message tells how to ask; no stack is shown. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** `parseArgs` of Node, strict, with its complaints as `UsageError`s. */
export function readArgs<const O extends ParseArgsOptionsConfig>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Exactly `names.length` arguments, or a `UsageError` that names the one that is missing or too much. */
export function expectArgs(positionals: readonly string[], ...names: string[]): string[] {
  const missing = names[positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`);
  if (positionals.length > names.length) {
    throw new UsageError(`"${positionals[names.length]}" is too much: expected ${names.join(' ')}.`);
  }
  return [...positionals];
}

export const printJson = (terminal: Terminal, value: unknown): void =>
  terminal.print(JSON.stringify(value, null, 2));
