/** Agents of films, series and novels are nobody's; those of the news are their agency's. */
import { describe, expect, test } from 'vitest';
import { entity, found } from '../helpers.ts';

const NAMES = ['FBI', 'ФБР'].map((text) => entity('f', [{ text, near: ['port'] }]));

describe('an agent', () => {
  test.each([
    ['en', 'A thriller about an FBI agent at the port.'],
    ['en', 'In the film, she plays an agent of the FBI in a port.'],
    ['de', 'Der neue Krimi: Ein FBI-Agent ermittelt im port.'],
    ['sv', 'Filmen handlar om en FBI-agent i en port.'],
    ['fr', 'Ce thriller suit un agent du FBI dans un port.'],
    ['es', 'La película sigue a un agente del FBI en un port.'],
    ['it', "Nel film un agente dell'FBI arriva al port."],
    ['pl', 'Serial opowiada o agencie FBI w port.'],
    ['cs', 'Film o agentovi FBI v port.'],
    ['ru', 'Агент ФБР в новом детективе ищет port.'],
  ])('of fiction in %s: %s', (language, text) => expect(found(NAMES, text, language)).toEqual([]));

  test.each([
    ['en', 'An FBI agent came to the port.'],
    ['en', 'FBI agents came to the port for the film.'],
    ['en', 'The FBI seized a film at the port.'],
    [
      'en',
      `A film opens. ${'It is long and slow and it goes on and on. '.repeat(4)}An FBI agent is at the port.`,
    ],
    ['en', 'A serial hacker told an FBI agent of the port.'],
    ['de', 'Ein FBI-Agent war mit Roman Meier am port.'],
    ['ru', 'Агент ФБР приехал в port.'],
  ])('of the news in %s: %s', (language, text) => expect(found(NAMES, text, language)).toHaveLength(1));

  test('a name that needs no guard is one', () => {
    expect(found([entity('f', ['FBI'])], 'A film about an FBI agent.')).toHaveLength(1);
  });
});
