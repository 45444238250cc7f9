/**
 * Names that no word is written like. A page that uses one on topic means the same by it everywhere, and one such place is enough to know.
 */

import type { Alias, Entity } from '../../dataset/schema.ts';
import { lazy } from '../../lazy.ts';
import { NOWHERE } from '../countries/countries.ts';
import { hasCase } from '../letters/capitals.ts';

/** 5G, TikTok, EU-Kommission. */
const COINED = lazy(() => /^\p{N}|\p{Ll}\p{Lu}|^\p{Lu}{2,}-\p{L}{4,}/u);
const MIXED = lazy(() => /^\P{N}*\p{Ll}\p{Lu}/u);
/** Of two letters, many things are short. */
const ABBREVIATION = lazy(() => /^[\p{Lu}\p{N}]{3,}$/u);

/** Tells which of an entity's aliases are coined. `country` is whose institution it is: every country has its own NSA. */
export function coinedNamesOf({ type, aliases }: Entity, country: number): (alias: Alias) => boolean {
  if (type === 'person') return () => false;
  // What is TikTok in Latin letters is nothing else in other ones.
  const isMixed = aliases.some(({ text }) => MIXED().test(text));
  const isFirm = type === 'organisation' && country === NOWHERE;
  // An abbreviation that asks for guards in some languages only is something else there: ZTE is a Hungarian football club.
  const isOfSome = (name: string) => aliases.some(({ text, lang }) => lang !== undefined && text === name);
  return ({ text }) =>
    COINED().test(text) ||
    (isFirm && ABBREVIATION().test(text) && !isOfSome(text)) ||
    (isMixed && !hasCase(text));
}
