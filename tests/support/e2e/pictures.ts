/** Pictures that the end-to-end run makes of the extension at work. */
import { mkdirSync } from 'node:fs';
import { inProject } from '../paths.ts';
import type { PageHandle } from './driver.ts';
import { browserUnderTest } from './launch.ts';

/**
 * Saves what is visible as `.output/pictures/<browser>/<name>.png`. With `UPDATE_PICTURES=1`, Chromium's go to
 * tests/e2e/pictures, where the README takes them from.
 */
export async function savePicture(page: PageHandle, name: string): Promise<void> {
  const browser = browserUnderTest();
  const isUpdate = process.env.UPDATE_PICTURES === '1' && browser === 'chromium';
  const folder = inProject(isUpdate ? 'tests/e2e/pictures' : `.output/pictures/${browser}`);
  mkdirSync(folder, { recursive: true });
  await page.screenshot(`${folder}/${name}.png`);
}
