import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../../utils/dataset/schema.ts';
import { entity, found, textsOf } from '../helpers.ts';

/** Language, alias, and how texts write it. */
const WRITTEN: [string, string | Alias, string[]][] = [
  ['en', 'Huawei', ["Huawei's", 'Huawei’s', 'HUAWEI']],
  ['en', 'Nokia', ['Nokias']],
  ['fi', { text: '5g', case: 'exact' }, ['5g-verkko', '5g:n']],
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
  ['tr', 'Ticaret Bakanlığı', ['Ticaret Bakanlığına', 'Ticaret Bakanlığından', 'Ticaret Bakanlığını']],
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
  ['sv', 'svensk myndighet', ['svenska myndigheten']],
  ['sv', 'skuggflotta', ['skuggflottans', 'skuggflottan']],
  ['sv', { text: 'Svensk Kommission', case: 'exact' }, ['Svensk Kommissionen']],
  ['da', 'bagdør', ['bagdøre', 'bagdøren']],
  ['et', 'varilaevastik', ['varilaevastiku', 'varilaevastikku']],
  ['lv', 'zemūdens kabelis', ['zemūdens kabeļus', 'zemūdens kabeļiem']],
  ['fi', 'takaportti', ['takaportteja', 'takaportin']],
  ['fi', 'takaportti', ['takaportissa', 'takaporteista', 'takaportteihin', 'takaportitkin']],
  ['fi', 'tukilaite', ['tukilaitteen', 'tukilaitteita', 'tukilaitetta', 'tukilaitteistakaan']],
  ['fi', 'huutokauppa', ['huutokaupan', 'huutokaupassa', 'huutokauppaa']],
  ['fi', 'matkapuhelinverkko', ['matkapuhelinverkon', 'matkapuhelinverkkoja', 'matkapuhelinverkoissa']],
  ['fi', 'kauppakielto', ['kauppakiellon', 'kauppakiellosta', 'kauppakieltoja']],
  ['fi', 'tietoliikenne', ['tietoliikenteen', 'tietoliikennettä']],
  ['fi', 'matkapuhelin', ['matkapuhelimen', 'matkapuhelimia']],
  ['fi', 'vakoiluohjelma', ['vakoiluohjelmia', 'vakoiluohjelmien']],
  ['fi', 'Huawei', ['Huaweikin', 'Huaweillakaan', 'Huaweistako', 'Huaweihinkin', 'Huaweihan']],
  ['et', 'Huawei', ['Huaweigi', 'Huaweilegi', 'Huaweistki', 'Huaweidki']],
  ['sr', { text: 'Хуавеи', case: 'exact' }, ['Хуавеија', 'Хуавеију', 'Хуавеијем', 'Хуавеијеве']],
  ['sr', 'Хуавеј', ['Хуавејевих', 'Хуавејевим', 'Хуавејевог']],
  ['bs', 'Hytera', ['Hyterin', 'Hyterine', 'Hyterinih', 'Hyterinim']],
  ['hr', { text: 'Hikvision', case: 'exact' }, ['Hikvisionovih', 'Hikvisionovoga']],
  ['hr', { text: 'Nokia', case: 'exact' }, ['Nokijine', 'Nokijinim']],
  ['sl', 'Hytera', ['Hyterinega', 'Hyterinimi']],
  ['sl', { text: 'Nokia', case: 'exact' }, ['Nokiine', 'Nokijinih']],
  ['mn', 'Хуавэй', ['Хуавэйн', 'Хуавэйд', 'Хуавэйг', 'Хуавэйгаас', 'Хуавэйтай']],
  ['mn', { text: 'Нокиа', case: 'exact' }, ['Нокиагийн', 'Нокиад', 'Нокиаг']],
  ['mn', 'ТикТок', ['ТикТокийн', 'ТикТокт', 'ТикТокоос']],
  ['mn', 'Huawei', ['Huawei-н', 'Huawei-гээс']],
  ['eu', 'Kaspersky', ['Kasperskyk', 'Kasperskyren', 'Kasperskytik']],
  ['eu', 'Hikvision', ['Hikvisionen', 'Hikvisionek', 'Hikvisionekin']],
  ['kn', 'ಹುವಾವೇ', ['ಹುವಾವೇಗೆ', 'ಹುವಾವೇಯ', 'ಹುವಾವೇಯನ್ನು']],
  ['kn', 'ಟಿಕ್‌ಟಾಕ್', ['ಟಿಕ್‌ಟಾಕ್‌ನ', 'ಟಿಕ್‌ಟಾಕ್‌ನಲ್ಲಿ', 'ಟಿಕ್‌ಟಾಕಿನ']],
  ['kn', 'Huawei', ['Huaweiನ', 'Huaweiಗೆ']],
  ['ml', 'ഹുവാവേ', ['ഹുവാവേയുടെ', 'ഹുവാവേക്ക്', 'ഹുവാവേയും']],
  ['ml', 'സ്നോഡൻ', ['സ്നോഡൻ', 'സ്നോഡന്\u200d', 'സ്നോഡന്റെ', 'സ്നോഡനെ', 'സ്നോഡനോട്', 'സ്നോഡനും', 'സ്നോഡൻ്റെ']],
  ['ml', 'ടെലിനോർ', ['ടെലിനോറിൽ', 'ടെലിനോറിന്റെ', 'ടെലിനോറും']],
  ['ml', 'ഇന്റൽ', ['ഇന്റലിന്റെ', 'ഇൻറലിൽ', 'ഇന്റല്\u200d']],
  ['ml', 'ടിക് ടോക്', ['ടിക് ടോക്കിന്റെ', 'ടിക് ടോക്കിനെ', 'ടിക് ടോക്കും']],
  ['am', 'ሁዋዌ', ['ሁዋዌን', 'ሁዋዌም', 'ሁዋዌና']],
  ['sr', 'Нокиа', ['Нокије', 'Нокију', 'Нокијом', 'Нокијине', 'Нокијиних']],
  ['bg', 'високорисков доставчик', ['високорискови доставчици', 'високорисковите доставчици']],
  ['mk', 'високоризичен снабдувач', ['високоризични снабдувачи']],
  ['hr', 'kibernetički napadnik', ['kibernetički napadnici', 'kibernetičkim napadnicima']],
  ['sr', 'сајбер политика', ['сајбер политици', 'сајбер политике']],
  ['uk', 'національна безпека', ['національній безпеці', 'національною безпекою']],
  ['cs', 'kybernetický útok', ['kybernetických útocích', 'kybernetické útoky']],
  ['cs', 'čínský hacker', ['čínští hackeři', 'čínských hackerů']],
  ['cs', 'koncová politika', ['koncové politice']],
  ['sk', 'čínsky útočník', ['čínski útočníci', 'čínskych útočníkov']],
  ['pl', 'chiński haker', ['chińscy hakerzy', 'chińskich hakerów']],
  ['pl', 'krytyczna infrastruktura', ['krytycznej infrastrukturze']],
  ['pl', 'czarna lista', ['czarnej liście', 'czarnej listy']],
  ['pl', 'szyfrowanie', ['szyfrowania', 'szyfrowaniu', 'szyfrowaniem', 'Szyfrowanie']],
  ['cs', 'šifrování', ['šifrováním', 'šifrování', 'Šifrování']],
  ['sk', 'šifrovanie', ['šifrovania', 'šifrovaniu', 'šifrovaním', 'Šifrovanie']],
  ['sq', 'Huawei', ['Huaweit', 'Huawein', 'Huawei-t']],
  ['sq', 'TikTok', ['TikToku', 'TikTokut', 'TikTokun', 'TikTok-ut']],
  ['sq', { text: 'Nokia', case: 'exact' }, ['Nokias', 'Nokian', 'Nokia-s']],
  ['sq', 'rrjet', ['rrjeti', 'rrjetit', 'rrjetin', 'rrjete', 'rrjetet', 'rrjeteve']],
  ['sq', 'Komisioni Evropian', ['Komisionit Evropian', 'Komisionin Evropian']],
  ['nl', 'telecombedrijf', ['telecombedrijven']],
  ['lt', { text: 'Meta', case: 'exact' }, ['Metos', '„Metai“', 'bauda Metai']],
  ['lv', { text: 'Meta', case: 'exact' }, ['Metas', 'Metai']],
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
  ['kk', 'АҚШ Сауда министрлігі', ['АҚШ Сауда министрлігінде', 'АҚШ Сауда министрлігін']],
  ['az', { text: 'Nokia', case: 'exact' }, ['Nokianı', 'Nokiadan', 'Nokia-nı']],
  ['az', 'Ticarət Nazirliyi', ['Ticarət Nazirliyinə', 'Ticarət Nazirliyində', 'Ticarət Nazirliyindən']],
  ['uz', 'Huawei', ['Huaweining', 'Huaweiga', 'Huaweini', 'Huaweida', 'Huaweidan', 'Huawei’га']],
  ['uz', 'TikTok', ['TikTokka', 'TikTokning', 'TikTokка']],
  ['uz', { text: 'Помпео', case: 'exact' }, ['Помпеонинг', 'Помпеога', 'Помпеони']],
  ['ky', { text: 'ТикТок', case: 'exact' }, ['ТикТокко', 'ТикТоктун', 'ТикТокту']],
  ['tt', { text: 'Дуров', case: 'exact' }, ['Дуровның', 'Дуровга', 'Дуровны']],
  ['ka', 'ჰუავეი', ['ჰუავეის', 'ჰუავეისთვის', 'ჰუავეისაც']],
  [
    'ka',
    'დუროვი',
    [
      'დუროვს',
      'დუროვმა',
      'დუროვმაც',
      'დუროვიც',
      'დუროვზე',
      'დუროვთან',
      'დუროვისთვის',
      'დუროვისკენ',
      'დუროვიდან',
    ],
  ],
  ['ka', 'ნოკია', ['ნოკიას', 'ნოკიამ', 'ნოკიის', 'ნოკიისთვის']],
  ['hy', 'Հուավեյ', ['Հուավեյը', 'Հուավեյի']],
  ['hy', 'Նոկիա', ['Նոկիան', 'Նոկիայի', 'Նոկիայից']],
  ['hy', 'Կասպերսկի', ['Կասպերսկին', 'Կասպերսկու']],
  ['hy', 'նախարարություն', ['նախարարության', 'նախարարությունից']],
  ['hy', 'Գերագույն դատարանը', ['Գերագույն դատարանի', 'Գերագույն դատարանում']],
  ['bn', 'হুয়াওয়ে', ['হুয়াওয়ের', 'হুয়াওয়েকে', 'হুয়াওয়েসহ', 'হুয়াওয়েরও']],
  ['bn', 'ইউরোপীয় কমিশন', ['ইউরোপীয় কমিশনে', 'ইউরোপীয় কমিশনের', 'ইউরোপীয় কমিশনেও', 'ইউরোপীয় কমিশনই']],
  ['si', 'හුවාවේ', ['හුවාවේට', 'හුවාවේගේ']],
  ['gu', 'પેગાસસ', ['પેગાસસે', 'પેગાસસની']],
  ['bn', 'টিক টক', ['টিক টকের', 'টিক টককে']],
  ['ta', '5ஜி', ['5ஜியின்', '5ஜிக்கு']],
  ['bn', 'এফবিআই', ['এফবিআইয়ের', 'এফবিআইকে']],
  ['ta', 'ஹுவாவே', ['ஹுவாவேக்கு', 'ஹுவாவேவின்', 'ஹுவாவேயை', 'ஹுவாவேவுடன்']],
  ['ta', 'எரிக்சன்', ['எரிக்சனின்', 'எரிக்சனை', 'எரிக்சனுக்கு', 'எரிக்சனில்', 'எரிக்சனால்', 'எரிக்சனுடன்', 'எரிக்சனும்']],
  ['ta', 'எரிக்சன்', ['எரிக்சனைத் தடை', 'எரிக்சனுக்குத் தடை', 'எரிக்சனையும்', 'எரிக்சனிடமிருந்து', 'எரிக்சனுக்காக']],
  ['ta', 'ஹூவாய்', ['ஹூவாயின்', 'ஹூவாய்க்கு', 'ஹூவாயிலிருந்து']],
  ['ta', 'வாட்ஸ் அப்', ['வாட்ஸ் அப்பை', 'வாட்ஸ் அப்பில்', 'வாட்ஸ் அப்புக்கு']],
  ['ta', 'ஐரோப்பிய ஆணையம்', ['ஐரோப்பிய ஆணையத்தின்', 'ஐரோப்பிய ஆணையத்திற்கு']],
  ['ta', 'Huawei', ['Huaweiயின்', 'Huaweiஐ', 'Huawei-இன்']],
  ['te', 'పెగాసస్', ['పెగాసస్\u200cను', 'పెగాసస్పై', 'పెగాససుకు']],
  ['te', 'హువావే', ['హువావేకు', 'హువావేతో']],
  ['gu', 'હુવાવે', ['હુવાવેએ', 'હુવાવેની', 'હુવાવેમાં']],
  ['ne', 'हुवावे', ['हुवावेले', 'हुवावेलाई', 'हुवावेको', 'हुवावेसँग', 'हुवावेबीचको', 'हुवावेहरूले']],
  ['mr', 'हुआवेई', ['हुआवेईने', 'हुआवेईला', 'हुआवेईच्या', 'हुआवेईकडून', 'हुआवेईनेही', 'हुआवेईच']],
  ['mr', 'अमेरिकी वाणिज्य विभाग', ['अमेरिकी वाणिज्य विभागाने', 'अमेरिकी वाणिज्य विभागाच्या']],
  ['fa', 'هواوی', ['هواوی‌ها', 'هواوی‌ای']],
  ['hi', 'हुआवेई', ['हुआवेई', 'हुआवेई-मुक्त']],
];

