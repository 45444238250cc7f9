import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../support/paths.ts';

/** DESIGN.md, "who may import whom": where, what, and words of the message that has to teach why not. */
const FORBIDDEN: [file: string, imported: string, message: string][] = [
  ['components/popup/view.tsx', '../../entrypoints/popup/App.tsx', 'put together by its entrypoint'],
  ['components/popup/view.tsx', 'wxt/browser', 'does not touch the browser'],
  ['components/popup/view.tsx', 'webextension-polyfill', 'does not touch the browser'],
  ['components/popup/view.tsx', '../../utils/messaging/ask.ts', 'fetches nothing'],
  ['components/popover/view.tsx', '../../utils/page/marks/highlighter.ts', 'fetches nothing'],
  ['components/popover/view.tsx', '../../utils/store/keeper.ts', 'fetches nothing'],
  ['utils/matching/finding/scan.ts', 'wxt/browser', 'are pure'],
  ['utils/matching/finding/scan.ts', '../../page/text/text-map.ts', 'are pure'],
  ['utils/matching/finding/scan.ts', '../../store/keeper.ts', 'are pure'],
  ['utils/context/context.ts', 'wxt/utils/storage', 'are pure'],
  ['utils/context/context.ts', '../i18n.ts', 'are pure'],
  ['utils/context/context.ts', '../../components/popover/counts.ts', 'stands below'],
  ['utils/dataset/check.ts', '../page/article/article.ts', 'without a DOM'],
  ['utils/dataset/check.ts', '../store/keeper.ts', 'without a database'],
  ['utils/dataset/check.ts', 'wxt/browser', 'on the command line alike'],
  ['utils/dataset/check.ts', 'idb', 'on the command line alike'],
  ['utils/dataset/check.ts', 'preact/hooks', 'on the command line alike'],
  ['utils/store/keeper.ts', '../page/article/article.ts', 'only content scripts have'],
  ['utils/background/handlers.ts', '../page/article/article.ts', 'only content scripts have'],
  ['utils/background/handlers.ts', '../../entrypoints/background.ts', 'stands below'],
  ['entrypoints/background.ts', '../utils/page/article/article.ts', 'only content scripts have'],
  ['entrypoints/background.ts', '../components/popup/PopupView.tsx', 'no document'],
  ['utils/page/article/article.ts', '../../store/keeper.ts', "opens the page's own"],
  ['utils/page/article/article.ts', 'idb', "opens the page's own"],
  ['utils/page/article/article.ts', '../../../components/popover/mount.tsx', 'stands below'],
  ['entrypoints/gate.ts', '../utils/store/keeper.ts', "opens the page's own"],
  ['entrypoints/reader/index.ts', '../../utils/store/keeper.ts', "opens the page's own"],
  ['entrypoints/reader/index.ts', '../../utils/background/handlers.ts', "opens the page's own"],
  ['entrypoints/popover/input.ts', '../../utils/store/keeper.ts', "opens the page's own"],
  ['entrypoints/popover/input.ts', '../../utils/background/handlers.ts', "opens the page's own"],
  ['entrypoints/popup/App.tsx', '../../utils/page/article/article.ts', 'only content scripts have'],
  ['entrypoints/options/App.tsx', '../../utils/background/handlers.ts', 'may sleep'],
  ['entrypoints/record/App.tsx', '../../utils/page/article/article.ts', 'only content scripts have'],
  ['entrypoints/record/App.tsx', '../../utils/background/find.ts', 'may sleep'],
  ['entrypoints/welcome/App.tsx', '../../utils/page/article/article.ts', 'only content scripts have'],
  ['entrypoints/record/App.tsx', '../../utils/background/handlers.ts', 'may sleep'],
  ['entrypoints/shared/useLibrary.ts', '../../utils/background/handlers.ts', 'may sleep'],
  ['utils/messaging/ask.ts', '../store/keeper.ts', 'content scripts included'],
  ['utils/settings/settings.ts', '../page/article/article.ts', 'content scripts included'],
];

/** Other rules that keep the promises to the page. */
const FORBIDDEN_CODE: [file: string, code: string, message: string][] = [
  ['utils/matching/finding/scan.ts', 'export const title = document.title;', 'global variable document'],
  ['utils/context/context.ts', 'export const db = indexedDB.databases();', 'global variable indexedDB'],
  ['utils/dataset/check.ts', 'export const title = document.title;', 'global variable document'],
  ['utils/dataset/fetch.ts', 'export const language = navigator.language;', 'global variable navigator'],
  [
    'components/popup/view.tsx',
    'export const v = <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    'dangerouslySetInnerHTML',
  ],
  ['utils/page/article/article.ts', 'export const run = (code: string) => eval(code);', 'eval()'],
];

interface BiomeReport {
  diagnostics: { severity: string; message: string; location: { path: string | { file: string } } }[];
}

interface Override {
  includes: string[];
  linter: { rules: { style?: { noRestrictedImports?: object } } };
}

const { overrides }: { overrides: Override[] } = JSON.parse(readFileSync(inProject('biome.json'), 'utf8'));
const filesOf = (glob: string): string[] => globSync(glob, { cwd: inProject() });

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-lint-'));
  cpSync(inProject('biome.json'), join(folder, 'biome.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The messages of Biome's linter about one file in a folder with the project's layout. */
function lint(file: string, code: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  const biome = inProject('node_modules/.bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', file];
  const { stdout, stderr, error } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' });
  if (error || !stdout) throw error ?? new Error(stderr);
  const report: BiomeReport = JSON.parse(stdout);
  return report.diagnostics.map(({ message }) => message).join('\n');
}

describe('import rules', () => {
  it.each(FORBIDDEN)('%s must not import %s', (file, imported, message) => {
    expect(lint(file, `import * as it from '${imported}';\nexport const all = it;\n`)).toContain(message);
  });

  it('lets through what the design allows', () => {
    const code = "import { t } from '../../utils/i18n.ts';\nexport const words = t('extensionName');\n";
    expect(lint('components/popup/words.ts', code)).toBe('');
  });

  it('has no rule whose glob matches nothing', () => {
    const globs = overrides.flatMap(({ includes }) => includes);
    expect(globs.filter((glob) => filesOf(glob).length === 0)).toEqual([]);
  });

  it('has one for every entrypoint', () => {
    const ruled = overrides.filter(({ linter }) => linter.rules.style?.noRestrictedImports !== undefined);
    const covered = new Set(ruled.flatMap(({ includes }) => includes.flatMap(filesOf)));
    expect(filesOf('entrypoints/**/*.{ts,tsx}').filter((file) => !covered.has(file))).toEqual([]);
  });
});

describe('code rules', () => {
  it.each(FORBIDDEN_CODE)('%s must not say %s', (file, code, message) => {
    expect(lint(file, `${code}\n`)).toContain(message);
  });
});
