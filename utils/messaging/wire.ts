/** How a message looks on its way. */
import type { Answer, Failure } from './messages.ts';

export interface Wire {
  onTheRecord: string;
  request: unknown;
}

export const toWire = (name: string, request: unknown): Wire => ({ onTheRecord: name, request });

export const isWire = (message: unknown): message is Wire =>
  typeof message === 'object' &&
  message !== null &&
  'onTheRecord' in message &&
  typeof message.onTheRecord === 'string' &&
  'request' in message;

const FAILURES = {
  nobody: true,
  late: true,
  refused: true,
  failed: true,
} as const satisfies { [failure in Failure]: true };

/** True for an answer whose value, if it has one, is yet to be parsed. */
export const isAnswer = (answer: unknown): answer is Answer<unknown> => {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (answer.ok === true) return true;
  const failure = 'failure' in answer ? answer.failure : undefined;
  return answer.ok === false && typeof failure === 'string' && Object.hasOwn(FAILURES, failure);
};
