/**
 * `node tests/bench/matching/bundled.ts [PAGES_DIR] [--json FILE]`: bench.ts as it would ship, in one script without types; on the
 * golden articles without a folder. Where Node takes the types out as it goes, it detaches array buffers, and from then on asks at each
 * access to a typed array whether that one is detached too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../support/paths.ts';
import { jsonFile, wordsGiven } from '../shared/arguments.ts';
import { bundleForNode } from '../shared/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-matching-'));
try {
  const script = join(folder, 'bench.mjs');
  writeFileSync(script, await bundleForNode('tests/bench/matching/bench.ts'));
  const json = jsonFile();
  const given = [wordsGiven()[0] ?? inProject('tests/golden'), ...(json ? ['--json', json] : [])];
  const { status } = spawnSync(process.execPath, [...process.execArgv, script, ...given], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
