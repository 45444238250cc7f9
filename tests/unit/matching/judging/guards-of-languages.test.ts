/** An alias of all languages without a guard yields to one of the page's language with a guard. */
import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../../utils/dataset/schema.ts';
import { entity, found } from '../helpers.ts';

const FINNISH: Alias = { text: 'Nokia', lang: 'fi', near: ['Oyj', 'yhtiö'] };
const nokia = (...more: (string | Alias)[]) => [entity('n', ['Nokia', FINNISH, ...more])];

describe('on a page of the language', () => {
  test('it asks for the guard', () => {
    expect(found(nokia(), 'Nokia on kaupunki.', 'fi')).toEqual([]);
    expect(found(nokia(), 'Yhtiö Nokia voitti.', 'fi')).toEqual(['Nokia=n']);
    expect(found(nokia(), 'Nokia on kaupunki.', 'fi-FI')).toEqual([]);
  });

  test('with an ending too', () => {
    expect(found(nokia(), 'Hän asui Nokialla ja Nokian keskustassa.', 'fi')).toEqual([]);
    expect(found(nokia(), 'Yhtiö osti Nokian.', 'fi')).toEqual(['Nokian=n']);
  });

  test('in any order', () => {
    expect(found([entity('n', [FINNISH, 'Nokia'])], 'Nokia on kaupunki.', 'fi')).toEqual([]);
  });

  test('other aliases do not', () => {
    expect(found(nokia('Nokia Oyj'), 'Nokia Oyj voitti.', 'fi')).toEqual(['Nokia Oyj=n']);
    expect(found(nokia({ text: 'Nokia', lang: 'fi' }), 'Nokia voitti.', 'fi')).toEqual(['Nokia=n']);
    expect(found(nokia({ text: 'Nokia', near: ['masto'] }), 'Nokia ja masto', 'fi')).toEqual(['Nokia=n']);
  });

  test('those of other entities do not', () => {
    expect(found([...nokia(), entity('m', ['Nokia'])], 'Nokia voitti.', 'fi')).toEqual(['Nokia=m']);
  });
});

test.each(['en', 'sv', null])('on a page in %s it stands as it is', (language) =>
  expect(found(nokia(), 'Nokia won.', language)).toEqual(['Nokia=n']),
);

test('one of another spelling does not yield', () => {
  const sapo = [
    entity('s', [
      { text: 'SAPO', case: 'exact' },
      { text: 'Sapo', case: 'exact', lang: 'sv', near: ['polis'] },
    ]),
  ];
  expect(found(sapo, 'SAPO och Sapo', 'sv')).toEqual(['SAPO=s']);
  expect(found(sapo, 'SAPO och Sapo, en polis', 'sv')).toEqual(['SAPO=s', 'Sapo=s']);
});

test('people named in full are called by it all the same', () => {
  const reader = [
    entity('r', ['Nick Read', 'Read', { text: 'Read', lang: 'en', near: ['Vodafone'] }], { type: 'person' }),
  ];
  expect(found(reader, 'They told Read so.')).toEqual([]);
  expect(found(reader, 'They told Nick Read, and Read agreed.')).toEqual(['Nick Read=r', 'Read=r']);
});
