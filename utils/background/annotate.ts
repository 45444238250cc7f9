/** From the text of a page to mentions and contexts. */
import { browser } from 'wxt/browser';
import { buildContexts } from '../context/context.ts';
import type { Mention } from '../context/types.ts';
import { findMentionsOnPage } from '../matching/match.ts';
import type { Annotation, BackgroundRequest } from '../messaging/messages.ts';
import { readSettings } from '../settings/settings.ts';
import type { Keeper } from '../store/keeper.ts';
import type { Library } from '../store/library.ts';

/** Enough text to tell a language by, in UTF-16 units. */
const LANGUAGE_SAMPLE = 2000;

/** Finds what is mentioned in the blocks and what is on record about it, with the sources that are on. */
export async function annotate(request: BackgroundRequest<'annotate'>, keeper: Keeper): Promise<Annotation> {
  const settings = await readSettings();
  const language = request.language ?? (await detectLanguage(request.blocks));
  return keeper.read(async (library) => {
    const { mentions: found, named } = findMentionsOnPage(
      library.matcher,
      request.blocks,
      language,
      request.named,
    );
    const entities = [...new Set(found.flatMap((mention) => mention.entities))];
    const sourcesOff = new Set(settings.sourcesOff);
    const { contexts, records } = buildContexts({
      ...(await library.lookUp(entities)),
      sources: library.sources,
      sourcesOff,
    });
    return {
      mentions: found.flatMap((mention) => onlyKnown(mention, contexts)),
      named,
      contexts,
      records,
      sources: countSources(library, sourcesOff),
      hoverDelay: settings.hoverDelay,
      density: settings.density,
    };
  });
}

/** A mention is marked if its entity has a visible record; of several entities, those that have one. */
function onlyKnown(mention: Mention, contexts: Annotation['contexts']): Mention[] {
  const entities = mention.entities.filter((id) => Object.hasOwn(contexts, id));
  return entities.length > 0 ? [{ ...mention, entities }] : [];
}

export function countSources({ sourceReports }: Library, off: ReadonlySet<string>): Annotation['sources'] {
  const cited = sourceReports.filter(({ records }) => records > 0);
  return { on: cited.filter(({ id }) => !off.has(id)).length, all: cited.length };
}

/** The language of a page that does not say, as the browser guesses it on this machine; null when it is not sure. */
async function detectLanguage(blocks: readonly string[]): Promise<string | null> {
  const sample = blocks.join('\n').slice(0, LANGUAGE_SAMPLE);
  const { isReliable, languages } = await browser.i18n.detectLanguage(sample);
  return (isReliable && languages[0]?.language) || null;
}
