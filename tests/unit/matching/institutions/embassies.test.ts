/** Embassies of one country in several capitals. */
import { describe, expect, test } from 'vitest';
import { entity, found } from '../helpers.ts';

const prague = entity(
  'prague',
  ['Chinese embassy in Prague', 'Chinese embassy', 'čínské velvyslanectví', 'čínská ambasáda'],
  {
    type: 'agency',
  },
);

describe('an embassy', () => {
  test.each([
    ['cs', 'Čínské velvyslanectví v Londýně mlčí.'],
    ['cs', 'Čínské velvyslanectví ve Washingtonu mlčí.'],
    ['cs', 'Čínská ambasáda v Berlíně mlčí.'],
    ['sk', 'Čínska ambasáda v Bratislave mlčí.'],
    ['en', 'The Chinese embassy in London is silent.'],
  ])('in another capital, %s: “%s”', (language, text) => expect(found([prague], text, language)).toEqual([]));

  test.each([
    ['cs', 'Čínské velvyslanectví v Praze mlčí.'],
    ['cs', 'Čínské velvyslanectví mlčí, v Londýně také.'],
    ['cs', 'Čínské velvyslanectví v pondělí mlčelo.'],
    ['cs', 'Čínské velvyslanectví v České republice mlčí.'],
    ['en', 'The Chinese embassy in Prague is silent.'],
    ['en', 'The Chinese embassy is silent in London.'],
  ])('in its own, %s: “%s”', (language, text) => expect(found([prague], text, language)).toHaveLength(1));
});
