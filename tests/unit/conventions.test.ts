import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { backgroundMessages, readerMessages } from '../../utils/messaging/messages.ts';
import { inProject } from '../support/paths.ts';

const read = (path: string) => readFileSync(inProject(path), 'utf8');
const sources = globSync(['{entrypoints,components,utils}/**/*.{ts,tsx,html}', 'wxt.config.ts'], {
  cwd: inProject(),
}).map((path) => ({ path, code: read(path) }));
const allCode = sources.map(({ code }) => code).join('\n');

const matches = (pattern: RegExp): string[] =>
  Array.from(allCode.matchAll(pattern), ([, found]) => found ?? '').filter(Boolean);

const keys = Object.keys(messages);
/** The categories of https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
const PLURAL = /_(zero|one|two|few|many|other)$/;

describe('words', () => {
  const quoted = new Set(matches(/(?<=['"`])([A-Za-z][\w]*)(?=['"`])/g));
  const inManifest = new Set(matches(/__MSG_(\w+)__/g));
  /** Keys put together in a template, such as `entity_${type}`. */
  const prefixes = matches(/`(\w+_)\$\{/g);

  it('has no key that nothing uses', () => {
    const isUsed = (key: string) =>
      quoted.has(key) ||
      quoted.has(key.replace(PLURAL, '')) ||
      inManifest.has(key) ||
      prefixes.some((prefix) => key.startsWith(prefix));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has every key that is asked for', () => {
    const asked = [...matches(/(?<![\w.])t\(\s*'(\w+)'/g), ...inManifest];
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has the forms of every plural that is asked for', () => {
    const families = matches(/(?<![\w.])plural\(\s*'(\w+)'/g);
    expect(
      families.filter((family) => !keys.includes(`${family}_other`) || !keys.includes(`${family}_one`)),
    ).toEqual([]);
  });

  it('numbers the places in a message without a gap', () => {
    const places = (message: string) =>
      [...new Set(Array.from(message.matchAll(/\$(\d)/g), ([, place]) => Number(place)))].sort();
    const hasGap = ([key, { message }]: [string, { message: string }]) =>
      !PLURAL.test(key) && places(message).some((place, index) => place !== index + 1);
    expect(Object.entries(messages).filter(hasGap)).toEqual([]);
  });
});

describe('text is set as text', () => {
  it.each(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'document.write'])(
    'no %s in what is shipped',
    (name) => {
      expect(sources.filter(({ code }) => code.includes(name)).map(({ path }) => path)).toEqual([]);
    },
  );

  it('no code from text in what is shipped', () => {
    const evaluates = /\beval\(|new Function\(|set(Timeout|Interval)\(\s*['"`]/;
    expect(sources.filter(({ code }) => evaluates.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

describe('messages', () => {
  const hasHandler = (code: string) => (name: string) =>
    new RegExp(`^\\s+(async )?'?${name}'?(:|\\(|,)`, 'm').test(code);

  it('the background has a handler for each of its messages', () => {
    const has = hasHandler(read('utils/background/handlers.ts'));
    expect(Object.keys(backgroundMessages).filter((name) => !has(name))).toEqual([]);
  });

  it('the reader has a handler for each of its messages', () => {
    const has = hasHandler(read('entrypoints/reader.content/handlers.ts'));
    expect(Object.keys(readerMessages).filter((name) => !has(name))).toEqual([]);
  });
});

describe('source files', () => {
  it('hide nothing from the checks, and promise nothing for later', () => {
    const hidden = /@ts-(ignore|expect-error|nocheck)|biome-ignore|\bTODO\b|\bFIXME\b/;
    const found = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: inProject() }).filter(
      (path) => hidden.test(read(path)),
    );
    expect(found).toEqual([]);
  });
});
