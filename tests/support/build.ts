/** Builds the extension for Chromium. */
import { spawnSync } from 'node:child_process';
import { inProject } from './paths.ts';

/** Returns whether it could be built; if not, WXT has said why. `output: 'ignore'` keeps what it says of a build that went well. */
export function buildExtension(output: 'inherit' | 'ignore' = 'inherit'): boolean {
  const { status } = spawnSync(inProject('node_modules/.bin/wxt'), ['build'], {
    cwd: inProject(),
    stdio: ['ignore', output, 'inherit'],
  });
  return status === 0;
}
