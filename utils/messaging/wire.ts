/** How a message looks on its way. */
import type { Answer } from './messages.ts';

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

export const isAnswer = (answer: unknown): answer is Answer<unknown> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;
