import { defineConfig } from 'wxt';
import newsHosts from './public/news-hosts.json' with { type: 'json' };

/** Where the gate runs without asking: known news hosts, and previews on the newsroom's own machine. */
const readableHosts = [
  ...newsHosts.hosts.map(({ host }) => `*://*.${host}/*`),
  'http://localhost/*',
  'http://127.0.0.1/*',
];

/**
 * The package is CommonJS; what a bundler puts around that takes a quarter of a millisecond on every page that the gate looks at. With
 * its one export as a module's it needs nothing.
 */
const readerableAsModule = {
  name: 'readerable-as-module',
  transform(code: string, id: string): string | undefined {
    if (!id.endsWith('Readability-readerable.js')) return undefined;
    const [before, , after] = code.split(/(if \(typeof module === "object"\) \{[^}]*\})/);
    if (after === undefined) throw new Error(`${id} exports otherwise than it did; see wxt.config.ts`);
    return `${before}export default isProbablyReaderable;${after}`;
  },
};

/**
 * What WXT puts around scripts logs what they throw, while one develops. In a build for readers, nothing would be left of that but its
 * words, 7 % of the gate's bytes, and what catches an error to throw it; the browser logs the error itself.
 */
const wrappersWithoutLog = {
  name: 'wrappers-without-log',
  apply: 'build',
  transform(code: string, id: string): string | undefined {
    if (!/virtual:wxt-[\w-]+-entrypoint/.test(id)) return undefined;
    return code
      .replaceAll(/^\s*logger\.\w+\(.*\);$/gm, '')
      .replaceAll(
        /if \(result instanceof Promise\) result = result\.catch\(\(err\) => \{\s*throw err;\s*\}\);/g,
        '',
      )
      .replaceAll(/try \{([^{}]*)\} catch \(err\) \{\s*throw err;\s*\}/g, '$1')
      .replace(/let result;\s*result = (definition\.main\(\));\s*return result;/, 'return $1;');
  },
} as const;

/**
 * Scripts of pages use what is the same in both browsers. The polyfill would be an eighth of their bytes, which every article that is
 * read has to compile.
 */
const PAGE_SCRIPTS = ['reader', 'publication-day', 'popover'];

/** The oldest browsers that the manifest lets in: for older ones, a share of the text's size would become one of the root's. */
const CHROMIUM = '137';
const FIREFOX = '147';
const CSS_TARGET = [`chrome${CHROMIUM}`, `firefox${FIREFOX}`];

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [readerableAsModule, wrappersWithoutLog], build: { cssTarget: CSS_TARGET } }),
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => PAGE_SCRIPTS.includes(name))) return;
      config.plugins?.push({
        name: 'pages-without-polyfill',
        enforce: 'pre',
        config: () => ({ resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } } }),
      });
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: readableHosts,
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: readableHosts, js: ['gate.js'], run_at: 'document_idle' }],
    omnibox: { keyword: 'otr' },
    commands: {
      'find-selection': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_menuFind__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousMention__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-the-record@on-the-record.example',
              // The Navigation API is there from this version on.
              strict_min_version: `${FIREFOX}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          /* Ed25519 in WebCrypto, for signed datasets, is there from this version on. */ minimum_chrome_version:
            CHROMIUM,
        }),
  }),
});
