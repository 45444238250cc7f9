/** Surnames in the names of firms, foundations, hospitals and streets. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entity, foundOnPage } from '../helpers.ts';

/** How many times the page names the person by the surname in `text`, once it has named them in full. */
const named = (fullName: string, text: string, language: string | null = 'en', more: string[] = []): number =>
  foundOnPage(
    [entity('x', [fullName], { type: 'person' })],
    [`Then ${fullName} spoke.`, ...more, text],
    language,
  ).length - 1;

describe('an ampersand', () => {
  test.each([
    ['Brad Smith', 'The revolver was made by Smith & Wesson.'],
    ['Brad Smith', 'Smith & Wesson Sells Revolvers'],
    ['Brad Smith', 'Its bank was Harris & Smith, once of Leeds.'],
    ['Brad Smith', 'The lawyers of Smith, Gardner & Jones sued.'],
    ['Brad Smith', 'Smith&Nephew sells hips.'],
    ['Brad Smith', 'The lawyers of Gardner&Smith sued.'],
    ['Brad Smith', 'The lawyers of Smith, Gardner, & Jones sued.'],
    ['Brad Smith', 'It was built by Smith & Sons.'],
    ['Boris Johnson', 'Johnson & Johnson sells vaccines.'],
    ['Thierry Breton', 'C’est Breton & Fils qui l’a construit.', 'fr'],
    ['Rodrigo Chaves', 'Lo construyó Chaves & Hijos.', 'es'],
    ['Friedrich Merz', 'Gebaut hat es Merz & Partner.', 'de'],
    ['Friedrich Merz', 'Gebaut hat es die Merz & Co. KG.', 'de'],
    ['Brad Smith', 'The revolver was made by Smith and Wesson.'],
    ['Brad Smith', 'Smith and Dunn is a maker of rifles.'],
    ['Brad Smith', 'It was built by Smith and Sons.'],
    ['Boris Johnson', 'Johnson and Johnson sells vaccines.'],
    ['Christopher Wray', 'They drank rum of Wray and Nephew, or Wray & Nephew.'],
    ['Gordon Brown', 'The accountants of Dunn and Brown Associates left.'],
    ['Brad Smith', 'The lawyers of Smith, Gardner & Jones and their clients sued.'],
  ])('after %s, “%s” is of a firm', (fullName, text, language = 'en') =>
    expect(named(fullName, text, language)).toBe(0),
  );

  test.each([
    ['Mike Pompeo', 'Pompeo & Johnson', 'Later Boris Johnson agreed.'],
    ['Tim Cook', 'Trump & Cook, again.', 'Mr. Trump was there.'],
    ['Michael Kovrig', 'Free Kovrig & Spavor', 'Michael Spavor is held too.'],
    ['Donald Trump', 'Trump & Vance, Together Again', 'J.D. Vance was there.'],
    ['Donald Trump', 'Trump & Senator Vance speak', ''],
    ['Donald Trump', 'President Trump & Allies', ''],
    ['Donald Trump', 'Trump & Co. want it gone.', ''],
    ['Brad Smith', 'Smith and Dunn spoke.', ''],
    ['Joe Biden', 'Biden, AT&T chiefs to discuss 5G near airports', ''],
    ['Joe Biden', 'Executives met Biden, AT&T’s CEO said.', ''],
    ['Joe Biden', 'Executives met Biden, Verizon, AT&T and others.', ''],
    ['Joe Biden', 'According to Biden, R&D spending must grow.', ''],
    ['Joe Biden', 'For Biden, M&A in chips matters.', ''],
    ['Joe Biden', 'Biden, S&P 500 firms to meet', ''],
    ['Joe Biden', 'It was Q & A: Biden & I spoke.', ''],
    ['Ajit Pai', 'As Pai, AT&T and Verizon agreed, it ended.', ''],
    ['Joe Biden', 'Biden, Procter & Gamble to meet', ''],
    ['Joe Biden', 'It was up to Biden, Johnson & Johnson and others.', ''],
    ['Joe Biden', 'Biden, Dunn & Bradley, Nokia and others met.', ''],
    ['Joe Biden', 'Talks between Biden and Harris were long.', ''],
    ['Joe Biden', 'A call of Biden and Xi is planned.', ''],
    ['Joe Biden', 'Biden and Xi are to meet.', ''],
    ['Boris Johnson', 'Johnson and Wales’s first minister met.', ''],
    ['Boris Johnson', 'Talks between Johnson and Wales go on.', ''],
    ['Joe Biden', 'A Biden and Xi meeting is planned.', ''],
  ])('after %s, “%s” is of people where the page says “%s”', (fullName, text, more) =>
    expect(named(fullName, text, 'en', [more])).toBe(1),
  );

  test('of two whom the matcher knows', () => {
    const people = [
      entity('k', ['Michael Kovrig'], { type: 'person' }),
      entity('s', ['Michael Spavor'], { type: 'person' }),
    ];
    const page = ['Michael Kovrig and Michael Spavor are held.', 'Free Kovrig & Spavor'];
    expect(foundOnPage(people, page).slice(2)).toEqual(['1:Kovrig=k', '1:Spavor=s']);
  });

  const partner = fc.stringMatching(/^[A-Z][a-z]{5,9}$/);
  test('joins partners, unless the page names the other alone', () => {
    fc.assert(
      fc.property(partner, fc.boolean(), (other, isFirst) => {
        const text = `It was ${isFirst ? `${other} & Smith` : `Smith & ${other}`} again.`;
        expect(named('Brad Smith', text)).toBe(0);
        expect(named('Brad Smith', text, 'en', [`There was ${other} too.`])).toBe(1);
      }),
    );
  });
});

