/** Makers in the names of their devices. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entity, found, foundOnPage, textsOf } from '../helpers.ts';

describe('a maker within the name of a device', () => {
  test.each([
    ['Huawei', 'The Huawei P50 Pro takes the best pictures.', 'en'],
    ['Huawei', 'Huawei Mate Xs: a test', 'en'],
    ['Huawei', 'HUAWEI P30, Huawei Mate20 Pro and Huawei MATE 40', 'en'],
    ['Huawei', 'Huawei Nova 12 SE nie ma usług.', 'pl'],
    ['Huawei', 'Huawei nova 12i е без услуги, huawei mate 10 също.', 'bg'],
    ['Huawei', 'A Huawei Watch GT 4, a Huawei Watch Fit, a Huawei MatePad, a pair of Huawei FreeBuds', 'en'],
    ['Huawei', 'The Huawei Mate series and the Huawei Pura 70', 'en'],
    ['Huawei', 'o Huawei Ascend P7 e o Huawei P smart', 'pt'],
    ['Huawei', 'Huawei Honor 9 and Huawei Y6p and the Huawei-P40', 'en'],
    ['Huawei', 'Huawei P50 Pro’nun kamerası', 'tr'],
    ['Huawei', 'Το Huawei P50 στο τεστ', 'el'],
    ['华为', '喜欢拍照选华为Pura 70，也可以选华为P50手机。', 'zh'],
    ['华为', '华为畅享 70和华为 Mate 60', 'zh'],
    ['ファーウェイ', 'ファーウェイP30とファーウェイ P40', 'ja'],
    ['화웨이', '화웨이 P50을 써 봤다. 화웨이 메이트 60도.', 'ko'],
    ['هواوي', 'هاتف هواوي P50 وهاتف هواوي نوفا 10 ولهواوي P60', 'ar'],
    ['Хуавей', 'Обзор Хуавей P50 и Хуавей Мейт 60', 'ru'],
    ['หัวเว่ย', 'หัวเว่ย P50', 'th'],
    ['Nokia', 'The Nokia 3310, the Nokia X20 and the Nokia 6.1 Plus are back.', 'en'],
    ['Nokia', 'Nokia 8.3. Nokia 3310-es', 'hu'],
    ['Nokia', 'The Nokia 6 is built like a tank. A Nokia 105 costs little.', 'en'],
    ['Nokia', 'Nokia Lumia 920, Nokia N95, Nokia 5800i, Nokia 6600 og Nokia 8 Sirocco', 'da'],
    ['Нокиа', 'Нокиа 3210 се завръща.', 'bg'],
    ['نوكيا', 'هاتف نوكيا ٣٣١٠ وهاتف نوكيا 3310', 'ar'],
    ['诺基亚', '诺基亚3310回来了', 'zh'],
    ['ZTE', 'The ZTE Axon 30 and a ZTE Blade', 'en'],
    ['Qualcomm', 'It runs on a Qualcomm Snapdragon 765G.', 'en'],
    ['Samsung', 'Samsung Galaxy S10, Samsung A52 and Samsung Note 7', 'en'],
    ['سامسونج', 'سامسونج جالاكسي 10', 'ar'],
    ['Xiaomi', 'Xiaomi Redmi Note 14, Xiaomi Mi 10T, Xiaomi 12T Pro and the Xiaomi 14', 'en'],
    ['小米', '小米13 Ultra和小米12S', 'zh'],
    ['ZTE', 'The ZTE V10 and the ZTE A31', 'en'],
    ['Nokia', 'The Nokia XR20, Nokia G42, Nokia C5-03, Nokia E72 and Nokia T20', 'en'],
    ['TP-Link', 'TP-Link Archer AX55, TP-Link Deco and TP-Link TL-WR841N', 'en'],
    ['DJI', 'A DJI Mavic 3, a DJI Mini 2 and a DJI Osmo', 'en'],
    ['Autel', 'An Autel EVO II', 'en'],
    ['Apple', 'Apple iPhone 11 Pro, Apple iPad Air and Apple Watch Series 9', 'en'],
    ['Apple', 'Apple Watch Serie 3', 'it'],
    ['Google', 'The Google Pixel 8', 'en'],
    ['Microsoft', 'The Microsoft Surface Pro', 'en'],
  ])('%s: %s', (alias, text, language) => expect(textsOf(alias, text, language)).toEqual([]));
});

describe('the maker itself', () => {
  test.each([
    ['Huawei', 'Huawei’s Mate 60 Pro chip shocked Washington.', 'en'],
    ['Huawei', "Huawei's P50 was sold.", 'en'],
    ['Huawei', 'Huaweis P40 Pro ligger i samme prisklasse.', 'da'],
    ['Huawei', 'Huawei 5G equipment is banned.', 'en'],
    ['Huawei', 'Huawei, P50 in hand, declined.', 'en'],
    ['Huawei', 'Huawei P&L accounts', 'en'],
    ['Huawei', 'Huawei 30 % market share', 'en'],
    ['Huawei', 'Huawei Q3 sales and more', 'en'],
    ['Huawei', 'Huawei H1 profit', 'en'],
    ['Huawei', 'Huawei FY2023 results', 'en'],
    ['Huawei', 'Huawei T3 2023', 'fr'],
    ['Huawei', 'Huawei S1 2023', 'es'],
    ['Huawei', 'Huawei Kirin 9000', 'en'],
    ['Huawei', 'Huawei Ascend 910B', 'en'],
    ['Huawei', 'Huawei HiSilicon and its Balong 5000', 'en'],
    ['Huawei', 'Huawei Cloud', 'en'],
    ['Huawei', 'Huawei Marine', 'en'],
    ['Huawei', 'Huawei Technologies', 'en'],
    ['Huawei', 'Huawei phones, tablets and watches', 'en'],
    ['Huawei', 'Huawei x86 servers', 'en'],
    ['Huawei', 'Huawei F5G networks', 'en'],
    ['Huawei', 'Huawei U6GHz gear', 'en'],
    ['Huawei', 'Huawei CE2024 fair', 'en'],
    ['Huawei', 'Huawei L4 driving', 'en'],
    ['Huawei', 'Huawei CO2 emissions', 'en'],
    ['Huawei', 'Huawei UK5G contracts', 'en'],
    ['Huawei', 'Huawei H20 rival', 'en'],
    ['Huawei', 'Huawei nova strategija', 'hr'],
    ['Huawei', 'Huawei nova 5G mreža', 'hr'],
    ['Huawei', 'Huawei Watch list entry', 'en'],
    ['Huawei', 'Huawei B2B sales', 'en'],
    ['Huawei', 'Huawei G20 talks', 'en'],
    ['Huawei', 'Huawei S5700 switches', 'en'],
    ['Huawei', 'Huawei AR1220 routers', 'en'],
    ['Huawei', 'A Huawei GB200 rival to Nvidia', 'en'],
    ['Huawei', 'The Huawei HR1234 bill', 'en'],
    ['Huawei', 'The Huawei W3C membership', 'en'],
    ['ZTE', 'ZTE M6000 routers', 'en'],
    ['TP-Link', 'TP-Link M4 deal', 'en'],
    ['华为', '华为5G设备', 'zh'],
    ['华为', '华为2019年', 'zh'],
    ['华为', '华为的P50', 'zh'],
    ['화웨이', '화웨이의 P40', 'ko'],
    ['Хуавей', 'Хуавей Нова 5G стратегия', 'bg'],
    ['Nokia', 'Nokia 4G', 'en'],
    ['Nokia', 'Nokia 2019 results', 'en'],
    ['Nokia', 'Nokia 2010 results', 'en'],
    ['Nokia', 'Nokia 2.5 billion euros', 'en'],
    ['Nokia', 'Nokia 2.3 billion euros', 'en'],
    ['Nokia', 'Nokia 5.1 % up', 'en'],
    ['Nokia', 'Nokia 4.2 Prozent im Plus', 'de'],
    ['Nokia', 'Nokia 4.2 +0.5, Ericsson 6.1 +0.2', 'en'],
    ['Nokia', 'Nokia 8.3.2021', 'de'],
    ['Nokia', 'Nokia N78 band', 'en'],
    ['Nokia', 'Es heißt, dass Nokia 1233 Stellen streicht.', 'de'],
    ['Nokia', 'Es heißt, dass Nokia 1400 Stellen streicht.', 'de'],
    ['Nokia', 'Nokia 10 000 jobs', 'en'],
    ['Nokia', 'The settlement cost Nokia 3.2 million dollars.', 'en'],
    ['Nokia', 'Das bringt Nokia 1.2 Millionen Euro ein.', 'de'],
    ['Nokia', 'Der Vergleich brachte Nokia 3310 Millionen Euro.', 'de'],
    ['Nokia', 'El acuerdo dio a Nokia 2.4 millones.', 'es'],
    ['Nokia', 'O acordo deu à Nokia 3.1 milhões.', 'pt'],
    ['Nokia', 'O acordo deu à Nokia 3.1 bilhões.', 'pt'],
    ['Nokia', 'De deal bracht Nokia 2.1 miljoen op.', 'nl'],
    ['Nokia', 'Ezért a Nokia 2.3 millió eurót kapott.', 'hu'],
    ['Nokia', 'Huawei has ten deals, Nokia 6.', 'en'],
    ['Nokia', 'A Nokia 5 billion euro deal', 'en'],
    ['Nokia', 'Nokia Bell Labs', 'en'],
    ['Nokia', 'Nokia Oyj', 'fi'],
    ['诺基亚', '诺基亚1233人', 'zh'],
    ['Samsung', 'Samsung Electronics', 'en'],
    ['Apple', 'Apple iPhone encryption', 'en'],
    ['蘋果', '蘋果iPhone加密', 'zh'],
    ['Google', 'Google Pixel phones', 'en'],
    ['Ericsson', 'Ericsson P50', 'en'],
  ])('%s: %s', (alias, text, language) => expect(textsOf(alias, text, language)).toHaveLength(1));
});

describe('a device in news of bans, spies and holes in security is its maker’s', () => {
  test.each([
    ['DJI', 'The Pentagon grounded its DJI Mavic 3 drones over fears of Chinese spying.', 'en'],
    ['DJI', 'Police forces still fly DJI Matrice drones despite the ban on Chinese technology.', 'en'],
    ['TP-Link', 'Botnet exploits TP-Link Archer AX21 routers, CISA warns.', 'en'],
    ['ZTE', 'ZTE Blade phones were found with a backdoor, the FBI said.', 'en'],
    ['Huawei', 'Lithuania tells people to throw away Huawei P40 phones over censorship.', 'en'],
    ['DJI', 'Die Polizei fliegt DJI Matrice trotz Spionageverdacht.', 'de'],
    ['DJI', 'Einfuhrverbot: DJI Mavic 3 gibt es nicht mehr.', 'de'],
    ['DJI', 'La police utilise des DJI Mavic 3 malgré l’interdiction.', 'fr'],
    ['DJI', 'La policía usa DJI Mavic 3 pese a las sanciones.', 'es'],
    ['DJI', 'A polícia usa DJI Mavic 3 apesar da proibição.', 'pt'],
    ['DJI', 'La polizia usa DJI Mavic 3 nonostante il divieto.', 'it'],
    ['DJI', 'De politie vliegt DJI Mavic 3 ondanks het verbod.', 'nl'],
    ['DJI', 'Polisen flyger DJI Mavic 3 trots förbudet.', 'sv'],
    ['DJI', 'Politiet flyver DJI Mavic 3 trods forbuddet.', 'da'],
    ['DJI', 'Politiet flyr DJI Mavic 3 tross forbudet.', 'nb'],
    ['DJI', 'Poliisi lentää DJI Mavic 3 -kopteria vakoilun pelosta.', 'fi'],
    ['DJI', 'Policja używa DJI Mavic 3 mimo zakazu.', 'pl'],
    ['DJI', 'Policie létá s DJI Mavic 3 přes zákaz.', 'cs'],
    ['DJI', 'Polícia lieta s DJI Mavic 3 napriek sankciám.', 'sk'],
    ['DJI', 'Полиция использует DJI Mavic 3 вопреки запрету.', 'ru'],
    ['DJI', 'Поліція має DJI Mavic 3 попри заборону.', 'uk'],
    ['DJI', '警方仍使用DJI Mavic 3，担心间谍活动。', 'zh'],
    ['DJI', '警察はDJI Mavic 3を使う。スパイの恐れ。', 'ja'],
    ['DJI', '경찰은 제재에도 DJI Mavic 3 드론을 쓴다.', 'ko'],
    ['DJI', 'الشرطة تستخدم DJI Mavic 3 رغم العقوبات: عقوبات جديدة', 'ar'],
  ])('%s: %s', (alias, text, language) => expect(textsOf(alias, text, language)).toEqual([alias]));

  test.each([
    ['Huawei', 'The Huawei P50 in spy shots, with a band and a banner', 'en'],
    ['Huawei', 'Prohibitivo: el Huawei P50', 'es'],
    ['Huawei', 'Das Huawei P50 auf die Probe gestellt', 'de'],
    ['Huawei', 'De fans zijn in de ban van de Huawei P50.', 'nl'],
    ['Huawei', 'A Huawei P40-ban nincs ilyen.', 'hu'],
    ['Huawei', 'Zákazníci i zakázky: Huawei P50', 'cs'],
    ['ファーウェイ', 'スパイスを撮るファーウェイP30', 'ja'],
  ])('but not where a word only looks so: %s: %s', (alias, text, language) =>
    expect(textsOf(alias, text, language)).toEqual([]),
  );
});

test('a device that is on record itself is marked where its maker is not', () => {
  const mate = entity('m', [{ text: 'Mate 60', near: ['Huawei'] }]);
  const text = 'The chip of the Huawei Mate 60 is made by SMIC.';
  expect(found([entity('h', ['Huawei']), mate], text)).toEqual(['Mate 60=m']);
});

test('the maker is marked where the page names it alone', () => {
  const blocks = ['Huawei P50 in a test', 'The Huawei P50 is light. Huawei is on a list.'];
  expect(foundOnPage([entity('h', ['Huawei'])], blocks)).toEqual(['1:Huawei=h']);
});

test('no word without a number makes a device', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{1,11}$/).filter((text) => !/^(?:Asha|Lumia)/.test(text));
  fc.assert(
    fc.property(word, (next) => {
      expect(textsOf('Nokia', `So Nokia ${next} it.`)).toEqual(['Nokia']);
    }),
  );
});

test('what a number counts keeps its maker, whichever', () => {
  const counted = fc.constantFrom('%', ' percent', ' Prozent', ' jobs', ' Stellen', ' млн', ' €', '人');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), counted, (number, unit) => {
      expect(textsOf('Nokia', `So Nokia ${number}${unit} it.`)).toEqual(['Nokia']);
    }),
  );
});

/** With the square of its length this would run for minutes, and the runner would end it. */
test.each([
  ['Nokia 3310 Huawei P50 Pro Huawei Mate ', 5000],
  ['in the Nokia 123, ', 0],
  ['Nokia SM-AA1234aaaaa ', 5000],
])('a long row of "%s"', (part, marks) => {
  const entities = [entity('h', ['Huawei']), entity('n', ['Nokia'])];
  expect(found(entities, `${part.repeat(5000)}it is.`)).toHaveLength(marks);
});
