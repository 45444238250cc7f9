/** A value that is on its way, there, or could not be had: three different things for a reader. */
import type { Answer, Failure } from '../../utils/messaging/messages.ts';

export type Loaded<T> = { is: 'loading' } | { is: 'ready'; value: T } | { is: 'failed'; failure: Failure };

export const loading: Loaded<never> = { is: 'loading' };

/** The answer to a message as a `Loaded`. */
export const loadedFrom = <T>(answer: Answer<T>): Loaded<T> =>
  answer.ok ? { is: 'ready', value: answer.value } : { is: 'failed', failure: answer.failure };
