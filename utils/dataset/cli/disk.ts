/** What the system has against reading or writing a file, in words: it was asked for wrongly, and no stack tells how to ask. */
import { existsSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './command.ts';

/** Words for the codes of Node's errors. All others are no fault of whoever asked. */
type Words = { [code: string]: ((file: string) => string) | undefined };

const isFolder = (file: string) => `${file} is a folder. Name a file.`;
const isMissing = (file: string) => `There is no ${file}.`;
const isForbidden = (file: string) =>
  `${file} may not be read. Change its permissions, or name another file.`;

const READING: Words = {
  ENOENT: isMissing,
  ENOTDIR: isMissing,
  EISDIR: isFolder,
  EACCES: isForbidden,
  EPERM: isForbidden,
};

const hasNoFolder = (file: string) => `There is no folder ${dirname(file)}. Make it, or name another.`;
const isLocked = (file: string) =>
  `${file} may not be written. Change its permissions, or name another file.`;

const WRITING: Words = {
  ENOENT: hasNoFolder,
  ENOTDIR: hasNoFolder,
  EEXIST: hasNoFolder,
  EISDIR: isFolder,
  EACCES: isLocked,
  EPERM: isLocked,
  EROFS: isLocked,
};

/** What reading `file` failed with, in words where there are some; for those who read it piece by piece. */
export const readingError = (file: string, error: unknown): unknown => inWords(READING, file, error);

/** The bytes at `path`, which is called `file` if they cannot be read. */
export const readBytes = (path: string, file = path): Uint8Array<ArrayBuffer> =>
  told(READING, file, () => readFileSync(path));

/** Does something that makes, opens or writes `file`. */
export const writing = <T>(file: string, act: () => T): T => told(WRITING, file, act);

/** Whether two paths lead to one file, which may not be there yet. Links, too, lead to what they link to. */
export function isSameFile(a: string, b: string): boolean {
  if (!existsSync(a) || !existsSync(b)) return resolve(a) === resolve(b);
  const [one, other] = [a, b].map((path) => statSync(path, { bigint: true }));
  return one?.dev === other?.dev && one?.ino === other?.ino;
}

interface NewFile {
  /** Whether a file that is there already was meant to be replaced. */
  replace?: boolean;
}

/** Refuses a file that is there already and was not meant to be replaced. */
export function expectNew(path: string, { replace = false }: NewFile): void {
  if (replace || !existsSync(path)) return;
  throw new UsageError(`There is a ${path} already. Name another file, or add --force to replace it.`);
}

/** Writes a file, unless there is one already that was not meant to be replaced. */
export function writeNew(path: string, text: string, options: NewFile = {}): void {
  expectNew(path, options);
  writing(path, () => writeFileSync(path, text));
}

/** Like `writeNew`, for what is written bit by bit: gives a descriptor. */
export function openNew(path: string, options: NewFile = {}): number {
  expectNew(path, options);
  return writing(path, () => openSync(path, 'w'));
}

function told<T>(words: Words, file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw inWords(words, file, error);
  }
}

function inWords(words: Words, file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const say = words[code];
  return say ? new UsageError(say(file)) : error;
}
