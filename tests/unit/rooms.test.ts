/**
 * The folders of matching, of page and of the entrypoints stand one above the other: code imports from what stands below it only. What is
 * shipped imports nothing of the tests.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { inProject } from '../support/paths.ts';

/** From the ground up. What stands on one floor knows nothing of its neighbours. */
const FLOORS: Record<string, string[][]> = {
  'utils/matching': [
    ['letters', 'patterns'],
    ['affixes', 'countries', 'people'],
    ['finding', 'namesakes'],
    ['beside', 'compiling'],
    ['institutions'],
    ['judging'],
  ],
  'utils/page': [['dom', 'questions'], ['left-out'], ['article'], ['published', 'text'], ['marks']],
  'utils/page/published': [['days'], ['data', 'lines']],
  entrypoints: [
    ['publication-day', 'shared'],
    ['options', 'popover', 'popup', 'record', 'welcome'],
    ['reader'],
  ],
};

/** What opens a browser for the people who make datasets has it from what opens one for tests. */
const USES_TEST_SUPPORT = ['utils/dataset/cli/preview/browser.ts'];

interface Source {
  path: string;
  code: string;
}

const sourcesIn = (place: string): Source[] =>
  globSync(`${place}/**/*.{ts,tsx}`, { cwd: inProject() }).map((path) => ({
    path,
    code: readFileSync(inProject(path), 'utf8'),
  }));

const importsOf = ({ path, code }: Source): string[] =>
  Array.from(code.matchAll(/(?:from |import\()'(\.[^']+)'/g), ([, imported = '']) =>
    join(dirname(path), imported),
  );

/**
 * Imports from one folder of a place into another that does not stand below it. A file that is in no folder stands as high as what it
 * imports, itself or through others like it.
 */
function upwardImports(place: string, floors: readonly string[][], sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const folderOf = (path: string): string => relative(place, path).split('/')[0] ?? '';
  const floorOfFolder = (path: string): number => floors.findIndex((floor) => floor.includes(folderOf(path)));
  const floorOf = (path: string, through: readonly string[] = []): number => {
    const source = byPath.get(path);
    if (floorOfFolder(path) >= 0 || !source || through.includes(path)) return floorOfFolder(path);
    return Math.max(-1, ...importsOf(source).map((imported) => floorOf(imported, [...through, path])));
  };
  return sources
    .filter(({ path }) => floorOfFolder(path) >= 0)
    .flatMap((source) =>
      importsOf(source)
        .filter((imported) => floorOf(imported) >= floorOfFolder(source.path))
        .filter((imported) => folderOf(imported) !== folderOf(source.path))
        .map((imported) => `${source.path} imports ${imported}`),
    );
}

describe.each(Object.entries(FLOORS))('%s', (place, floors) => {
  const sources = sourcesIn(place);

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
    const roof = { path: `${place}/roof.ts`, code: `import { b } from './${upper[0]}/b.ts';` };
    const toRoof = { path: `${place}/${ground[0]}/a.ts`, code: "import { c } from '../roof.ts';" };
    expect(upwardImports(place, floors, [roof, toRoof])).toEqual([`${toRoof.path} imports ${roof.path}`]);
    for (const [one, two] of floors.filter(({ length }) => length > 1))
      expect(told(one, two)).toHaveLength(1);
  });
});

describe('tests', () => {
  it('are imported by nothing that is shipped or run without them', () => {
    const importing = sourcesIn('{components,entrypoints,utils}').filter((source) =>
      importsOf(source).some((imported) => imported.startsWith('tests/')),
    );
    expect(importing.map(({ path }) => path)).toEqual(USES_TEST_SUPPORT);
  });
});
