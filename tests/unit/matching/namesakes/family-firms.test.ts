/** Firms that are called by a family name, and people who have it. */
import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../../utils/dataset/schema.ts';
import { entity, found, textsOf } from '../helpers.ts';

const marks = (alias: string | Alias, text: string, language = 'en') => textsOf(alias, text, language).length;

test.each([
  ['Bouygues', 'Le groupe de Martin Bouygues grandit.', 'fr'],
  ['Bouygues', 'Son frère, Olivier Bouygues, est parti.', 'fr'],
  ['Bouygues', 'Jean-Philippe Bouygues est parti.', 'fr'],
  ['Bouygues', 'C’est « Martin Bouygues ».', 'fr'],
  ['Bouygues', 'MARTIN BOUYGUES EST PARTI', 'fr'],
  ['Bouygues', 'M. Bouygues est parti.', 'fr'],
  ['Bouygues', 'Mme Bouygues est partie.', 'fr'],
  ['Bouygues', 'PDG Martin Bouygues', 'fr'],
  ['Kaspersky', 'Natalya Kaspersky left.', 'en'],
  ['Kaspersky', 'Natalya Kaspersky’s firm grew.', 'en'],
  ['Kaspersky', 'Mr Kaspersky and Mrs. Kaspersky left.', 'en'],
  ['Kaspersky', 'Das sagte Frau Kaspersky.', 'de'],
  ['Ericsson', 'Marcus Ericsson won.', 'en'],
  ['Ericsson', 'Hans Peter Ericsson won.', 'de'],
  ['Ericsson', 'Enligt Jan Ericsson är det så.', 'sv'],
  ['Forbes', 'Steve Forbes ran.', 'en'],
  ['Forbes', 'Malcolm S. Forbes founded it.', 'en'],
  ['Bloomberg', 'Michael Bloomberg and Michael R. Bloomberg ran.', 'en'],
  ['Касперский', 'Ивана Касперского похитили.', 'ru'],
  ['Касперский', 'Иван Касперский и г-н Касперский', 'ru'],
  ['Ericsson', 'Byl to dům Martina Ericssona.', 'cs'],
  ['Kaspersky', 'Eugene Kaspersky left.', 'en'],
  ['Форбс', 'Его звали Джон Форбс.', 'ru'],
  ['Philips', 'Anton Philips founded it.', 'nl'],
  ['カスペルスキー', 'カスペルスキー氏は語った。', 'ja'],
  ['Apple', 'Fiona Apple sang.', 'en'],
  ['Apple', 'So wrote R. W. Apple in 1971.', 'en'],
  ['Apple', 'Fiona Apple’s album is out.', 'en'],
  ['Apple', 'Her daughter, Apple Martin, was there.', 'en'],
  ['Shein', 'President Ali Mohamed Shein spoke.', 'en'],
])('%s, a person: %s', (alias, text, language) => expect(marks(alias, text, language)).toBe(0));

test.each([
  ['Huawei', 'They met Chinese Huawei.', 'en'],
  ['Huawei', 'Telecom Huawei Wins Again', 'en'],
  ['Ericsson', 'They met Swedish Ericsson and rival Ericsson.', 'en'],
  ['Ericsson', 'Yesterday Ericsson won.', 'en'],
  ['Ericsson', 'In Jan Ericsson won.', 'en'],
  ['Siemens', 'German Siemens won.', 'en'],
  ['Nokia', 'Both Nokia and Intel won.', 'en'],
  ['Ericsson', 'They opened San Diego Ericsson shops.', 'en'],
  ['Ericsson', 'They opened St. Louis Ericsson shops.', 'en'],
  ['Ericsson', 'So said Martin. Ericsson denied it.', 'en'],
  ['Ericsson', 'To Martin, Ericsson is a firm.', 'en'],
  ['Ericsson', 'They saw Martin’s Ericsson.', 'en'],
  ['Ericsson', 'Ciaran Martin Ericsson Interview In Full', 'en'],
  ['Ericsson', 'Si chiama TIM Ericsson.', 'it'],
  ['Ericsson', 'C’est M Ericsson.', 'fr'],
  ['Ericsson', 'The U.S. Ericsson office and the U. S. Ericsson office', 'en'],
  ['Ericsson', 'In the martin Ericsson bird', 'en'],
  ['Ericsson', 'Ericsson won.', 'en'],
  ['Vodafone', 'They are Helena Vodafone customers.', 'en'],
  ['Nokia', 'It is the Gary Nokia plant.', 'en'],
  ['Apple', 'The Steve Jobs Apple biopic is out.', 'en'],
  ['Apple', 'The new Apple Martin wanted was sold out.', 'en'],
  ['Vodafone', 'It was the Storm Eva Vodafone outage.', 'en'],
  ['Huawei', 'Boris Huawei decision angers Tories', 'en'],
  ['Twitter', 'It is the Pope Francis Twitter account.', 'en'],
  ['Google', 'It is the Ursula Google tax.', 'en'],
  ['カスペルスキー', 'カスペルスキー社は否定した。', 'ja'],
  ['カスペルスキー', 'カスペルスキー氏族の話。', 'ja'],
  ['ファーウェイ', 'ファーウェイ氏の話。', 'ja'],
  ['华为', '华为被告上法庭', 'zh'],
  ['Huawei', 'El Marco Huawei', 'es'],
  ['Huawei', 'Sean Huawei o Nokia', 'es'],
  ['Ericsson', 'Sean Ericsson o Nokia', 'es'],
  ['Ericsson', 'It is the Gary Ericsson plant.', 'en'],
  ['Ericsson', 'Das sind Martins Ericsson-Telefone von Martin Ericsson-Telefonen.', 'de'],
])('%s, a firm: %s', (alias, text, language) => expect(marks(alias, text, language)).toBeGreaterThan(0));

describe('names of more than a family name', () => {
  test.each([
    ['Bouygues Telecom', 'So said Martin Bouygues Telecom.'],
    ['ZTE', 'So said Martin ZTE.'],
    ['Martin Bouygues', 'So said Martin Bouygues.'],
  ])('%s: %s', (alias, text) => expect(marks(alias, text)).toBe(1));
});

describe('what the matcher knows to be no given name', () => {
  test('a firm', () => {
    const firms = [entity('e', ['Oskar']), entity('h', ['Ericsson'])];
    expect(found(firms, 'The Oskar Ericsson pact')).toEqual(['Oskar=e', 'Ericsson=h']);
  });

  test('the end of a longer name', () => {
    const known = [entity('m', ['Tiernan Martin'], { type: 'person' }), entity('h', ['Ericsson'])];
    expect(found(known, 'Tiernan Martin Ericsson talk')).toEqual(['Tiernan Martin=m', 'Ericsson=h']);
  });

  test('but a person called so by the family', () => {
    const known = [entity('m', ['Tiernan Martin'], { type: 'person' }), entity('b', ['Bouygues'])];
    expect(found(known, 'So said Martin Bouygues.')).toEqual([]);
  });
});

test('a person of the family is still found', () => {
  const known = [entity('e', ['Eugene Kaspersky'], { type: 'person' }), entity('k', ['Kaspersky'])];
  expect(found(known, 'Eugene Kaspersky met Natalya Kaspersky of Kaspersky. Mr Kaspersky left.')).toEqual([
    'Eugene Kaspersky=e',
    'Kaspersky=k',
    'Kaspersky=e',
  ]);
});
