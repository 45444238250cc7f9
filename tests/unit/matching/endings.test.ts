import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../utils/dataset/schema.ts';
import { entity, found, textsOf } from './helpers.ts';

/** Language, alias, and how texts write it. */
const WRITTEN: [string, string | Alias, string[]][] = [
  ['en', 'Huawei', ["Huawei's", 'Huawei’s', 'HUAWEI']],
  ['en', 'back door', ['back doors', 'Back Doors']],
  ['en', 'operator', ["operators'"]],
  ['en', 'NGO', ['NGOs', 'NGO’s']],
  ['de', 'Huawei', ['Huaweis', 'Huawei-Verbot', 'Huawei-Komponenten']],
  ['de', 'Massenüberwachung', ['Massenüberwachungen']],
  [
    'de',
    'chinesische Geheimdienst',
    ['chinesischen Geheimdienst', 'chinesischen Geheimdienstes', 'chinesischer Geheimdienst'],
  ],
  ['nl', 'Huawei', ['Huaweis', 'Huawei’s', 'Huawei-verbod']],
  ['sv', 'Ericsson', ['Ericssons', 'Ericsson-aktien']],
  ['sv', 'kärnnät', ['kärnnätet', 'kärnnätets', 'kärnnäten']],
  ['fr', 'réseau central', ['réseaux centraux', 'Réseau central']],
  ['es', 'red troncal', ['redes troncales']],
  ['pt', 'rede principal', ['redes principais']],
  ['it', 'rete centrale', ['reti centrali']],
  ['ru', 'Хуавэй', ['Хуавэя', 'Хуавэю', 'Хуавэем', 'ХУАВЭЯ']],
  ['ru', 'Федеральная комиссия по связи', ['Федеральной комиссии по связи', 'Федеральную комиссию по связи']],
  ['ru', 'ядро сети', ['ядра сети', 'ядром сети']],
  ['ru', 'Эрикссон', ['Эрикссона', 'Эрикссоном']],
  ['uk', 'Національна рада', ['Національної ради', 'Національній раді']],
  ['pl', 'Nokia', ['Nokii', 'Nokię', 'Nokią']],
  ['pl', 'Ericsson', ['Ericssona', 'Ericssonem', 'Ericssonowi']],
  ['pl', 'Huawei', ['Huawei’a', "Huawei'em"]],
  ['pl', 'operator telekomunikacyjny', ['operatora telekomunikacyjnego', 'operatorów telekomunikacyjnych']],
  ['cs', 'Nokia', ['Nokie', 'Nokii', 'Nokií']],
  ['cs', 'Ericsson', ['Ericssonu', 'Ericssonem']],
  ['cs', { text: 'NÚKIB', case: 'exact' }, ['NÚKIBu', 'NÚKIBem']],
  ['fi', 'Huawei', ['Huawein', 'Huaweita', 'Huaweille', 'Huawei-kielto']],
  ['fi', 'Ericsson', ['Ericssonin', 'Ericssonia', 'Ericssonilla']],
  ['fi', { text: 'BSI', case: 'exact' }, ['BSI:n', 'BSI:lle']],
  ['et', 'Huawei', ['Huaweid', 'Huaweile']],
  ['hu', 'Huawei', ['Huaweinek', 'Huaweit', 'Huaweivel']],
  ['tr', 'Huawei', ["Huawei'nin", 'Huawei’ye', 'HUAWEI']],
  ['tr', 'arka kapı', ['arka kapılar', 'arka kapıyı']],
  ['ro', 'Huawei', ['Huawei-ului', 'Huaweiului']],
  ['lt', 'Nokia', ['Nokios', 'Nokią']],
  ['el', 'Επιτροπή', ['Επιτροπής', 'ΕΠΙΤΡΟΠΗ']],
  ['el', 'δίκτυο κορμού', ['δικτύου κορμού', 'δίκτυα κορμού']],
  ['hr', 'Ericsson', ['Ericssona', 'Ericssonom']],
  ['cs', 'Google', ['Googlu', 'Googlem']],
  ['sk', 'Ericsson', ['Ericssonu', 'Ericssonom', 'Ericssona']],
  ['sk', 'Nokia', ['Nokie', 'Nokiou']],
  ['ru', { text: 'Касперский', case: 'exact' }, ['Касперского', 'Касперским']],
  ['pl', 'chińskie służby', ['chińskich służbach', 'Chińskie służby', 'chińskimi służbami']],
  ['ar', 'هواوي', ['وهواوي', 'بهواوي', 'لهواوي', 'فهواوي', 'ولهواوي']],
  ['ar', 'الجيل الخامس', ['للجيل الخامس', 'بالجيل الخامس', 'والجيل الخامس']],
  ['he', 'וואווי', ['בוואווי', 'לוואווי', 'שוואווי', 'ומוואווי']],
  ['ko', '화웨이', ['화웨이가', '화웨이는', '화웨이의', '화웨이에', '화웨이와', '화웨이로부터']],
  ['ko', '삼성전자', ['삼성전자와', '삼성전자는']],
  ['hi', 'हुआवेई', ['हुआवेई', 'हुआवेई-मुक्त']],
];

