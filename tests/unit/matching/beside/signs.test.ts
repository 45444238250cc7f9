/** Patterns that are looked for behind a sign (see prefiltered.ts): what they match has it, however it is written. */
import { describe, expect, it } from 'vitest';
import { isBesideProse, isNoProse } from '../../../../utils/matching/beside/beside.ts';

const standsBeside = (text: string, name = 'Huawei'): boolean => {
  const start = text.lastIndexOf(name);
  return isBesideProse(text, start, start + name.length);
};

describe('a name stands beside prose', () => {
  it.each([
    'HUAWEI CITY (Reuters) - The firm said so.',
    'HUAWEI CITY (Reuters)- The firm said so.',
    'HUAWEI CITY (Reuters)  —  The firm said so.',
    'HUAWEI CITY (Reuters)\u00a0– The firm said so.',
  ])('in the dateline %s', (text) => {
    expect(standsBeside(text, 'HUAWEI')).toBe(true);
  });

  it.each([
    'Photo by Huawei',
    'PHOTO BY Huawei',
    'Photo courtesy of Huawei',
    'Photograph:Huawei',
    'Bild von Huawei',
    'Fotografie von Huawei',
    'Crédito: Huawei',
    'صورة by Huawei',
    'צילום: Huawei',
    '(Sumber: Huawei)',
    '© Huawei',
    'Fuente de la imagen: Huawei',
    'Fuente de la imagen                    : Huawei',
    'Bildquelle: Huawei',
    'ΠΗΓΉ ΕΙΚΌΝΑΣ:Huawei',
    'Πηγή εικόνας: Huawei',
    'FOTO KREDİT: Huawei',
    'Hús í Reykjavík. Mynd/Huawei',
    'Снимка: Huawei',
    'iStock / Huawei',
    'A mast in Leeds. iStock/Huawei',
  ])('in the credit %s', (text) => {
    expect(standsBeside(text)).toBe(true);
  });
});

it.each([
  'For more news, follow us on Facebook, Twitter',
  'For more news from the port, follow us on Facebook, Telegram and Instagram',
  'Facebook sayfamızdan takip edebilirsiniz',
  'Facebook sayfamıza göz atın, Huawei',
  'If you know more, write to us on Signal',
  `If you ${'😀'.repeat(20)} know any more about it all, write to us on Signal`,
  'Got a tip? Contact us on Signal',
  'Please follow us on Telegram',
  'ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ:Huawei',
  'Kuva: Nokia',
  'Image credits: Huawei',
  'Tags: Huawei, Nokia',
  'Siehe auch: Huawei und der Bund',
  'Lire également : Huawei',
  'Te puede interesar: Huawei',
  'Veja também: Huawei',
  'Lees meer: Huawei',
  'PROČITAJTE JOŠ: Huawei',
  'Прочетете още: Huawei',
  'Preberite tudi: Huawei',
  'Citeşte şi: Huawei',
  'Loe ka: Huawei',
  'Lasi arī: Huawei',
  'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ Huawei',
  'AYRICA OKUYUN: Huawei',
  'Baca juga: Huawei',
  'Xem thêm: Huawei',
  'Xem thêm: Huawei'.normalize('NFD'),
  'আরও পড়ুন: Huawei',
  'আরও প\u09dcুন: Huawei',
  'بیشتر بخوانید: Huawei',
  'إقرأ أيضاً: Huawei',
  'یہ بھی پڑھیں: Huawei',
  '» （熱門點閱：Huawei）',
  '【延伸閱讀】Huawei',
  '• 更多關於：Huawei',
  'Llegir més: Huawei',
  '[관련기사] Huawei',
  '→ Read also: Huawei',
  'WATCH | Huawei builds a mast in a day',
])('%s is no prose', (text) => {
  expect(isNoProse(text)).toBe(true);
});

it.each([
  'Watch Huawei closely, the minister said.',
  'Listen: Huawei has nothing to say.',
  'Loe kaua: Huawei',
  'Siehe auch den Fall Huawei: Dort wurde anders entschieden.',
  'Voir aussi Huawei partir, c’est ce que craint Bercy',
  'Mira también por Huawei: el Gobierno cambia de bando',
  'Đọc thêm sách với Huawei',
  'ಇದನ್ನೂ ಓದಿದ Huawei',
  '相关报道称，Huawei 退出',
  '更多关于 Huawei 的问题仍未回答',
  'Llegir més llibres amb Huawei',
  'iStock/Pond5 sued Huawei and won',
  'The state gives tax credits: Huawei wants more.',
  'Tax Credits: Huawei wants more',
  'Créditos: Huawei recibe 500 millones del ICO',
  'Първа снимка: Huawei показа новия телефон',
  'Itt az első fotó: Huawei telefonja',
  'Huawei sends crude via Keystone pipeline',
  'State media push the line of Huawei via Xinhua and CGTN',
  'CBC/Radio-Canada ends its deal with Huawei',
  'AP/Telangana: Huawei builds towers',
  'Siapa/apa itu Huawei',
])('%s is prose', (text) => {
  expect(isNoProse(text)).toBe(false);
  expect(standsBeside(text)).toBe(false);
});
