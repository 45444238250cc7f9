/**
 * Finds the browsers that tests, `npm start` and `npm run dev` use. Plain JavaScript, because set-up runs it on Node 20 before
 * any package is there.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** No browser where one is needed; the message says what to do. */
export class BrowserError extends Error {}

/**
 * In order of preference. Chromium builds come before Google Chrome, whose releases ignore some of the switches that tests
 * use.
 */
const CANDIDATES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/**
 * The path of a browser's program, or `undefined` where there is none. A path in the environment wins, and is an error if
 * nothing can be run there.
 *
 * @param {'chromium' | 'firefox'} name
 * @param {{ [variable: string]: string | undefined }} [environment]
 * @returns {string | undefined}
 */
export function findBrowser(name, environment = process.env) {
  const { variable, commands, places } = CANDIDATES[name];
  const given = environment[variable];
  if (given) {
    if (canRun(given)) return given;
    throw new BrowserError(
      `${variable} is ${given}, where there is no program to run. Correct it or unset it.`,
    );
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...paths, ...places].find(canRun);
}

/**
 * The same, for callers that cannot go on without.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {string}
 */
export function needBrowser(name) {
  const path = findBrowser(name);
  if (path) return path;
  const { variable, commands } = CANDIDATES[name];
  throw new BrowserError(
    `No ${name} found (looked for ${commands.join(', ')}). Install one, or set ${variable} to its program.`,
  );
}

/** Whether Chromium's sandbox has to be off: it refuses to start for root. */
export const isRoot = () => process.getuid?.() === 0;

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