describe('endings and prefixes', () => {
  for (const [language, alias, texts] of WRITTEN)
    test.each(texts)(`${language}: ${typeof alias === 'string' ? alias : alias.text} in %s`, (text) => {
      expect(textsOf(alias, `… ${text} …`, language)).toHaveLength(1);
    });
});

describe('what is another word', () => {
  test.each([
    ['en', 'Huawei', 'Huaweis'],
    ['en', 'Apple', 'Applet'],
    ['en', { text: 'BIS', case: 'exact' } satisfies Alias, 'BISCUIT'],
    ['de', { text: 'Kahl', case: 'exact' } satisfies Alias, 'Kahler'],
    ['de', { text: 'BSI', case: 'exact' } satisfies Alias, 'BSIS'],
    ['ru', 'Нокиа', 'Нокиан'],
    ['ko', '화웨이', '화웨이폰값'],
    ['ko', '애플', '애플민트'],
    ['ar', 'هواوي', 'هواويات'],
    ['fa', 'هواوی', 'بهواوی'],
    ['he', 'וואווי', 'וואוויים'],
    [null, 'Ericsson', 'Ericssona'],
    ['sk', 'Odido', 'odíde'],
    ['cs', { text: 'Ren', case: 'exact' } satisfies Alias, 'René'],
    ['cs', 'Kolbi', 'kolby'],
    ['sl', { text: 'Temu', case: 'exact' } satisfies Alias, 'Tema'],
    ['pl', { text: 'Traficom', case: 'exact' } satisfies Alias, 'Traficie'],
    ['sl', 'Durov', 'Dura'],
    ['ru', 'Дуров', 'Дура'],
    ['es', { text: 'Telefónica', case: 'exact' } satisfies Alias, 'Telefónicas'],
    ['de', { text: 'Signal', case: 'exact' } satisfies Alias, 'Signalen'],
    ['ru', { text: 'Касперский', case: 'exact' } satisfies Alias, 'Касперская'],
    ['pl', { text: 'Kaspersky', case: 'exact' } satisfies Alias, 'Kasperska'],
  ])('%s: %s is not in %s', (language, alias, text) => {
    expect(textsOf(alias, `… ${text} …`, language)).toEqual([]);
  });
});

test('endings are found however their letters are composed', () => {
  for (const [language, alias, text] of [
    ['pl', 'Nokia', 'Nokię'],
    ['fi', 'Ericsson', 'Ericssonillä'],
    ['tr', 'Ericsson', 'Ericsson’ın'],
  ] as const)
    for (const form of ['NFC', 'NFD'] as const)
      expect(textsOf(alias, text.normalize(form), language)).toHaveLength(1);
});

test('what is no ending does not stand for one that is (SS, S)', () => {
  expect(found([entity('a', ['che']), entity('b', ['app'])], 'CHESS, APPS')).toEqual(['APPS=b']);
});

test('a mention covers the ending and leaves out prefixes and possessives', () => {
  expect(textsOf('Хуавэй', 'оборудование Хуавэя в сети', 'ru')).toEqual(['Хуавэя']);
  expect(textsOf('هواوي', 'سمحت بهواوي أمس', 'ar')).toEqual(['هواوي']);
  expect(textsOf('Huawei', 'Huawei’s gear', 'en')).toEqual(['Huawei']);
  expect(textsOf('화웨이', '화웨이는 부인했다', 'ko')).toEqual(['화웨이']);
});
