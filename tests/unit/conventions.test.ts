import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { inProject } from '../support/paths.ts';

const read = (path: string) => readFileSync(inProject(path), 'utf8');
const sources = globSync(['{entrypoints,components,utils}/**/*.{ts,tsx,html}', 'wxt.config.ts'], {
  cwd: inProject(),
}).map((path) => ({ path, code: read(path) }));

const keys = Object.keys(messages);
/** The categories of https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** What is said of code is not code: a key in a comment does not make it used. */
const withoutComments = (code: string): string => code.replace(/(?<=^|[\s{])(\/\*[\s\S]*?\*\/|\/\/.*)/gm, '');

/**
 * Which keys code uses, that the compiler has checked: strings of that spelling, such as `t('key')`, a family in `plural('family')` or
 * a table of keys; what begins with the constant part of a template in `t()`; and those of a manifest.
 */
function usedIn(code: string): (key: string) => boolean {
  const bare = withoutComments(code);
  const found = (pattern: RegExp) => Array.from(bare.matchAll(pattern), ([, word = '']) => word);
  const strings = new Set([...found(/'(\w+)'/g), ...found(/="(\w+)"/g)]);
  const inManifest = new Set(found(/__MSG_(\w+)__/g));
  const prefixes = found(/(?<![\w.])t\(`(\w+)\$\{/g);
  return (key) =>
    strings.has(key) ||
    (PLURAL.test(key) && strings.has(key.replace(PLURAL, ''))) ||
    inManifest.has(key) ||
    prefixes.some((prefix) => key.startsWith(prefix));
}

describe('words', () => {
  const allCode = sources.map(({ code }) => code).join('\n');

  it('has no key that nothing uses', () => {
    const isUsed = usedIn(allCode);
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('finds a key that nothing uses, though it is spoken of', () => {
    const isUsed = usedIn(`
      /** Says 'popupOld' or \`popupOld\`. */
      t(on ? 'popupOn' : 'popupOff'); // not 'popupOlder'
      plural('popupCount', 2);
      t(\`entity_\${type}\`);
      <Problems family="popupRefused" />;
    `);
    const used = ['popupOn', 'popupOff', 'popupCount_one', 'entity_law', 'popupRefused_other'];
    expect([...used, 'popupOld', 'popupOlder', 'entity'].filter(isUsed)).toEqual(used);
  });

  it('has no key that may be spelled like something else in the code', () => {
    expect(keys.filter((key) => !/[a-z][A-Z]|_/.test(key))).toEqual([]);
  });

  it('has every key that the manifest asks for; for those in code, the compiler sees to it', () => {
    const asked = Array.from(allCode.matchAll(/__MSG_(\w+)__/g), ([, key = '']) => key);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has of every plural the forms that its language has', () => {
    const families = new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
    const forms = new Intl.PluralRules(messages.localeTag.message).resolvedOptions().pluralCategories;
    const wanted = [...families].flatMap((family) => forms.map((form) => `${family}_${form}`));
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('says what language it is in', () => {
    expect(Intl.getCanonicalLocales(messages.localeTag.message)).toEqual([messages.localeTag.message]);
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

describe('source files', () => {
  it('hide nothing from the checks, and promise nothing for later', () => {
    const hidden = /@ts-(ignore|expect-error|nocheck)|biome-ignore|\bTODO\b|\bFIXME\b/;
    const found = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: inProject() }).filter(
      (path) => hidden.test(read(path)),
    );
    expect(found).toEqual([]);
  });
});
