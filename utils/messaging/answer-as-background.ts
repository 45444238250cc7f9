/** What the background takes, and from whom. */
import * as v from 'valibot';
import { type Entry, type From, type Handler, listen, trustOf } from './answer.ts';
import { type BackgroundMessage, type BackgroundRequest, backgroundMessages } from './background-messages.ts';
import type { BackgroundReplies } from './messages.ts';

export type BackgroundHandlers = {
  [M in BackgroundMessage]: (request: BackgroundRequest<M>, from: From) => Promise<BackgroundReplies[M]>;
};

/** Answers what the background is asked. */
export const answerAsBackground = (handlers: BackgroundHandlers): (() => void) =>
  listen(table, handlers as unknown as { [name: string]: Handler }, trustOf);

const table = Object.fromEntries(
  Object.entries(backgroundMessages).map(([name, { from, request }]): [string, Entry] => [
    name,
    { from, accepts: (given) => v.is(request, given) },
  ]),
);
