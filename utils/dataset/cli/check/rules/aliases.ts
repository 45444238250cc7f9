/** Aliases and guards that would mark the wrong thing, or too much. */
import { foldWord } from '../../../../matching/letters/fold.ts';
import type { Alias, Entity } from '../../../schema.ts';
import type { Collection, Placed } from '../collection.ts';
import { COMMON_WORDS, EMPTY_WORDS } from '../common-words.ts';
import { type Finding, findingsOf } from '../finding.ts';

const empty = findingsOf('alias-empty');
const twice = findingsOf('alias-twice');
const shared = findingsOf('alias-shared');
const common = findingsOf('alias-common');
const short = findingsOf('alias-short');
const guard = findingsOf('guard-common');

interface PlacedAlias {
  alias: Alias;
  entity: Entity;
  placed: Placed<Entity>;
  field: string;
  fold: string;
}

const known = new WeakMap<readonly Placed<Entity>[], PlacedAlias[]>();

/** The aliases that are looked for in articles, with their folds. Each rule asks for them, and folding is what they cost. */
function markable(entities: readonly Placed<Entity>[]): PlacedAlias[] {
  const found = known.get(entities) ?? entities.filter(({ item }) => item.mark !== false).flatMap(aliasesOf);
  known.set(entities, found);
  return found;
}

const aliasesOf = (placed: Placed<Entity>): PlacedAlias[] =>
  placed.item.aliases.map((alias, index) => ({
    alias,
    entity: placed.item,
    placed,
    field: `.aliases[${index}]`,
    fold: foldWord(alias.text),
  }));

const isGuarded = ({ near }: Alias): boolean => near !== undefined;

/** True when some text on some page can be both. */
const canMeet = (a: Alias, b: Alias): boolean => {
  if (a.lang !== undefined && b.lang !== undefined && a.lang !== b.lang) return false;
  return a.case !== 'exact' || b.case !== 'exact' || a.text === b.text;
};

export function* emptyAliases({ entities }: Collection): Generator<Finding> {
  for (const { fold, placed, field } of markable(entities)) {
    if (!/[\p{L}\p{N}]/u.test(fold)) yield empty.error(placed, `${field}.text`, 'checkAliasEmpty');
  }
}

/** The same alias twice in one entity. Spellings that only fold to the same are welcome: nobody has to know how they fold. */
export function* aliasesTwice({ entities }: Collection): Generator<Finding> {
  const groups = Map.groupBy(markable(entities), ({ entity, alias: { text, case: only, lang, near } }) =>
    JSON.stringify([entity.id, text.trim().normalize('NFC'), only, lang, near]),
  );
  for (const [first, ...others] of groups.values()) {
    for (const { placed, field } of others) {
      yield twice.warning(placed, `${field}.text`, 'checkAliasTwice', first?.alias.text ?? '');
    }
  }
}

/** An alias of several entities needs a guard in each. */
export function* sharedAliases({ entities, others }: Collection): Generator<Finding> {
  const rivals = others.flatMap((dataset) => dataset.entities.map((item) => ({ item, file: '', path: '' })));
  const byFold = Map.groupBy([...markable(rivals), ...markable(entities)], ({ fold }) => fold);
  for (const { alias, entity, placed, field, fold } of markable(entities)) {
    if (isGuarded(alias)) continue;
    const rival = byFold
      .get(fold)
      ?.find((other) => other.entity.id !== entity.id && canMeet(alias, other.alias));
    if (rival)
      yield shared.error(
        placed,
        field,
        'checkAliasShared',
        alias.text,
        `${rival.entity.name} (${rival.entity.id})`,
      );
  }
}

/** Unguarded aliases that are a word of any article, or so short that they are. */
export function* commonAliases({ entities }: Collection): Generator<Finding> {
  for (const { alias, placed, field, fold } of markable(entities)) {
    if (isGuarded(alias)) continue;
    const isAbbreviation = alias.case === 'exact' && !/\p{Ll}/u.test(alias.text);
    if (COMMON_WORDS.has(fold) && !isAbbreviation)
      yield common.warning(placed, field, 'checkAliasCommon', alias.text);
    else if (isShort(alias)) yield short.warning(placed, field, 'checkAliasShort', alias.text);
  }
}

/**
 * One character of any script; two of an alphabet, or three in any spelling (`BIS` would mark "bis"). Two Chinese
 * characters are a name; three Greek or Cyrillic letters are as short as three Latin ones.
 */
function isShort({ text, case: only }: Alias): boolean {
  const { length } = Array.from(text.trim());
  if (length === 1) return /[\p{L}\p{N}]/u.test(text);
  const isAlphabet = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+$/u.test(text.trim());
  return isAlphabet && length <= (only === 'exact' ? 1 : 3);
}

/** A guard that stands in every paragraph guards nothing. */
export function* commonGuards({ entities }: Collection): Generator<Finding> {
  for (const { alias, placed, field } of markable(entities)) {
    for (const [index, near] of (alias.near ?? []).entries()) {
      const isExact = !/\p{Ll}/u.test(near) && /\p{Lu}/u.test(near);
      if (!isExact && EMPTY_WORDS.has(foldWord(near))) {
        yield guard.warning(placed, `${field}.near[${index}]`, 'checkGuardCommon', near, alias.text);
      }
    }
  }
}
