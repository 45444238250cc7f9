/** What is stored has a number, which must change with it: else readers go on with what was compiled before. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { KOREAN } from '../../../../utils/matching/affixes/ending-tables.ts';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import type { CompiledMatcher } from '../../../../utils/matching/compiled.ts';
import { entity } from '../helpers.ts';

/** The digest of the matcher below, by the number of its format. */
const KNOWN = { format: 15, digest: '0fbced3b9b42d8ad' };

/** A sample of names that asks for each table of compiling: what `MATCHER_FORMAT` lists. */
const ENTITIES = [
  entity('Q1', ['Ursula von der Leyen', 'Leyen', 'أورسولا فون'], { type: 'person' }),
  entity('Q2', ['Ren Zhengfei', '任正非', 'Zhen Fei Ren'], { type: 'person' }),
  entity('Q3', ['Boris Johnson', 'بوريس جونسون', 'Борис Джонсон'], { type: 'person' }),
  entity('Q4', ['Pavel Durov', 'パベル・ドゥロフ', 'Durov Jr.', 'पावेल ड्यूरोव'], { type: 'person' }),
  entity('Q5', ['Péter Szijjártó', 'Szijjártó Péter'], { type: 'person' }),
  entity('Q6', ['Liang Hua', { text: 'Ljang Hua', lang: 'sr' }], { type: 'person' }),
  entity('Q7', ['NCSC', 'National Cyber Security Centre'], { type: 'agency', gloss: 'British agency' }),
  entity('Q8', ['Supreme Court', { text: 'Høyesterett', lang: 'no' }], {
    type: 'court',
    name: 'Supreme Court of Zimbabwe',
  }),
  entity('Q9', ['Huawei', '华为', 'ファーウェイ', 'ﾌｧｰｳｪｲ', '화웨이', 'هواوي', 'هوآوی', 'หัวเว่ย', 'וואווי']),
  entity('Q10', ['TikTok', '틱톡', 'टिकटॉक', 'ടിക് ടോക്കിൽ', 'ടിക് ടോക്കില്\u200d', '抖音']),
  entity('Q11', ['ZTE', 'Zhongxing', { text: 'ZTE', lang: 'hu', near: ['Huawei', '5G', 'hálózat'] }]),
  entity('Q12', ['삼성', '한국은행', '연방통신위원회', '連邦通信委員会', 'ซัมซุง', 'ဆမ်ဆောင်း', 'សាមសុង', 'ຊຳຊຸງ']),
  entity('Q13', [
    'core',
    { text: 'back door', near: ['EU', 'network'] },
    '5G',
    '٥ج',
    { text: 'BIS', case: 'exact' },
  ]),
  entity('Q14', [
    'Straße',
    'Łódź & Ørsted',
    'Œuvre',
    'ISTANBUL ılıca',
    'Ðæħ',
    'ΝΟΚΙΑ Σας',
    'EU-Kommission',
    'EU‑Rat',
  ]),
  entity('Q15', ['“Entity” List', 'Mc`Donald’s', 'Wi–Fi', 'soft\u00adbank', 'e\u0301cole', 'Ａ１', '𠮷野']),
  entity('Q16', ['China'], { mark: false }),
  entity('Q17', ['Robert Kennedy Jr.', 'Đorđe Marković', 'على کیهان ڤ', 'ൺൻർൾൿ'], { type: 'person' }),
  entity('Q18', [(KOREAN.names ?? '').replaceAll(' ', ''), 'A.B.C.', { text: 'הוואווי', lang: 'iw' }]),
];

function digestOf({ format: _, starts, ...columns }: CompiledMatcher): string {
  const hash = createHash('sha256');
  for (const [name, column] of Object.entries({ ...columns, ...starts }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    hash.update(name);
    hash.update(ArrayBuffer.isView(column) ? column : JSON.stringify(column));
  }
  return hash.digest('hex').slice(0, 16);
}

test('what is compiled has the number of its format', () => {
  const compiled = compileMatcher(ENTITIES);
  expect(
    { format: compiled.format, digest: digestOf(compiled) },
    'What is compiled has changed: raise MATCHER_FORMAT in utils/matching/compiled.ts by one, so that stored matchers are made anew, and write both here into KNOWN. If only the names of this test have changed, the digest is enough.',
  ).toEqual(KNOWN);
});
