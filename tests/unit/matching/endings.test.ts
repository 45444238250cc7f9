import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../utils/dataset/schema.ts';
import { entity, found, textsOf } from './helpers.ts';

/** Language, alias, and how texts write it. */
const WRITTEN: [string, string | Alias, string[]][] = [
  ['en', 'Huawei', ["Huawei's", 'Huawei’s', 'HUAWEI']],
  ['en', 'Nokia', ['Nokias']],
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
  ['hr', { text: 'Nokia', case: 'exact' }, ['Nokije', 'Nokiju', 'Nokijom']],
  ['sr', { text: 'Huavej', case: 'exact' }, ['Huavejeve', 'Huavejevoj']],
  ['hr', 'Pompeo', ['Pompea', 'Pompeu', 'Pompeom']],
  ['sr', 'Помпео', ['Помпеа', 'Помпеом']],
  ['sl', 'Cisco', ['Cisca', 'Ciscom']],
  ['sl', { text: 'Google', case: 'exact' }, ['Googla', 'Googlu', 'Googlom']],
  ['sl', { text: 'Snowden', case: 'exact' }, ['Snowdna', 'Snowdnu', 'Snowdnom']],
  ['sl', { text: 'Durov', case: 'exact' }, ['Durovova', 'Durovovega']],
  ['cs', { text: 'Pegasus', case: 'exact' }, ['Pegasu', 'Pegasem']],
  ['cs', { text: 'Mayová', case: 'exact' }, ['Mayové', 'Mayovou']],
  ['cs', { text: 'Babiš', case: 'exact' }, ['Babišův', 'Babišovo', 'Babišovu']],
  ['sk', { text: 'Virkkunenová', case: 'exact' }, ['Virkkunenovej', 'Virkkunenovú']],
  ['hu', { text: 'Pegasus', case: 'exact' }, ['Pegasusszal', 'Pegasusról']],
  ['hu', 'TikTok', ['TikTokkal', 'TikTokot']],
  ['hu', { text: 'Nokia', case: 'exact' }, ['Nokiát', 'Nokiának']],
  ['pl', { text: 'Nokia', case: 'exact' }, ['Nokią', 'Nokię', 'Nokii']],
  ['fi', { text: 'Virkkunen', case: 'exact' }, ['Virkkusen', 'Virkkuselle', 'Virkkusta']],
  ['fi', { text: 'Pegasus', case: 'exact' }, ['Pegasuksen', 'Pegasuksesta']],
  ['fi', 'merikaapeli', ['merikaapeleita', 'merikaapeleiden', 'merikaapelin']],
  ['et', { text: 'Pegasus', case: 'exact' }, ['Pegasuse', 'Pegasusele']],
  ['bg', 'Европейски парламент', ['Европейския парламент', 'Европейският парламент']],
  [
    'sr',
    'američko ministarstvo trgovine',
    ['američkog ministarstva trgovine', 'američkom ministarstvu trgovine'],
  ],
  ['pl', 'Parlament Europejski', ['Parlamencie Europejskim', 'Parlamentu Europejskiego']],
  ['sv', 'skuggflotta', ['skuggflottans', 'skuggflottan']],
  ['da', 'bagdør', ['bagdøre', 'bagdøren']],
  ['et', 'varilaevastik', ['varilaevastiku', 'varilaevastikku']],
  ['lv', 'zemūdens kabelis', ['zemūdens kabeļus', 'zemūdens kabeļiem']],
  ['fi', 'takaportti', ['takaportteja', 'takaportin']],
  ['ar', 'هواوي', ['وهواوي', 'بهواوي', 'لهواوي', 'فهواوي', 'ولهواوي']],
  ['ar', 'هواوي', ['وبـهواوي', 'لِهواوي', 'وَهواوي', 'وهـــواوي', 'هُواوي']],
  ['ar', 'الجيل الخامس', ['للجيل الخامس', 'بالجيل الخامس', 'والجيل الخامس']],
  ['he', 'וואווי', ['בוואווי', 'לוואווי', 'שוואווי', 'ומוואווי', 'בְּוואווי']],
  ['ko', '화웨이', ['화웨이가', '화웨이는', '화웨이의', '화웨이에', '화웨이와', '화웨이로부터']],
  ['ko', '삼성전자', ['삼성전자와', '삼성전자는', '삼성전자에서는', '삼성전자까지도', '삼성전자보다는']],
  ['ko', '애플', ['애플은', '애플의', '애플과', '애플에서는', '애플']],
  ['ko', '메타 플랫폼스', ['메타 플랫폼스가']],
  ['he', "ג'ורנל", ['ג׳ורנל']],
  ['he', 'ארה"ב', ['ארה״ב', 'בארה״ב']],
  ['az', 'Huawei', ['Huaweidən', 'Huaweinin']],
  ['kk', 'Хуавэй', ['Хуавэйдің', 'Хуавэйге']],
  ['ka', 'ჰუავეი', ['ჰუავეის', 'ჰუავეისთვის']],
  ['hy', 'Հուավեյ', ['Հուավեյը', 'Հուավեյի']],
  ['bn', 'হুয়াওয়ে', ['হুয়াওয়ের', 'হুয়াওয়েকে']],
  ['ta', 'ஹுவாவே', ['ஹுவாவேக்கு', 'ஹுவாவேவின்']],
  ['fa', 'هواوی', ['هواوی‌ها', 'هواوی‌ای']],
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
    ['en', 'Zoom', 'Zooms'],
    ['en', { text: 'Orange', near: ['operator'] } satisfies Alias, 'Oranges'],
    ['en', 'Apple', 'Applet'],
    ['en', { text: 'BIS', case: 'exact' } satisfies Alias, 'BISCUIT'],
    ['de', { text: 'Kahl', case: 'exact' } satisfies Alias, 'Kahler'],
    ['de', { text: 'BSI', case: 'exact' } satisfies Alias, 'BSIS'],
    ['ru', 'Нокиа', 'Нокиан'],
    ['ko', '화웨이', '화웨이폰값'],
    ['ko', '애플', '애플민트'],
    ['ko', '메타', '메타버스'],
    ['ko', '인텔', '인텔리'],
    ['ka', 'აფლი', 'აფლიკაცია'],
    ['bn', 'মেটা', 'মেটাল'],
    ['ar', 'هواوي', 'هواويات'],
    ['ar', 'هواوي', 'لـهواويات'],
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
    ['cs', { text: 'Trump', case: 'exact' } satisfies Alias, 'Trumpová'],
    ['cs', { text: 'Babiš', case: 'exact' } satisfies Alias, 'Babišovou'],
    ['sk', { text: 'Trump', case: 'exact' } satisfies Alias, 'Trumpovej'],
    ['sl', { text: 'Biden', case: 'exact' } satisfies Alias, 'Bidet'],
    ['et', { text: 'Ren', case: 'exact' } satisfies Alias, 'Rene'],
    ['it', { text: 'Meta', case: 'exact' } satisfies Alias, 'Metà'],
    ['fr', { text: 'Orange', case: 'exact' } satisfies Alias, 'Orangé'],
    ['pl', { text: 'BIS', case: 'exact' } satisfies Alias, 'BIŚ'],
    ['pl', { text: 'BIS', case: 'exact' } satisfies Alias, 'Bis'],
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
