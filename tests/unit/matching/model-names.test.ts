/** Generation labels in the names of devices. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsOf } from './helpers.ts';

const label = { text: '5G', case: 'exact' } as const;

test.each([
  ['Xiaomi Mi 10T 5G and OnePlus 8T 5G beat it.', 'en'],
  ['The Huawei P40 5G and the Galaxy A16 5G were sold.', 'en'],
  ['Pixel 4a 5G', 'en'],
  ['They sell the Mate 30 Pro 5G.', 'en'],
  ['They sell the 15 Pro Max 5G.', 'en'],
  ['They sell the Note20 5G and the Redmi Note 10 Pro 5G.', 'en'],
  ['They sell the Galaxy S21+ 5G, the P40 Pro+ 5G and the S20 FE 5G.', 'en'],
  ['They sell the Mate 20 X 5G and the Xperia 1 III 5G.', 'en'],
  ['They sell the Galaxy Z Flip 5G and the Fold3 5G.', 'en'],
  ['The SM-A526 5G has a Snapdragon X55 5G inside.', 'en'],
  ['華為的P40 5G機型、小米的Mi 10T 5G機型和一加的OnePlus 8T 5G', 'zh'],
  ['荣耀V30 5G和Mate30 Pro 5G', 'zh'],
  ['갤럭시 S10 5G 모델', 'ko'],
  ['V50 씽큐(ThinQ) 5G 모델', 'ko'],
  ['V50 씽큐 5G와 갤럭시 S20 울트라 5G', 'ko'],
  ['Huawei’s P40 5G and the OnePlus Nord N10 5G were sold.', 'en'],
  ['They sell the Oppo Find X3 Pro 5G, the Moto G50 5G and the Galaxy Z Fold3 5G.', 'en'],
  ['The Galaxy S20 5G, S20+ 5G and S21 5G were sold.', 'en'],
  ['삼성의 A90 5G와 화웨이의 P40 5G', 'ko'],
])('%s', (text, language) => expect(textsOf(label, text, language)).toEqual([]));

test.each([
  'In 2019 5G networks were few.',
  'That is Huawei 5G.',
  'So says Release 16 5G.',
  'They sell 3G, 4G and 5G.',
  'It is 4G/5G.',
  'It is LTE 5G.',
  'From 4G 5G differs.',
  'In the band n78 5G is fast.',
  'In B28 5G is slow.',
  'On 26GHz 5G is fast.',
  'With 7nm 5G is cheap.',
  'In Q3 5G grew.',
  'In H1 5G grew.',
  'The G7 5G rules and the G20 5G rules',
  'The EU27 5G plan',
  'On O2 5G is fast.',
  'It is 3GPP 5G.',
  'It is R16 5G, or Rel16 5G, or Rel-16 5G.',
  'It is IMT-2020 5G.',
  'They blamed COVID-19 5G and Covid19 5G.',
  'It is a £200m 5G plan.',
  'It is a $150M 5G plan.',
  'It is a 200m 5G plan.',
  'They streamed 8K 5G video.',
  'It has V2X 5G.',
  'It was at MWC24 5G.',
  'It is Tier1 5G.',
  'In the 2020s 5G came.',
  'It is 2019’s 5G.',
  'It is the 1st 5G.',
  'They have the P40, 5G and all.',
  'They have the P40. 5G came.',
  'Pro 5G',
  'It was 2019 Pro 5G.',
  'The A16 has 5G.',
  'FY23 5G capex grew.',
  'In CY22 5G grew.',
  'In FY2021 5G grew.',
  'In Q420 5G grew.',
  'In H120 5G grew.',
  'It has Wi-Fi 6E 5G.',
  'Ils ont vendu au T3 5G et fibre.',
  'It is the A9 5G corridor.',
  'Die A9 5G-Teststrecke',
  'On the E39 5G is slow.',
  'It is the HR4500 5G bill.',
  'It is the Bill C26 5G ban.',
  'So says Art. 13a 5G.',
  'So says § 9c 5G.',
  'It is an F35 5G link.',
  'They have Airbus A320 5G altimeters.',
  'They have B777 5G altimeters.',
  'So says TS23 5G.',
  'On D1 5G is fast.',
  'Das Galaxy A16 5G-Telefon',
  'The Huawei FY23 5G sales grew.',
  'The Nokia Q420 5G sales grew.',
  'The Huawei H1 5G sales grew.',
  'It has Huawei V2X 5G.',
  'They tested Huawei n78 5G.',
  'They tested Nokia B28 5G.',
  'It was Huawei 2019 5G.',
  'It was Nokia 4G 5G.',
  'They have 4G Plus 5G.',
  'It is the G7 Plus 5G plan.',
  'So says Article 5 II 5G.',
  'They have 4G and F35 5G links.',
  'They sell the Galaxy S20 5G in Q3 5G stores.',
])('not: %s', (text) => expect(textsOf(label, text)).toContain('5G'));

test.each(['2019년 5G', '在2019年 5G'])('not: %s', (text) =>
  expect(textsOf(label, text, 'ko')).toEqual(['5G']),
);

describe('what else stands behind a model', () => {
  test.each([
    ['The Galaxy S10 Huawei phone', 'Huawei'],
    ['The Galaxy S10 5G network test', '5G network'],
  ])('%s', (text, alias) => expect(textsOf(alias, text)).toEqual([alias]));
});

test('no word without a number makes a model', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][a-z]{4,9}$/), fc.integer({ min: 1, max: 9999 }), (word, number) => {
      expect(textsOf(label, `So ${word} 5G and ${number} 5G came.`)).toEqual(['5G', '5G']);
    }),
  );
});
