/** Words for how an update, an import, a removal or a restoration ended. */
import type { Changes, InstallOutcome } from '../../utils/dataset/report.ts';
import { plural, t } from '../../utils/i18n.ts';
import type { Answer } from '../../utils/messaging/messages.ts';
import { listText } from '../shared/format.ts';
import { failureText, reasonText } from '../shared/reasonText.ts';

export type Action = 'update' | 'import' | 'remove' | 'restore';

/** What was tried, and how it ended. */
export interface Ending {
  action: Action;
  answer: Answer<InstallOutcome>;
  /** The title of the dataset that it is about, where the report no longer knows it or not yet. */
  title?: string;
}

/** How something ended, as one or two sentences. `titles` maps dataset ids to titles. */
export function endingText({ action, answer, title }: Ending, titles: ReadonlyMap<string, string>): string {
  if (!answer.ok) return failureText(answer.failure);
  const outcome = answer.value;
  if (outcome.result === 'failed') return t('outcomeFailed', reasonText(outcome.reason));
  const name = title ?? titles.get(outcome.dataset) ?? outcome.dataset;
  return outcome.result === 'unchanged'
    ? unchangedText(action, name, outcome.version)
    : installedText(action, name, outcome.version, outcome.changes);
}

function unchangedText(action: Action, name: string, version: string): string {
  if (action === 'update') return t('outcomeUnchangedUpdate', name, version);
  if (action === 'import') return t('outcomeUnchangedImport', name, version);
  return t('outcomeUnchanged');
}

function installedText(action: Action, name: string, version: string, changes: Changes): string {
  if (action === 'remove') return t('outcomeRemoved', name);
  if (action === 'restore') return t('outcomeRestored', changesText(changes));
  return t('outcomeInstalled', name, version, changesText(changes));
}

/** "3 records added and 1 record withdrawn", without what did not happen. */
function changesText({ added, changed, withdrawn }: Changes): string {
  const parts = [
    added > 0 && plural('changesAdded', added),
    changed > 0 && plural('changesChanged', changed),
    withdrawn > 0 && plural('changesWithdrawn', withdrawn),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t('changesNone') : listText(parts);
}

/** True if what was asked for did not come about. */
export const endedBadly = ({ answer }: Ending): boolean => !answer.ok || answer.value.result === 'failed';
