/** From the text of a page to mentions, and from these to what is on record. */
import { buildContexts } from '../context/context.ts';
import type { Contexts } from '../context/types.ts';
import { countSources, isVisible } from '../context/visible.ts';
import { inTime } from '../in-time.ts';
import { findMentionsOnPage } from '../matching/match.ts';
import type { Mention } from '../matching/mention.ts';
import type { BackgroundRequest } from '../messaging/background-messages.ts';
import type { Annotation } from '../messaging/messages.ts';
import { readSettings } from '../settings/settings.ts';
import type { Keeper } from '../store/keeper.ts';
import type { Library } from '../store/library.ts';
import { languageOf } from './language.ts';
import { asleepOf } from './snoozing.ts';

/** How long an answer waits for the style of its marks, in milliseconds: they can be asked about before they are seen. */
const LATE = 500;

/**
 * Finds what is mentioned in the blocks and is on record with the sources that are on, unless the user wants no marks of it. Puts the style
 * of marks into the page where it asks for it: marks that wait for their style to be asked for are seen later.
 */
export async function annotate(
  request: BackgroundRequest<'annotate'>,
  keeper: Keeper,
  putStyle: () => Promise<boolean>,
): Promise<Annotation> {
  const [settings, language] = await Promise.all([
    readSettings(),
    languageOf(request.blocks, request.language),
  ]);
  return keeper.read(async (library) => {
    const { mentions, told } = findMentionsOnPage(library.matcher, request.blocks, language, request.told);
    const sourcesOff = new Set(settings.sourcesOff);
    const mentioned = [...new Set(mentions.flatMap(({ entities }) => entities))];
    const snoozed = settings.snoozed.filter(({ entity }) => mentioned.includes(entity));
    const asleep = await asleepOf(snoozed, library);
    const awake = mentioned.filter((id) => !asleep.has(id));
    const marked = await onRecordAmong(awake, library, sourcesOff);
    const styled = request.style && marked.size > 0 ? await inTime(LATE, putStyle(), false) : undefined;
    return {
      mentions: mentions.flatMap((mention) => onlyOf(mention, marked)),
      language,
      told,
      sources: countSources(library.sourceReports, sourcesOff),
      snoozedCount: settings.snoozed.length,
      hoverDelay: settings.hoverDelay,
      density: settings.density,
      ...(styled !== undefined && { styled }),
    };
  });
}

/** What is on record about entities, with the sources that are on. Those about which nothing is are left out. */
export async function contextsOf(
  { entities }: BackgroundRequest<'contexts-of'>,
  keeper: Keeper,
): Promise<Contexts> {
  const { sourcesOff } = await readSettings();
  return keeper.read(async (library) =>
    buildContexts({
      ...(await library.lookUp(entities)),
      sources: library.sources,
      sourcesOff: new Set(sourcesOff),
    }),
  );
}

/** The entities that have a visible record. Where no source is off, every record is visible, and none need be read. */
async function onRecordAmong(
  ids: readonly string[],
  library: Library,
  sourcesOff: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const rows = await library.entities(ids);
  const records = sourcesOff.size === 0 ? [] : await library.records(rows.flatMap(({ own }) => own));
  const visible = new Set(records.filter((record) => isVisible(record, sourcesOff)).map(({ id }) => id));
  const isOnRecord = (id: string) => sourcesOff.size === 0 || visible.has(id);
  return new Set(rows.filter(({ own }) => own.some(isOnRecord)).map(({ entity }) => entity.id));
}

/** A mention of several entities is one of those that are marked. */
function onlyOf(mention: Mention, marked: ReadonlySet<string>): Mention[] {
  const entities = mention.entities.filter((id) => marked.has(id));
  return entities.length > 0 ? [{ ...mention, entities }] : [];
}