describe('legal forms', () => {
  const FORMS =
    'AB AG A/S ASA ApS a.s. B.V. BV Co Corp. GmbH Inc. KG KGaA Kft LLC LLP Ltd Ltda NV OÜ Oy Oyj plc PLC Pty S.A. SA SARL SE S.L. S.p.A. S.r.l. s.r.o. Zrt';
  test.each(FORMS.split(' '))('%s', (form) => {
    expect(named('Henna Virkkunen', `Sen osti Virkkunen ${form} eilen.`, 'fi')).toBe(0);
    expect(named('Henna Virkkunen', `Sen osti Virkkunen Recycling ${form} eilen.`, 'fi')).toBe(0);
  });

  test.each([
    ['Olaf Scholz', 'Es war die Scholz Recycling GmbH.', 'de'],
    ['Friedrich Merz', 'Es war die Merz Pharma GmbH & Co. KGaA.', 'de'],
    ['Tom Cotton', 'It was Cotton, Inc.', 'en'],
    ['Tom Cotton', 'It was Cotton Incorporated.', 'en'],
  ])('after %s, “%s”', (fullName, text, language) => expect(named(fullName, text, language)).toBe(0));

  test.each([
    ['Joe Biden', 'Biden Blocks Nippon Steel Corp', 'en'],
    ['Joe Biden', 'Biden Limited Access To Chips', 'en'],
    ['Joe Biden', 'So said Biden, AG Garland and the rest.', 'en'],
    ['Donald Trump', 'The Trump AG pick withdrew.', 'en'],
    ['Joe Biden', 'The Biden SE Asia trip is off.', 'en'],
    ['Joe Biden', 'The Biden Co-Chair Was Away', 'en'],
    ['Friedrich Merz', 'Dann besuchte Merz die Siemens AG.', 'de'],
    ['Meng Wanzhou', 'They charged Meng and Huawei Technologies Co. Ltd.', 'en'],
  ])('not: after %s, “%s”', (fullName, text, language) => expect(named(fullName, text, language)).toBe(1));

  test('a firm that the matcher knows has a name of its own', () => {
    const entities = [entity('m', ['Meng Wanzhou'], { type: 'person' }), entity('h', ['Huawei'])];
    const page = ['Meng Wanzhou spoke.', 'It is the Meng Huawei Technologies Co. case.'];
    expect(foundOnPage(entities, page)).toContain('1:Meng=m');
  });

  test('in capitals they are words', () => {
    const biden = entity('x', [{ text: 'Joe Biden' }, { text: 'Biden' }], { type: 'person' });
    expect(foundOnPage([biden], ['BIDEN AS PRESIDENT'])).toHaveLength(1);
  });
});

