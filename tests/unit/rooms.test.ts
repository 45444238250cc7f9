/** The folders of matching and of page stand one above the other, and so do entrypoints: code imports from what stands below it only. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { inProject } from '../support/paths.ts';

/** From the ground up. What stands on one floor knows nothing of its neighbours. */
const FLOORS: Record<string, string[][]> = {
  'utils/matching': [
    ['letters'],
    ['affixes', 'countries', 'people'],
    ['finding', 'namesakes'],
    ['beside', 'compiling'],
    ['institutions'],
    ['judging'],
  ],
  'utils/page': [['dom', 'questions'], ['left-out'], ['article'], ['published', 'text'], ['marks']],
  'utils/page/published': [['days'], ['data', 'lines']],
};

interface Source {
  path: string;
  code: string;
}

/** Imports from one folder of a place into another that does not stand below it. */
function upwardImports(place: string, floors: readonly string[][], sources: readonly Source[]): string[] {
  const folderOf = (path: string): string => relative(place, path).split('/')[0] ?? '';
  const floorOf = (path: string): number => floors.findIndex((floor) => floor.includes(folderOf(path)));
  return sources.flatMap(({ path, code }) =>
    Array.from(code.matchAll(/from '(\.[^']+)'/g), ([, imported = '']) => join(dirname(path), imported))
      .filter((imported) => floorOf(imported) >= floorOf(path) && floorOf(path) >= 0)
      .filter((imported) => folderOf(imported) !== folderOf(path))
      .map((imported) => `${path} imports ${imported}`),
  );
}

describe.each(Object.entries(FLOORS))('%s', (place, floors) => {
  const sources = globSync(`${place}/**/*.ts`, { cwd: inProject() }).map((path) => ({
    path,
    code: readFileSync(inProject(path), 'utf8'),
  }));

  it('has no folder that stands nowhere', () => {
    const folders = sources
      .map(({ path }) => relative(place, path).split('/'))
      .filter(({ length }) => length > 1);
    expect([...new Set(folders.map(([folder]) => folder))].sort()).toEqual(floors.flat().sort());
  });

  it('imports from below only', () => {
    expect(upwardImports(place, floors, sources)).toEqual([]);
  });

  it('would tell of an import from above, and from beside', () => {
    const [ground = [], upper = []] = floors;
    const told = (from: string | undefined, to: string | undefined) =>
      upwardImports(place, floors, [
        { path: `${place}/${from}/a.ts`, code: `import { b } from '../${to}/b.ts';` },
      ]);
    expect(told(ground[0], upper[0])).toEqual([
      `${place}/${ground[0]}/a.ts imports ${place}/${upper[0]}/b.ts`,
    ]);
    expect(told(upper[0], ground[0])).toEqual([]);
    for (const [one, two] of floors.filter(({ length }) => length > 1))
      expect(told(one, two)).toHaveLength(1);
  });
});

/** Pairs of entrypoints of which each imports from the other. */
function mutualImports(sources: readonly Source[]): string[] {
  const roomOf = (path: string): string => relative('entrypoints', path).split('/')[0] ?? '';
  const known = new Set(
    sources.flatMap(({ path, code }) =>
      Array.from(code.matchAll(/from '(\.[^']+)'/g), ([, imported = '']) => join(dirname(path), imported))
        .filter((imported) => imported.startsWith('entrypoints/') && roomOf(imported) !== roomOf(path))
        .map((imported) => `${roomOf(path)} imports ${roomOf(imported)}`),
    ),
  );
  return [...known].filter((pair) => known.has(pair.split(' imports ').reverse().join(' imports ')));
}

describe('entrypoints', () => {
  it('do not import from each other', () => {
    const paths = globSync('entrypoints/**/*.{ts,tsx}', { cwd: inProject() });
    expect(
      mutualImports(paths.map((path) => ({ path, code: readFileSync(inProject(path), 'utf8') }))),
    ).toEqual([]);
  });

  it('would be told if they did', () => {
    const importing = (from: string, to: string) => ({
      path: `entrypoints/${from}/a.ts`,
      code: `import type { b } from '../${to}/b.ts';`,
    });
    const [one, other] = [importing('popover', 'reader.content'), importing('reader.content', 'popover')];
    expect(mutualImports([one])).toEqual([]);
    expect(mutualImports([one, other])).toHaveLength(2);
  });
});
