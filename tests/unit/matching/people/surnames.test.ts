/** Surnames that are words, months, places and given names too. */
import { describe, expect, test } from 'vitest';
import { entity, foundOnPage } from '../helpers.ts';
import { named } from './named.ts';

describe('May, the month', () => {
  test.each([
    'May was a hard month.',
    'May brought rain.',
    'May has been cold.',
    'May has been a hard month.',
    'May 2019 was cold.',
    'In May it rained.',
    'The May elections came.',
    'It was a cold May for them.',
    'Between April and May it rained.',
    'It rains every May.',
    'The fair is in April, May and June.',
    'May Day is a holiday.',
    'From March–May it rained.',
    'A Cold May Comes To Leeds',
    'May I ask?',
    'May the best man win.',
    '“May they rest in peace,” he said.',
    'The rest is history. May it stay so.',
    'She was with May Pang.',
    'It was off Cape May.',
    'It was a letter from May 2019.',
    'It rained from May to the end of June.',
  ])('%s', (text) => expect(named('Theresa May', text)).toBe(0));

  test.each([
    'May said no.',
    'May has not said no.',
    'May reportedly refused.',
    'May Defends Her Choice Of Supplier',
    '“May told us so,” they said.',
    'May’s cabinet fell.',
    'The May government fell.',
    'Mrs May was away.',
    'Mrs. May was away.',
    'Theresa May, UK Prime Minister',
    'They told May so.',
    'It was the deal May struck.',
    'They said that May knew.',
    'But May, who knew, was silent.',
    'May approved a role in 5G.',
    'May is expected to let it in.',
    'May was told of the leak.',
    'May has been warned.',
    'May chaired the meeting.',
    'May and Trump spoke.',
    'May Gives Firm Green Light',
    'May Set To Allow Firm A Role',
    'May, who resigned in June, had let it in.',
    'May, 62, led the party.',
    'Talks between May and Trump went on.',
    'The May allies rebelled.',
    'They told May the deal was off.',
    'It will cost May the election.',
    'It said so in a letter from May to the minister.',
    'He took a call from May.',
    'May this week faced a revolt.',
    'May this morning told them so.',
    'May all but conceded defeat.',
    'May it was who decided.',
  ])('not: %s', (text) => expect(named('Theresa May', text)).toBe(1));
});

