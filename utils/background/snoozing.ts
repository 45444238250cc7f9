/** Entities that are not marked until their records change, because the user said so. */
import { digestOf } from '../dataset/canonical.ts';
import type { Snoozed } from '../settings/defaults.ts';
import { awake, changeSettings, readSettings } from '../settings/settings.ts';
import type { Keeper } from '../store/keeper.ts';
import type { Library } from '../store/library.ts';

/** Marks an entity no more until its records change. Rejects, with nothing changed, where there is none or the browser does not store it. */
export async function snooze(entity: string, keeper: Keeper): Promise<void> {
  const snoozed = await keeper.read(async (library): Promise<Snoozed> => {
    const [row] = await library.entities([entity]);
    if (!row) throw new Error(`There is no entity ${entity} to be marked no more`);
    return { entity, name: row.entity.name, records: await digestOfRecords(entity, library) };
  });
  await changeSettings((settings) => ({
    ...settings,
    snoozed: [...awake(settings, entity).snoozed, snoozed],
  }));
}

/** Marks an entity again. Rejects, with nothing changed, where the browser does not store it. */
export async function wake(entity: string): Promise<void> {
  await changeSettings((settings) => awake(settings, entity));
}

/**
 * Forgets those whose records have changed: they are marked again, and no list of what is not shall name them. Not while only the bundle
 * in memory answers, which does not know the records of added datasets.
 */
export async function wakeChanged(keeper: Keeper): Promise<void> {
  const { snoozed } = await readSettings();
  if (snoozed.length === 0) return;
  const asleep = await keeper.read(async (library) =>
    library.kept === 'database' ? asleepOf(snoozed, library) : undefined,
  );
  if (!asleep || asleep.size === snoozed.length) return;
  // What another page has changed meanwhile stays.
  const changed = snoozed.filter(({ entity }) => !asleep.has(entity));
  const hasChanged = ({ entity, records }: Snoozed) =>
    changed.some((other) => other.entity === entity && other.records === records);
  await changeSettings((settings) => ({
    ...settings,
    snoozed: settings.snoozed.filter((each) => !hasChanged(each)),
  }));
}

/** Of the entities that the user does not want marked, those whose records are the same as then. */
export async function asleepOf(snoozed: readonly Snoozed[], library: Library): Promise<ReadonlySet<string>> {
  const asleep = await Promise.all(
    snoozed.map(async ({ entity, records }) =>
      (await digestOfRecords(entity, library)) === records ? [entity] : [],
    ),
  );
  return new Set(asleep.flat());
}

/** Of all its records and of those that they stand with, a claim's denials among them, whether their sources are on or off. */
async function digestOfRecords(entity: string, library: Library): Promise<string> {
  const [{ own = [], related = [] } = {}] = await library.entities([entity]);
  const records = await library.records([...own, ...related].toSorted());
  // An object with its places for names: readers' settings hold digests of such, and another would wake all that is asleep.
  return digestOf({ ...records });
}
