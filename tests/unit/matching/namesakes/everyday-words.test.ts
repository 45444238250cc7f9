/** Names that are words of a language: what begins a sentence, and what a page shows elsewhere. */
import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../../utils/dataset/schema.ts';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { findMentionsOnPage } from '../../../../utils/matching/match.ts';
import type { Told } from '../../../../utils/matching/told.ts';
import { entity, foundOnPage } from '../helpers.ts';

const guarded = (text: string, ...near: string[]): Alias => ({ text, case: 'exact', near });
const all = [
  entity('meta', [guarded('Meta', 'RODO', 'GDPR', 'RGPD')]),
  entity('signal', [guarded('Signal', 'WhatsApp', 'kryptering', 'krypterade')]),
  entity('temu', [guarded('Temu', 'Shein')]),
  entity('rodo', [guarded('RODO', 'Meta')]),
];

describe('an everyday word that begins a sentence', () => {
  test.each([
    ['pl', ['Meta biegu jest na rynku. Dane przetwarzamy zgodnie z RODO.']],
    ['cs', ['Bylo horko. Meta závodu je v cíli. Údaje chrání GDPR.']],
    ['es', ['Meta del año: cumplir el RGPD']],
    ['hr', ['Signal je slab, pa pišite na WhatsApp.']],
    ['pl', ['Komisja bada Shein. Temu służy nowa procedura.']],
  ])('%s: %j', (language, blocks) => expect(foundOnPage(all, blocks, language)).toEqual([]));

  test.each([
    ['pl', ['Meta łamie RODO.', 'Tak robi spółka Meta.'], ['0:Meta=meta', '0:RODO=rodo']],
    ['pl', ['Meta łamie RODO.', 'Kara dla Mety jest wysoka.'], ['0:Meta=meta', '0:RODO=rodo']],
    ['hr', ['Signal i WhatsApp su sigurni.'], ['0:Signal=signal']],
    ['fr', ['Signal, WhatsApp : que choisir ?'], ['0:Signal=signal']],
    ['fr', ['WhatsApp ou Signal'], ['0:Signal=signal']],
    ['cs', ['„Meta“ porušila GDPR.'], ['0:Meta=meta']],
    ['hr', ['Signal: odlazimo s tržišta kao WhatsApp.'], ['0:Signal=signal']],
    ['hr', ['Signal-ova šefica piše WhatsApp-u.'], ['0:Signal=signal']],
    // A word of these too, but seldom where a sentence begins.
    ['nb', ['Signal-sjefen advarer mot chatkontroll og kryptering.'], ['0:Signal=signal']],
    ['sv', ['Signal hotar lämna Sverige om bakdörrar i krypterade appar.'], ['0:Signal=signal']],
    ['da', ['Signal: Vi forlader Danmark, hvis kryptering forbydes.'], ['0:Signal=signal']],
    ['fr', ['Signal quitte la France, WhatsApp reste.'], ['0:Signal=signal']],
    // No word of theirs.
    ['en', ['Meta breaks GDPR.'], ['0:Meta=meta']],
    ['nl', ['Meta schendt de GDPR.'], ['0:Meta=meta']],
    [null, ['Signal, but not WhatsApp'], ['0:Signal=signal']],
  ])('but as a name, %s: %j', (language, blocks, wanted) =>
    expect(foundOnPage(all, blocks, language)).toEqual(wanted),
  );
});

test('what a page shows counts in the blocks that it loads later', () => {
  const matcher = compileMatcher(all);
  const later = ['Meta łamie RODO.'];
  const textsOf = (told?: Told) =>
    findMentionsOnPage(matcher, later, 'pl', told).mentions.map(({ start, end }) =>
      later[0]?.slice(start, end),
    );
  expect(textsOf()).toEqual([]);
  expect(textsOf(findMentionsOnPage(matcher, ['Tak robi spółka Meta wobec RODO.'], 'pl').told)).toEqual([
    'Meta',
    'RODO',
  ]);
});
