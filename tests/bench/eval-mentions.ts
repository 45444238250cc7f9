/**
 * `npm run eval:mentions -- DIR [--exact]`: reads every page of a folder as a reader's browser would, and compares the mentions with
 * those that `DIR/expected.json` expects. Prints precision, recall, F1 and every miss.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findMentionsOnPage } from '../../utils/matching/match.ts';
import { bundledMatcher } from './matching/bundled-matcher.ts';
import { readExpected } from './matching/expected.ts';
import { type Found, score } from './matching/score.ts';
import type { Reading } from './shared/probe.ts';
import { openSavedPages } from './shared/saved-pages.ts';

const { matcher, onRecord } = bundledMatcher();

function foundIn({ blocks, language }: Reading): Found[] {
  return findMentionsOnPage(matcher, blocks, language).mentions.flatMap(({ block, start, end, entities }) => {
    const text = blocks[block] ?? '';
    const known = entities.filter((id) => onRecord.has(id));
    const around = text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, ' ');
    return known.length > 0 ? [{ text: text.slice(start, end), entities: known, around }] : [];
  });
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(2);

async function main(directory: string, exact: boolean): Promise<void> {
  const expectedOf = readExpected(JSON.parse(readFileSync(join(directory, 'expected.json'), 'utf8')));
  const files = readdirSync(directory)
    .filter((file) => /\.html?$/.test(file))
    .sort();
  const pages = await openSavedPages();
  let right = 0;
  let wanted = 0;
  let given = 0;
  let refused = 0;
  try {
    for (const file of files) {
      const name = basename(file).replace(/\.html?$/, '');
      const expected = expectedOf.get(name);
      if (!expected) {
        console.log(`${file}: not in expected.json, left out`);
        continue;
      }
      const html = readFileSync(join(directory, file), 'utf8');
      const reading = await pages.ask({ html, url: `https://golden.example/${name}` }, (probe) =>
        probe.read(),
      );
      if (!reading.isArticle) refused++;
      const found = foundIn(reading);
      const result = score(expected, found, exact);
      right += result.right;
      wanted += expected.length;
      given += found.length;
      for (const { text, entity } of result.missed)
        console.log(`${file}: missed “${text}”${entity ? ` (${entity})` : ''}`);
      for (const { text, entities, around } of result.wrong)
        console.log(`${file}: wrong “${text}” (${entities.join(', ')}) in “… ${around} …”`);
    }
  } finally {
    await pages.close();
  }
  const f1 = (100 * 2 * right) / (given + wanted || 1);
  console.log(
    `\n${files.length} pages (${refused} that the gate takes for no article), ${wanted} mentions expected, ${given} found`,
  );
  console.log(
    `precision ${percent(right, given)} %  recall ${percent(right, wanted)} %  F1 ${f1.toFixed(2)} %`,
  );
}

const [directory] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!directory || !existsSync(join(directory, 'expected.json'))) {
  console.error('Usage: npm run eval:mentions -- DIR [--exact]   where DIR holds *.html and expected.json');
  process.exitCode = 2;
} else await main(directory, process.argv.includes('--exact'));