describe('words', () => {
  test.each([
    ['Norman Lamb', 'Lamb was served.', 1],
    ['Norman Lamb', 'Lamb, who chairs the committee, wrote.', 1],
    ['Norman Lamb', 'The letter came from Lamb.', 1],
    ['Shou Zi Chew', 'Chew, who is Singaporean, told Congress.', 1],
    ['Shou Zi Chew', 'Chew was grilled.', 1],
    ['Shou Zi Chew', 'TikTok Chief Chew Grilled By Lawmakers', 1],
    ['Tom Cotton', 'Cotton introduced a bill.', 1],
    ['Tom Cotton', 'Cotton Introduces Bill To Ban Firm', 1],
    ['Tom Cotton', 'On Monday, Sen. Cotton introduced a bill.', 1],
    ['Tom Cotton', 'They told Cotton Tuesday.', 1],
    ['Brad Smith', 'Smith, who joined in 1993, spoke.', 1],
    ['Brad Smith', 'Smith led the case.', 1],
    ['John Suffolk', 'It happened in Suffolk.', 0],
    ['John Suffolk', 'The Suffolk County police came.', 0],
    ['John Suffolk', 'In Suffolk’s view it is over.', 1],
    ['Gordon Brown', 'She studied at Brown University.', 0],
    ['Andy Purdy', 'Purdy was away.', 1],
    ['Norman Lamb', 'Lamb Recipes For Easter', 0],
    ['Norman Lamb', 'How To Roast Lamb', 0],
    ['Norman Lamb', 'Lamb recipes for Easter', 0],
    ['Norman Lamb', 'Lamb Asks Minister About 5G', 1],
    ['Norman Lamb', 'Lamb: ban it now', 1],
    ['Norman Lamb', 'Lamb to quit', 1],
    ['Norman Lamb', 'MPs back Lamb in row over 5G', 1],
    ['Norman Lamb', 'Lamb chops were eaten, and Lamb spoke of it.', 2],
    ['Tom Cotton', 'Cotton Prices Hit Record', 0],
    ['Tom Cotton', 'Cotton Slams Pentagon', 1],
    ['Tom Cotton', 'Cotton’s Plan For Spain', 1],
    ['Tom Cotton', 'Senator Cotton Rebuffs Critics', 1],
    ['Tom Cotton', 'Cotton, Rubio Back Bill', 1],
    ['Shou Zi Chew', 'Chew On This: Gum Is Back', 0],
    ['Shou Zi Chew', 'Chew Testifies On Capitol Hill', 1],
    ['Eric Yuan', 'Yuan Slides Against Dollar', 0],
    ['Eric Yuan', 'Yuan Apologises', 1],
    ['Nick Read', 'Read All About It', 0],
    ['Nick Read', 'Read Quits Vodafone', 1],
    ['Song Liuping', 'Song Of The Summer', 0],
    ['Mike Pompeo', 'Team Pompeo lobbied London.', 1],
    ['Gordon Brown', 'Brown hits back at critics', 1],
    ['Gordon Brown', 'Brown Steps Down', 1],
    ['Gordon Brown', 'Brown bears return', 0],
    ['Gordon Brown', 'Brown pushes for a ban', 1],
    ['Tom Cotton', 'Cotton seeks answers from Pentagon', 1],
    ['Bobi Wine', 'Wine arrested in Kampala', 1],
    ['Bobi Wine', 'Wine lovers flock to Kampala', 0],
    ['Thierry Breton', 'Breton in Berlin to press his case', 1],
    ['Thierry Breton', 'Breton puts pressure on states', 1],
    ['Wilbur Ross', 'Ross Says No', 1],
    ['Wilbur Ross', 'Ross Stores Profit Climbs', 0],
    ['Nick Read', 'Read more on the row.', 0],
    ['Nick Read', 'It is over. Read our live blog. Read the report here.', 0],
    ['Nick Read', 'Read said so. Mr Read told Read the truth.', 3],
    ['Wilbur Ross', 'Celtic beat Ross County at Ross-on-Wye.', 0],
    ['Wilbur Ross', 'Ice on the Ross Sea broke.', 0],
    ['Tom Cotton', 'They danced at the Cotton Club and played the Cotton Bowl.', 0],
    ['Brendan Carr', 'The Carr Fire was put out. Carr fired her.', 1],
    ['Mike Burgess', 'It is in Burgess Hill. Burgess Meredith acted.', 0],
    ['Brad Smith', 'So wrote Adam Smith. Smith College said so.', 0],
    ['Brad Smith', 'So wrote Adam Smith. Mr. Smith and Pres. Smith said so.', 2],
    ['Boris Johnson', 'It was in Johnson City by Johnson Lake.', 0],
    ['Joe Biden', 'The Biden River tour. Biden points to it.', 1],
  ])('after %s, in "%s": %i', (fullName, text, count) => expect(named(fullName, text)).toBe(count));

  test('headlines of other languages have other verbs', () =>
    expect(named('Thierry Breton', 'Breton attaque Huawei', 'fr')).toBe(1));

  test.each([
    ['Norman Lamb', 'Lamb is eaten at Easter.', 0],
    ['Norman Lamb', 'Lamb was served.', 0],
    ['Norman Lamb', 'Lamb did not ask.', 1],
    ['Norman Lamb', 'Lamb denies it.', 1],
    ['Norman Lamb', 'Lamb was told so.', 1],
    ['Norman Lamb', 'Lamb, who chairs the committee, wrote.', 1],
    ['Norman Lamb', 'Mr. Lamb is away.', 1],
    ['Norman Lamb', 'Lamb’s letter came.', 1],
    ['Norman Lamb', 'The letter came from Lamb.', 1],
    ['Tom Cotton', 'Cotton prices fell.', 0],
    ['Tom Cotton', 'Cotton voted no.', 1],
    ['Tom Cotton', 'On Monday, Sen. Cotton introduced a bill.', 1],
  ])('where the page writes the word small, after %s, in "%s": %i', (fullName, text, count) => {
    const small = 'They trade in lamb and cotton: more lamb, more cotton, and lamb and cotton again.';
    expect(named(fullName, text, 'en', [small])).toBe(count);
  });

  test('where the page names nobody', () => {
    const named = (alias: string, text: string) =>
      foundOnPage(
        [entity('x', [{ text: alias, case: 'exact', near: ['TikTok'] }], { type: 'person' })],
        [text],
      );
    expect(named('Chew', 'They chew and chew. Chew with your mouth closed, says a TikTok trend.')).toEqual(
      [],
    );
    expect(named('May', 'May was a hard month for TikTok.')).toEqual([]);
    expect(named('May', 'May was away, says TikTok.')).toHaveLength(1);
  });
});

