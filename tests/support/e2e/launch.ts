/** Starts the browser of the test project that runs, with the built extension in it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../find-browser.mjs';
import { BUILDS } from '../paths.ts';
import { ChromiumDriver } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { FirefoxDriver } from './firefox.ts';

/** Which browser the scenarios run in: vitest.config.ts sets it for each project. */
export function browserUnderTest(): BrowserName {
  const name = process.env.E2E_BROWSER;
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`Expected E2E_BROWSER to be chromium or firefox, not ${name}`);
}

export function launchDriver(options: Partial<LaunchOptions> = {}): Promise<Driver> {
  const browser = browserUnderTest();
  const build = options.build ?? BUILDS[browser];
  if (!existsSync(join(build, 'manifest.json'))) {
    throw new Error(`No extension in ${build}. Run npm run build (or build:firefox) first.`);
  }
  const Implementation = browser === 'chromium' ? ChromiumDriver : FirefoxDriver;
  return Implementation.launch({ ...options, build });
}
