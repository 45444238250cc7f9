/** What every page that the extension runs on has to load and compile: small, and with nothing of what only the background needs. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILDS } from '../support/paths.ts';

const build = process.env.E2E_BROWSER === 'firefox' ? BUILDS.firefox : BUILDS.chromium;

/** Bytes. The gate runs on all news sites, the reader on articles, the others where there are marks. Compiling each holds up the page. */
test.each([
  ['gate.js', 5_000],
  ['reader.js', 67_000],
  ['publication-day.js', 60_000],
  ['popover.js', 70_000],
])('%s has at most %d bytes', (script, most) => {
  expect(statSync(join(build, script)).size).toBeLessThanOrEqual(most);
});

test.each(['gate.js', 'reader.js', 'publication-day.js', 'popover.js'])(
  '%s does without the polyfill, which the background has',
  (script) => {
    const holdsPolyfill = (file: string) =>
      readFileSync(join(build, file), 'utf8').includes('__mozWebExtensionPolyfill');
    expect(holdsPolyfill(script)).toBe(false);
    expect(holdsPolyfill('background.js')).toBe(true);
  },
);
