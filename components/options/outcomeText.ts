/** Words for how an update, an import, a removal, a restoration or an undoing ended. */
import type { ChangeOutcome, Changes } from '../../utils/dataset/report.ts';
import { plural, t } from '../../utils/i18n.ts';
import type { Answer } from '../../utils/messaging/messages.ts';
import { listText } from '../shared/format.ts';
import { failureText, reasonText } from '../shared/reasonText.ts';

/** How it ended, or why there is no word of that. */
export type Ending = Answer<ChangeOutcome>;

/** How something ended, as one or two sentences. */
export function endingText(ending: Ending): string {
  if (!ending.ok) return failureText(ending.failure);
  const outcome = ending.value;
  switch (outcome.result) {
    case 'installed': {
      const words = [outcome.dataset, outcome.version, changesText(outcome.changes)] as const;
      return outcome.instead
        ? t('outcomeInstalledInstead', ...words, outcome.instead.title, outcome.instead.version)
        : t('outcomeInstalled', ...words);
    }
    case 'unchanged':
      return t(outcome.isOfFile ? 'outcomeSameFile' : 'outcomeUnchanged', outcome.dataset, outcome.version);
    case 'removed':
      return outcome.back
        ? t('outcomeRemovedBack', outcome.dataset, outcome.back.title, outcome.back.version)
        : t('outcomeRemoved', outcome.dataset);
    case 'restored':
      return t('outcomeRestored', changesText(outcome.changes));
    case 'undone':
      return t('outcomeUndone', changesText(outcome.changes));
    case 'failed':
      return t('outcomeFailed', reasonText(outcome.reason));
  }
}

/** "3 records added and 1 record withdrawn", without what did not happen. */
export function changesText({ added, changed, withdrawn }: Changes): string {
  const parts = [
    added > 0 && plural('changesAdded', added),
    changed > 0 && plural('changesChanged', changed),
    withdrawn > 0 && plural('changesWithdrawn', withdrawn),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t('changesNone') : listText(parts);
}

/** True if what was asked for did not come about. */
export const endedBadly = (ending: Ending): boolean => !ending.ok || ending.value.result === 'failed';
