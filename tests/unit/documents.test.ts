/** What README and the other documents say of the project that can be looked up: commands, links, what is in the bundle. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import index from '../../public/dataset/index.json' with { type: 'json' };
import { main } from '../../utils/dataset/cli/main.ts';
import { inProject } from '../support/paths.ts';

const documents = globSync(['*.md', 'tests/**/*.md'], { cwd: inProject() }).map((path) => ({
  path,
  text: readFileSync(inProject(path), 'utf8'),
}));
const readme = readFileSync(inProject('README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
  scripts: { [name: string]: string };
};

/** The first group of every match, and the document it stands in. */
const found = (pattern: RegExp) =>
  documents.flatMap(({ path, text }) =>
    Array.from(text.matchAll(pattern), ([, word = '']) => ({ path, word })),
  );

async function runDataset(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await main(args, { print: (line) => lines.push(line), complain: (line) => lines.push(line) });
  return lines.join('\n');
}

it('names no npm script that is not there', () => {
  const named = found(/npm run (?:--silent )?([\w:]+)/g);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ word }) => scripts[word] === undefined)).toEqual([]);
});

it('names no command of the dataset tool that is not there', async () => {
  const overview = await runDataset('help');
  const named = found(/npm run dataset -- ([a-z][\w-]*)/g);
  expect(named.filter(({ word }) => !new RegExp(`^  ${word} `, 'm').test(overview))).toEqual([]);
});

it('runs no script that is not there', () => {
  expect(found(/node (tests\/[\w./-]+)/g).filter(({ word }) => !existsSync(inProject(word)))).toEqual([]);
});

it('links to nothing in the project that is not there', () => {
  const links = found(/\]\((?!https?:)([^)#]+)/g);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter(({ path, word }) => !existsSync(inProject(dirname(path), word)))).toEqual([]);
});

it('names no folder that is not there', () => {
  const folders = Array.from(readme.matchAll(/`([\w./-]+\/)`/g), ([, folder = '']) => folder);
  const places = ['', 'tests', 'utils/matching', 'utils/page', 'entrypoints', 'utils/dataset', 'utils'];
  const isThere = (folder: string) => places.some((place) => existsSync(inProject(join(place, folder))));
  expect(folders.length).toBeGreaterThan(30);
  expect(folders.filter((folder) => !isThere(folder))).toEqual([]);
});

it('counts what is in the bundle (else run: npm run dataset -- stats --markdown)', async () => {
  expect(readme).toContain(await runDataset('stats', '--markdown'));
  const { records, twoSources } = JSON.parse(await runDataset('stats', '--json')) as {
    records: { all: number };
    twoSources: number;
  };
  expect(readme).toContain(
    `Version ${index.version}; ${twoSources} of the ${records.all} records cite two or more sources.`,
  );
  expect(readFileSync(inProject('CHANGELOG.md'), 'utf8')).toContain(`with ${records.all} records`);
});
