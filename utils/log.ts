/** The one logger. Nothing that a reader reads or visits is logged: only what failed in our own code. */

const seen = new Set<string>();

/** True for the error that every call throws in a script that outlived its extension (updated, disabled, removed). */
export const isOrphaned = (error: unknown): boolean =>
  error instanceof Error &&
  /extension context invalidated|conduits? .*closed|context unloaded/i.test(error.message);

/** Prints an error with what was being done, each stack once. */
export function logError(doing: string, error: unknown): void {
  if (isOrphaned(error)) return;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const key = `${doing}\n${trace}`;
  if (seen.has(key)) return;
  seen.add(key);
  console.error(`On the Record: ${doing} failed.`, error);
}

/** Waits for work to end. False when it failed, which is printed with what was being done. */
export async function succeeds(doing: string, work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    logError(doing, error);
    return false;
  }
}