describe('someone or something else', () => {
  test.each([
    ['Wang Weijing', 'Wang Yi said no.', 0],
    ['Wang Weijing', 'Wang said no.', 1],
    ['Meng Wanzhou', 'Meng Hongwei was held too.', 0],
    ['Meng Wanzhou', 'Canadian police arrested Meng Dec. 1.', 1],
    ['Meng Wanzhou', 'They arrested Meng June 1.', 1],
    ['Meng Wanzhou', 'Meng Arrested', 1],
    ['Meng Wanzhou', 'Meng Wins', 1],
    ['Meng Wanzhou', 'The Meng Case', 1],
    ['Ciaran Martin', 'Martin Sorrell disagreed.', 0],
    ['Ciaran Martin', 'They told Martin Monday.', 1],
    ['Ciaran Martin', 'The Martin Review was published.', 1],
    ['Boris Johnson', 'It voted in Johnson County.', 0],
    ['Tim Cook', 'The Cook Islands signed.', 0],
    ['Tim Cook', 'A cable crosses the Cook Strait.', 0],
    ['Boris Johnson', 'Johnson told them Monday.', 1],
    ['Boris Johnson', 'It was Johnson Monday who said so.', 1],
    ['Boris Johnson', 'Johnson Faces A Rebellion', 1],
    ['Justin Trudeau', 'The Trudeau Liberals banned it.', 1],
    ['Mike Pompeo', 'Pompeo Huawei warning splits allies', 1],
    ['Edward Snowden', 'The Snowden Files', 1],
    ['Boris Johnson', 'B. Johnson disagreed.', 1],
    ['Boris Johnson', 'S. Johnson disagreed.', 0],
  ])('after %s, in "%s": %i', (fullName, text, count) => expect(named(fullName, text)).toBe(count));

  test.each([
    ['tr', 'Mike Pompeo', 'Pompeo Huawei’yi eleştirdi.'],
    ['tr', 'Edward Snowden', 'Snowden Moskova’da yaşıyor.'],
    ['cs', 'Andrej Babiš', 'To řekl Babiš České televizi.'],
    ['fi', 'Henna Virkkunen', 'Se on riski, sanoo Virkkunen Ylelle.'],
    ['ru', 'Павел Дуров', 'Так сказал Дуров Такеру Карлсону.'],
    ['hr', 'Edward Snowden', 'Rekao je Snowden Hrvatskoj televiziji.'],
    ['ro', 'Klaus Iohannis', 'A declarat Iohannis Agenției Reuters.'],
    ['cs', 'Mike Pompeo', 'S Pompeem jednal ministr.'],
    ['es', 'Edward Snowden', 'A Snowden le dieron asilo.'],
    ['lt', 'Edvardas Snoudenas', 'E. Snoudeno dokumentai.'],
  ])('%s: %s is who is meant in "%s"', (language, fullName, text) =>
    expect(named(fullName, text, language)).toBe(1),
  );

  test('what else the matcher knows is no given name', () => {
    const entities = [entity('m', ['Meng Wanzhou'], { type: 'person' }), entity('h', ['Huawei'])];
    expect(foundOnPage(entities, ['Meng Wanzhou spoke.', 'It is the Meng Huawei case.'])).toEqual([
      '0:Meng Wanzhou=m',
      '1:Meng=m',
      '1:Huawei=h',
    ]);
  });

  test.each([
    ['Who is Meng?', 'Meng Wanzhou was in Vancouver. Police arrested Meng Dec. 1.', 'Meng Wanzhou'],
    ['Who is Meng?', 'Meng Wanzhou was in Vancouver, Meng Hongwei in Lyon.', 'Meng Wanzhou'],
    ['Trudeau bans firm', 'Justin Trudeau spoke. The Trudeau Liberals agreed.', 'Justin Trudeau'],
    ['Meng Arrested', 'Meng Wanzhou is held.', 'Meng Wanzhou'],
    ['Free Kovrig & Spavor', 'Michael Kovrig is held, as is Michael Spavor.', 'Michael Kovrig'],
  ])('the headline "%s" is of whom the text names', (headline, text, fullName) => {
    const found = foundOnPage([entity('x', [fullName], { type: 'person' })], [headline, text]);
    expect(found.filter((mention) => mention.startsWith('0:'))).toHaveLength(1);
  });

  test('German nouns behind a surname have capitals', () => {
    expect(named('Bruno Kahl', 'Gestern sagte Kahl Journalisten ab.', 'de')).toBe(1);
  });

  test('Hungarian names end with the given name', () => {
    const minister = entity('x', [{ text: 'Szijjártó', case: 'exact', near: ['Huawei'] }], {
      type: 'person',
    });
    expect(foundOnPage([minister], ['Szijjártó Péter és a Huawei.'], 'hu')).toHaveLength(1);
  });
});

describe('behind a word that begins a sentence', () => {
  test.each<[string, string, string]>([
    ['Pavel Durov', 'Recently Durov left.', 'en'],
    ['Edward Snowden', 'So he wrote on X. Snowden then left.', 'en'],
    ['Павел Дуров', 'Он ждал. Сам Дуров молчит.', 'ru'],
    ['Andrej Babiš', 'Premiér Babiš odmítl.', 'cs'],
    ['Henna Virkkunen', 'Lisäksi Virkkunen matkusti.', 'fi'],
    ['Kenneth Fredriksen', 'Skulle Fredriksen få ett svar?', 'sv'],
    ['Pavel Durov', 'Hier Durov s’est tu.', 'fr'],
  ])('%s: %s', (fullName, text, language) => expect(named(fullName, text, language)).toBe(1));

  test.each<[string, string, string]>([
    ['Boris Johnson', 'Rachel Johnson laughed. Jan Johnson sang. R. Johnson wrote.', 'en'],
    ['Mike Pompeo', 'He knew Zyla Pompeo well.', 'en'],
    ['Andrej Babiš', 'Petr Babiš odmítl.', 'cs'],
  ])('but not of someone else: %s: %s', (fullName, text, language) =>
    expect(named(fullName, text, language)).toBe(0),
  );
});
