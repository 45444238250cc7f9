/**
 * Makes a bare machine ready: the packages of package-lock.json and, on Debian and its relatives, the browsers.
 *
 * Plain JavaScript with Node's own modules only: it runs on the machine's Node (20 or later) before any package is there.
 * Usage: node tests/support/setup.mjs [chromium] [firefox]     (both, unless named)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrowserError, findBrowser } from './find-browser.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const OWN_NODE = join(root, 'node_modules/node/bin/node');
const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
const LEAST_NODE = 20;

/** A failure that the person at the keyboard can act on. */
class SetupError extends Error {}

function main() {
  if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) {
    throw new SetupError(
      `Node ${LEAST_NODE} or later is needed, this is ${process.version}. Install it and try again.`,
    );
  }
  installPackages();
  const wanted = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['chromium', 'firefox'];
  installBrowsers(wanted.filter((name) => !findBrowser(name)));
}

function installPackages() {
  const reason = whyPackagesAreStale();
  if (!reason) return say('packages: as package-lock.json says');
  say(`packages: ${reason}; running npm ci`);
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    "See npm's words above; a network or a registry may be missing.",
  );
  if (!existsSync(OWN_NODE)) {
    throw new SetupError(
      'npm left out the install script of the package "node", which brings the Node that everything runs on. ' +
        'Run "npm rebuild node --ignore-scripts=false" and try again.',
    );
  }
}

/** Compares the lock file with npm's own record of what it installed. */
function whyPackagesAreStale() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return 'node_modules is missing';
  if (!existsSync(OWN_NODE)) return 'the package "node" is incomplete';
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(record);
  const differs = Object.keys(wanted).find((path) => {
    if (path === '') return false;
    const isLeftOut = installed[path] === undefined && (wanted[path].optional || wanted[path].devOptional);
    return !isLeftOut && installed[path]?.version !== wanted[path].version;
  });
  return differs && `package-lock.json changed (${differs})`;
}

/** @param {string} path */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/** @param {string[]} missing */
function installBrowsers(missing) {
  if (missing.length === 0) return say('browsers: found');
  const packages = missing.map((name) => DEBIAN_PACKAGE[name]);
  const byHand = `Install ${missing.join(' and ')} yourself, or set ${missing.map(variable).join(' and ')}.`;
  if (!isCommand('apt-get'))
    throw new SetupError(`No ${missing.join(', no ')} here, and no apt-get. ${byHand}`);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !isCommand('sudo')) {
    throw new SetupError(
      `No ${missing.join(', no ')} here, and neither root nor sudo to install with. ${byHand}`,
    );
  }
  // sudo drops the environment of `run`.
  const [command, ...first] = isRoot
    ? ['apt-get']
    : ['sudo', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  say(`browsers: installing Debian's ${packages.join(' and ')}`);
  run(command, [...first, '-qq', 'update'], byHand);
  run(command, [...first, '-qq', '-y', 'install', '--no-install-recommends', ...packages], byHand);
  const still = missing.filter((name) => !findBrowser(name));
  if (still.length > 0) throw new SetupError(`Installed, but still no ${still.join(', no ')}. ${byHand}`);
}

/** @param {string} name */
const variable = (name) => `${name.toUpperCase()}_PATH`;

/** @param {string} command */
function isCommand(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => folder !== '' && existsSync(join(folder, command)));
}

/**
 * Runs a command with its output on ours. node_modules/.bin is taken off PATH, so that `npm ci` does not run on the very
 * Node that it deletes.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} advice what to do if it fails
 */
function run(command, args, advice) {
  const own = join('node_modules', '.bin');
  const PATH = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(own));
  const environment = { ...process.env, PATH: PATH.join(delimiter), DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(command, args, { cwd: root, env: environment, stdio: 'inherit' });
  if (error || status !== 0) {
    throw new SetupError(
      `"${command} ${args.join(' ')}" failed (${error?.message ?? `exit ${status}`}). ${advice}`,
    );
  }
}

/** @param {string} words */
function say(words) {
  console.log(`[set-up] ${words}`);
}

try {
  main();
} catch (error) {
  const isForPeople = error instanceof SetupError || error instanceof BrowserError;
  console.error(isForPeople ? `[set-up] ${error.message}` : error);
  process.exitCode = 1;
}
