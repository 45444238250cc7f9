import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plural, reasonText, t } from '../../../../utils/dataset/cli/words.ts';
import { inProject } from '../../../support/paths.ts';
import { sampleDataset } from '../samples.ts';
import { Workshop } from './workshop.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => workshop.remove());

const COMMANDS = [
  'check',
  'stats',
  'build',
  'diff',
  'sign',
  'verify',
  'new',
  'preview',
  'import-claimreview',
  'export-claimreview',
  'schema',
];

describe('the command line', () => {
  it('runs in Node as it is', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [inProject('utils/dataset/cli/main.ts'), '--help'],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toContain('Usage: npm run dataset -- COMMAND');
    expect(status).toBe(0);
  });

  it('names every command', async () => {
    const { out } = await workshop.run('help');
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it.each(COMMANDS)('explains %s', async (name) => {
    const { code, out } = await workshop.run(name, '--help');
    expect(out).toContain(`Usage: npm run dataset -- ${name} `);
    expect(code).toBe(0);
  });

  it.each([
    [[], 2, ''],
    [['toString'], 2, 'There is no command "toString".'],
    [['check', '--sttrict'], 2, "Unknown option '--sttrict'"],
    [['check', 'no-such-file.json'], 2, 'There is no no-such-file.json.'],
    [['diff', 'one'], 2, 'B is missing.'],
    [['verify', 'one', 'two'], 2, '"two" is too much'],
    [['verify'], 2, 'FILE is missing.'],
    [['import-claimreview', 'feed.json'], 2, 'Say whose reviews are taken'],
  ])('%j ends with %i: %s', async (args, code, message) => {
    const result = await workshop.run(...args);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
  });

  it('says where a dataset is wrong before it uses it', async () => {
    const path = workshop.write('bad.json', { ...sampleDataset(), version: 'one' });
    const { code, err } = await workshop.run('stats', path);
    expect(code).toBe(2);
    expect(err).toMatch(/bad\.json, version: must be numbers with dots between/);
  });
});

describe('words', () => {
  it('are those of the locale, with what stands for $1', () => {
    expect(t('mustBeAtMost', 90)).toBe('must be at most 90 characters long');
    expect(reasonText({ key: 'failedNotFound', args: ['404'] })).toContain('(error 404)');
  });

  it('have a plural', () => {
    expect([plural('changesAdded', 1), plural('changesAdded', 1200)]).toEqual([
      '1 record added',
      '1,200 records added',
    ]);
  });
});