describe('endings and prefixes', () => {
  for (const [language, alias, texts] of WRITTEN)
    test.each(texts)(`${language}: ${typeof alias === 'string' ? alias : alias.text} in %s`, (text) => {
      expect(textsOf(alias, `… ${text} …`, language)).toHaveLength(1);
    });

  // Words that begin alike are found on the way through the trie, others at one of its leaves.
  for (const [language, alias, texts] of WRITTEN)
    test.each(texts)(`${language}: the same beside longer names, in %s`, (text) => {
      const spelling = typeof alias === 'string' ? alias : alias.text;
      const longer = entity('y', [`${spelling}qq`, `${spelling} qq`, `${spelling.slice(0, -1)}qq`]);
      expect(found([entity('x', [alias]), longer], `… ${text} …`, language)).toHaveLength(1);
    });
});

describe('no ending', () => {
  test.each<[why: string, language: string, alias: string | Alias, text: string]>([
    ['behind two letters of a phrase', 'sv', 'Radio Go', 'Radio Gos'],
    [
      'of common nouns on an exact phrase in English',
      'en',
      { text: 'Open Port', case: 'exact' },
      'Open Ports',
    ],
    ['but a plural’s on an English name', 'en', 'Cisco', 'Ciscoes'],
    ['of a genitive of other vowels in Mongolian', 'mn', 'Мета', 'Метан'],
    ['in capitals on it', 'en', 'Huawei', 'HUAWEIS'],
    ['that Korean has', 'ko', '화웨이', '화웨이사람'],
    ['behind a name that is too short', 'ko', '케', '케는'],
    ['behind two letters in English', 'en', 'EU', 'EUs'],
    ['in place of letters of a Korean name, in German', 'de', '화웨이코리아', '화웨이는'],
    ['in place of letters of a Korean name, in Russian', 'ru', '화웨이코리아', '화웨이는'],
    ['that makes Indian of India', 'ml', 'ഇന്ത്യ', 'ഇന്ത്യൻ'],
    ['within a letter without a vowel', 'ml', 'ഹസീന', 'ഹസീൻ'],
    ['within one that an ending is behind', 'ml', 'ഹസീന', 'ഹസീൻ്റെ'],
  ])('%s (%s)', (_, language, alias, text) => {
    const longer = entity('y', [`${typeof alias === 'string' ? alias : alias.text}qq`]);
    expect(textsOf(alias, `… ${text} …`, language)).toEqual([]);
    expect(found([entity('x', [alias]), longer], `… ${text} …`, language)).toEqual([]);
  });
});

test.each([
  ['ru', ['Касперскич', 'Касперскан'], 'Касперского'],
  ['ka', ['დუროვი კო', 'დუროვა'], 'დუროვის კო'],
])('an ending asks for all that a name has in its place (%s: %j)', (language, names, text) => {
  expect(found([entity('x', names)], `… ${text} …`, language)).toEqual([]);
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
