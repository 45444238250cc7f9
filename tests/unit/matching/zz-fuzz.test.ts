import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMatcher } from '../../../utils/matching/compile.ts';
import { spellingOf } from '../../../utils/matching/compiled.ts';
import { foldWord } from '../../../utils/matching/fold.ts';
import { scan } from '../../../utils/matching/scan.ts';
import { entity } from './helpers.ts';
import { boundariesOf } from './reference.ts';
const A = [['i','I','İ','ı','i\u0307',' '],['👩','\u200d','💻','a'],['a','\u202b','\u200f','א','ב',' '],['a','\u0301','\u0300','\u0323',' ','b'],['한','\u1112','\u1161','\u11ab','a',' '],['ば','は','ハ','ﾊ','ｶ'],['ф','Ф','и\u0306','й',' ',"'",'’'],['ي','ی','ک','ك','د',' '],['a','\u00a0','\u3000','\t','b'],['ﬁ','fi','f','i','Ⅷ','ＶＩ',' '],['ा','क','्','ष',' ','a'],['စ','ေ','က','a'],['1','２','a','5G','-','–',' '],['abcdefghij','abc','k',' ','d','-']];
const any = fc.constantFrom(...A).chain((alphabet) => { const text = (n: number) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: n }); return fc.record({ aliases: fc.array(text(6).filter((a) => !/^[\p{M}ﾞﾟ]/u.test(a)), { minLength: 1, maxLength: 8 }), text: text(20) }); });
function reference(words: ReadonlySet<string>, text: string): string[] {
  const found: string[] = []; const b = boundariesOf(text);
  for (const s of b) for (const e of b) { if (e <= s) continue; const part = text.slice(s, e); if (foldWord(part[0] ?? '') === '' || foldWord(text.slice(e - 1, e)) === '') continue; if (words.has(foldWord(part))) found.push(`${s}:${foldWord(part)}`); }
  return [...new Set(found)].sort();
}
test('fuzz', () => { fc.assert(fc.property(any, ({ aliases, text }) => {
  const m = compileMatcher([entity('x', aliases)]); const words = new Set(aliases.map(foldWord).filter(Boolean));
  const hits = scan(text, m, null).map(({ word, start }) => `${start}:${foldWord(spellingOf(m, m.wordEntryEnds[word - 1] ?? 0))}`);
  expect([...new Set(hits)].sort()).toEqual(reference(words, text));
}), { numRuns: 12000 }); }, 120000);
