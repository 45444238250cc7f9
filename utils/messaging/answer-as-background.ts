/** What the background takes, and from whom. */
import * as v from 'valibot';
import { type Entry, type From, type Handlers, listen, trustOf } from './answer.ts';
import { type BackgroundMessage, type BackgroundRequest, backgroundMessages } from './background-messages.ts';
import type { BackgroundReplies } from './messages.ts';

export type BackgroundHandlers = {
  [M in BackgroundMessage]: (request: BackgroundRequest<M>, from: From) => Promise<BackgroundReplies[M]>;
};

/** Answers what the background is asked. */
export const answerAsBackground = (handlers: BackgroundHandlers): (() => void) =>
  listen(table, handlers as unknown as Handlers, trustOf);

/** What is taken of a request is a copy of what its schema knows. */
const table = Object.fromEntries(
  Object.entries(backgroundMessages).map(([name, { from, request: schema }]): [string, Entry] => [
    name,
    {
      from,
      take: (given) => {
        const parsed = v.safeParse(schema, given);
        return parsed.success ? { request: parsed.output } : undefined;
      },
    },
  ]),
);
