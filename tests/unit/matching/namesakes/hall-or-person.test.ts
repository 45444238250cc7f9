/** Halls and parks that bear the name of a firm, and its people who are called Hall and Park. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../helpers.ts';

describe('behind a firm’s name', () => {
  test.each([
    ['SK Telecom', 'SK Telecom CEO Park Jung-ho said so.', 'en'],
    ['Huawei', 'Huawei Executive Park said so.', 'en'],
    ['Huawei', 'Huawei Executive Hall Testifies', 'en'],
    ['Huawei', 'Huawei Chief Operating Officer Park left.', 'en'],
    ['Huawei', 'Huawei Spokesman Field was there.', 'en'],
    ['KT', 'So KT Park Geun-hye met.', 'en'],
    ['KT', 'So KT Park Chung Hee met.', 'en'],
    ['Nokia', 'Nokia Korea Park told them.', 'en'],
    ['Nokia', 'So Nokia Jane Park said.', 'en'],
    ['Nokia', 'Nokia CEO Park said so.', 'en'],
    ['Huawei', 'Der Huawei-Manager Park ging.', 'de'],
    ['Huawei', 'Huawei Deutschlandchefin Hall ging.', 'de'],
    ['Huawei', 'El Huawei Portavoz Park vino.', 'es'],
  ])('somebody: %s in “%s”', (alias, text, language) =>
    expect(textsOf(alias, text, language)).toEqual([alias]),
  );

  test.each([
    ['Vodafone', 'He was at Vodafone Park again.', 'en'],
    ['Vodafone', 'They sang at Vodafone Park in Seoul.', 'en'],
    ['Verizon', 'They sang at Verizon Wireless Hall.', 'en'],
    ['Nokia', 'It is near Nokia Park Young Street.', 'en'],
    ['Telia', 'Hun var i Telia Parken.', 'da'],
    ['Nokia', 'Nokia Park said on its website that it was full.', 'en'],
    ['Telia', 'Telia Park told fans to wait.', 'en'],
    ['Vodafone', 'Vodafone Park says it will close.', 'en'],
    ['Ericsson', 'Ericsson Hall declined to host it.', 'en'],
    ['Telia', 'Telia Park confirmed the concert.', 'en'],
    ['Verizon', 'Verizon Wireless Hall said so.', 'en'],
  ])('a place: %s in “%s”', (alias, text, language) => expect(textsOf(alias, text, language)).toEqual([]));

  const post = fc.constantFrom('CEO', 'CFO', 'Chairman', 'Founder', 'Lawyer', 'President', 'Vice', 'EVP');
  const kind = fc.constantFrom('Field', 'Hall', 'Masters', 'Park');
  test('what somebody is tells of no place', () => {
    fc.assert(
      fc.property(post, kind, (title, name) => {
        expect(textsOf('Nokia', `So Nokia ${title} ${name} left.`)).toEqual(['Nokia']);
        expect(textsOf('Nokia', `So Nokia Northern ${name}, left.`)).toEqual([]);
      }),
    );
  });
});
