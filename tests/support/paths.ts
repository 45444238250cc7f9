/** Where things are in the project. */
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** An absolute path from one that starts at the project's top folder. */
export const inProject = (...parts: string[]): string => resolve(root, ...parts);

export const BUILDS = {
  chromium: inProject('.output/chrome-mv3'),
  firefox: inProject('.output/firefox-mv3'),
} as const;