describe('kinds of firms and institutions', () => {
  test.each([
    ['Friedrich Merz', 'Merz Pharma verkauft es.', 'de'],
    ['Friedrich Merz', 'Das Bier kam aus der Brauerei Merz.', 'de'],
    ['Friedrich Merz', 'Das Buch erschien im Merz Verlag.', 'de'],
    ['Friedrich Merz', 'Merz Aesthetics sells it.', 'en'],
    ['Christopher Wray', 'The Wray Group sells it.', 'en'],
    ['Kamala Harris', 'A Harris Poll found so.', 'en'],
    ['Donald Trump', 'The Trump Organization was fined.', 'en'],
    ['Donald Trump', 'Trump Organization Fined Again', 'en'],
    ['Donald Trump', 'He lives in Trump Tower now.', 'en'],
    ['Donald Trump', 'Trump Media lost money.', 'en'],
    ['Barack Obama', 'The Obama Foundation builds it.', 'en'],
    ['Boris Johnson', 'It was trained at the Johnson Space Center.', 'en'],
    ['Boris Johnson', 'He was at the Johnson Memorial Hospital.', 'en'],
    ['Kamala Harris', 'It was sold by Harris Partners.', 'en'],
    ['Kamala Harris', 'The Harris Stores were sold.', 'en'],
    ['Kamala Harris', 'They asked Harris Poll.', 'en'],
    ['Thierry Breton', 'C’est le groupe Breton qui le vend.', 'fr'],
    ['Thierry Breton', 'Il est soigné à l’hôpital Breton.', 'fr'],
    ['Thierry Breton', 'Elle habite rue Breton.', 'fr'],
    ['Rodrigo Chaves', 'Lo compró el grupo Chaves.', 'es'],
    ['Евгений Касперский', 'На диске был антивирус «Касперский».', 'ru'],
    ['Євген Касперський', 'Програма «Касперський» застаріла.', 'uk'],
    ['Giuseppe Conte', 'È del gruppo Conte.', 'it'],
    ['Nikolai Astrup', 'Det sier Astrup-konsernet.', 'nb'],
    ['Christopher Wray', 'Wray Capital Partners bought it.', 'en'],
    ['Christopher Wray', 'Wray Capital Partners Buys Rival', 'en'],
    ['Christopher Wray', 'It was bought by Wray Capital.', 'en'],
    ['Christopher Wray', 'They asked Wray Asset Management.', 'en'],
    ['Christopher Wray', 'It was sold by Wray Securities in May.', 'en'],
    ['Friedrich Merz', 'Sie lehrt an der Merz-Akademie.', 'de'],
    ['Friedrich Merz', 'Das Merz-Gymnasium liegt am Merz-Platz.', 'de'],
    ['Friedrich Merz', 'Den Merz-Preis bekam sie.', 'de'],
  ])('after %s, “%s”', (fullName, text, language) => expect(named(fullName, text, language)).toBe(0));

  test.each([
    ['Joe Biden', 'The Biden administration said so.', 'en'],
    ['Joe Biden', 'The Biden Administration Said So', 'en'],
    ['Joe Biden', 'Biden Holding Talks With Xi', 'en'],
    ['Donald Trump', 'Trump Poll Numbers Fall Again', 'en'],
    ['Donald Trump', 'Trump Poll numbers fell in May.', 'en'],
    ['Joe Biden', 'Biden Partners with India on 5G', 'en'],
    ['Joe Biden', 'Biden Stores data on Huawei', 'en'],
    ['Joe Biden', 'The Biden World Bank nominee', 'en'],
    ['Joe Biden', 'The Biden Carlyle Group nominee was heard.', 'en'],
    ['Donald Trump', 'The Trump Truth Media pick was heard.', 'en'],
    ['Donald Trump', 'The Trump tariffs came.', 'en'],
    ['Donald Trump', 'So said Trump Communications Director Steven Cheung.', 'en'],
    ['Donald Trump', 'Es war in Trumps Hotel.', 'de'],
    ['Kamala Harris', 'A Harris poll lead shrank.', 'en'],
    ['Marco Rubio', 'The Rubio family came.', 'en'],
    ['Mike Pompeo', 'Pompeo’s Foundation was there.', 'en'],
    ['Mike Pompeo', 'At the hospital Pompeo spoke.', 'en'],
    ['Friedrich Merz', 'So kritisierte die Bank Merz.', 'de'],
    ['Friedrich Merz', 'Das Kabinett Merz tagt.', 'de'],
    ['Friedrich Merz', 'Die Merz-Regierung tagt.', 'de'],
    ['Friedrich Merz', 'Das Merz-Kabinett tagt.', 'de'],
    ['Friedrich Merz', 'Der Merz-Plan ist da.', 'de'],
    ['Joe Biden', 'The Biden Capital Gains Tax Plan', 'en'],
    ['Joe Biden', 'The Biden capital gains tax is off.', 'en'],
    ['Donald Trump', 'The Trump Securities and Exchange Commission pick was heard.', 'en'],
    ['Giuseppe Conte', 'Il governo Conte cadde.', 'it'],
    ['Rodrigo Chaves', 'La familia Chaves vino.', 'es'],
    ['Евгений Касперский', 'Об антивирусе рассказал Касперский.', 'ru'],
    ['Павел Дуров', 'Компания Дурова отказалась.', 'ru'],
    ['Nikolai Astrup', 'Det sier Astrup-leiren.', 'nb'],
  ])('not: after %s, “%s”', (fullName, text, language) => expect(named(fullName, text, language)).toBe(1));

  const small = fc.stringMatching(/^[a-z]{1,12}$/).filter((word) => word !== 'plc');
  test('a word with a small letter makes none', () => {
    fc.assert(
      fc.property(small, small, (word, next) => {
        expect(named('Joe Biden', `So the Biden ${word} ${next} fell.`)).toBe(1);
      }),
    );
  });
});
