import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findBrowser, isRoot } from './tests/support/find-browser.mjs';
import { inProject } from './tests/support/paths.ts';

const fakeBrowser = inProject('tests/support/fake-browser.ts');
/** Unit and DOM tests have no extension around them. `@wxt-dev/browser` is what WXT's own storage uses. */
const alias = { 'wxt/browser': fakeBrowser, '@wxt-dev/browser': fakeBrowser };

/** The same scenarios in each browser, and those that only one of them can run. */
const e2e = (browser: 'chromium' | 'firefox'): TestProjectInlineConfiguration => ({
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/*.test.ts', `tests/e2e/${browser}/**/*.test.ts`],
    environment: 'node',
    env: { E2E_BROWSER: browser },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 20_000,
          server: { deps: { inline: [/\/wxt\//, /@wxt-dev\/storage/] } },
        },
      },
      {
        plugins: [preact()],
        resolve: { alias },
        // The fake browser imports the words, which Vite warns of for files that are to be served as they are.
        publicDir: false,
        optimizeDeps: {
          // Named, since a package that is first met in the middle of a run makes Vite load the tests anew.
          include: [
            '@floating-ui/dom',
            '@mozilla/readability/Readability-readerable.js',
            'axe-core',
            'fast-check',
            'idb',
            'preact',
            'preact/hooks',
            'quick-lru',
            'valibot',
            'wxt > @webext-core/fake-browser',
            'wxt > @wxt-dev/storage > superlock',
          ],
          // Bundled beforehand, these would have a fake browser of their own.
          exclude: ['wxt', '@wxt-dev/storage'],
        },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium'),
                args: isRoot() ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      e2e('chromium'),
      e2e('firefox'),
    ],
  },
});
