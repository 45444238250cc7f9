/** What runs in Chromium to measure how soon a stored matcher is ready. */
import { openDB } from 'idb';
import type { Entity } from '../../../utils/dataset/schema.ts';
import { type CompiledMatcher, compileMatcher } from '../../../utils/matching/compile.ts';
import { findMentions } from '../../../utils/matching/match.ts';
import { madeUpNames } from './names.ts';

const STORE = 'matchers';
const open = () => openDB('bench', 1, { upgrade: (database) => void database.createObjectStore(STORE) });

export const loadProbe = {
  /** Compiles a matcher of so many names and stores it. Returns one of the names. */
  async store(count: number): Promise<string> {
    const names = madeUpNames(count, []);
    const entities = names.map(
      (text, index): Entity => ({ id: `Q${index}`, type: 'organisation', name: text, aliases: [{ text }] }),
    );
    const database = await open();
    await database.put(STORE, compileMatcher(entities), 'matcher');
    database.close();
    return names[count >> 1] ?? '';
  },
  /** Milliseconds from opening the database to the first mention found. */
  async load(name: string): Promise<number> {
    const start = performance.now();
    const database = await open();
    const matcher = (await database.get(STORE, 'matcher')) as CompiledMatcher;
    const found = findMentions(matcher, `A text about ${name}.`, 'en');
    const taken = performance.now() - start;
    database.close();
    if (found.length !== 1) throw new Error(`${found.length} mentions of ${name} instead of one`);
    return taken;
  },
};
