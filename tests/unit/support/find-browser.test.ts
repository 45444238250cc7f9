import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../support/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-browsers-'));
const program = (name: string) => join(folder, name);

beforeAll(() => {
  for (const name of ['google-chrome', 'chromium', 'firefox', 'mine']) {
    writeFileSync(program(name), '');
    chmodSync(program(name), 0o755);
  }
  writeFileSync(program('firefox-esr'), 'not a program');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('prefers Chromium to Google Chrome', () => {
  expect(findBrowser('chromium', { PATH: folder })).toBe(program('chromium'));
});

it('passes over a file that cannot be run', () => {
  expect(findBrowser('firefox', { PATH: `/nowhere:${folder}` })).toBe(program('firefox'));
});

it('takes the path that the environment names', () => {
  expect(findBrowser('chromium', { PATH: folder, CHROMIUM_PATH: program('mine') })).toBe(program('mine'));
});

it('complains of a path in the environment that leads nowhere', () => {
  expect(() => findBrowser('firefox', { PATH: folder, FIREFOX_PATH: program('gone') })).toThrow(
    /FIREFOX_PATH is .*gone, where there is no program to run/,
  );
});
