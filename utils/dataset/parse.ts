/** From the text of a file or an answer to a JSON value, with errors a reader can act on. */
import { type Reason, reason } from './reason.ts';

export type Parsed = { ok: true; value: unknown } | { ok: false; reason: Reason };

/** Reads `text` as JSON. A web page, an empty text and broken JSON each get their own reason; JSON's says line and column. */
export function parseJson(text: string): Parsed {
  const start = text.trimStart();
  if (start === '') return { ok: false, reason: reason('refusedEmpty') };
  if (start.startsWith('<')) return { ok: false, reason: reason('refusedWebPage') };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const { line, column } = placeOfError(text, error);
    return { ok: false, reason: reason('refusedBrokenJson', line, column) };
  }
}

/**
 * Line and column (from 1) of a JSON error. Engines tell it in their messages only, each in its own way: V8 "at position
 * 12 (line 1 column 13)", SpiderMonkey "at line 1 column 13 of the JSON data"; an unexpected end has no place in V8.
 */
function placeOfError(text: string, error: unknown): { line: number; column: number } {
  const message = error instanceof Error ? error.message : '';
  const told = /line (\d+) column (\d+)/.exec(message);
  if (told) return { line: Number(told[1]), column: Number(told[2]) };
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
