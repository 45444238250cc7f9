/** Lines of a day, a time and names, and what only looks like one. */
import { expect, test } from 'vitest';
import { isStampLine } from '../../../../utils/matching/beside/stamp-lines.ts';

test.each([
  'Huawei | Updated: 2019-05-16 08:00',
  'Huawei | 12 May 2019',
  'Sat, Apr 16, 2016 / by Huawei',
  'posted on 15/7/2023 By Ann Huawei',
  'June 06, 2013 - Updated 1837 PKT - Huawei',
  'By Ann Writer | Huawei Daily | Updated: 2019-05-16 08:00',
  'Par Huawei France, le 12 mars 2024 à 10h30',
  'Par LIBERATION, Huawei — 31 août 2017 à 13:03 (mis à jour à 14:21)',
  'Viernes, 30 de abril de 2021 | Huawei',
  '26 listopada 2022 | Plus Minus | Redakcja Huawei',
  'Huawei 16.05.2019 08:00',
  '16 мая 2019 г., 08:00, автор Huawei',
  'Huawei Deutschland 16 Mai 2019 08:00 Uhr',
  '2019年05月16日 08:00 来源：华为',
  '2019-05-16 08:00 环球时报',
  'www.example.com | 2025-10-14 21:38:00 华为 | 0条评论 | 查看/发表评论',
  '公開日 2020年5月29日 更新日 2021年3月4日 Huawei',
  '12 Μαΐου 2014 | Huawei',
])('%s', (text) => expect(isStampLine(text)).toBe(true));

test.each([
  ['a day and a name in a heading', 'Huawei, 12 May 2019'],
  ['the same with a colon', 'May 15, 2019: Huawei'],
  ['an entry of a timeline', 'May 15, 2019 — Huawei added to the Entity List'],
  ['the same in German', '26.03.2019 14:00 Huawei präsentiert P30'],
  ['the same, of few words', '2019-05-15 10:00 bans Huawei'],
  ['the same in Chinese', '2019-05-15 10:00 华为被禁'],
  ['a headline in capitals', 'Sanctions Signed Against Huawei May 15, 2019'],
  ['a headline beside its day', 'Huawei Sanctions Timeline | May 15, 2019'],
  ['a sentence', 'Updated: Huawei left on 12 May 2019.'],
  ['a question', '12 May 2019 | Huawei?'],
  ['no day', 'By Huawei at 08:00'],
  ['a year alone', 'Huawei | 2019'],
  ['a line of any length', `Huawei | ${'Ann | '.repeat(20)}12 May 2019`],
])('prose: %s', (_, text) => expect(isStampLine(text)).toBe(false));
