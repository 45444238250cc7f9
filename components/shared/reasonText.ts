/** Words for what went wrong: reasons, problems and unanswered messages. */
import type { Problem } from '../../utils/dataset/problem.ts';
import type { Reason } from '../../utils/dataset/reason.ts';
import { type LocaleKey, t } from '../../utils/i18n.ts';
import type { Failure } from '../../utils/messaging/messages.ts';

/** The words of a reason. One that another version stored may have no words here; then its key must do. */
export const reasonText = (reason: Reason): string => t(reason.key, ...reason.args) || reason.key;

/** A problem as one line: place in its file, id where there is one, and what is wrong; the file itself where all of it is meant. */
export function problemText({ file, path, id, reason }: Problem): string {
  const words = reasonText(reason);
  if (path === '') return t('problemLineNoPath', file, words);
  return id === undefined ? t('problemLineNoId', path, words) : t('problemLine', path, id, words);
}

const FAILURE_KEYS: { [failure in Failure]: LocaleKey } = {
  nobody: 'answerNobody',
  late: 'answerLate',
  refused: 'answerRefused',
  failed: 'answerFailed',
};

/** Why there is no answer, and what to do about it. */
export const failureText = (failure: Failure): string => t(FAILURE_KEYS[failure]);
