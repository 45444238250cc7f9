/** The version of what is published on a day, written `YYYY-MM-DD`: `2026.11.4` of `2026-11-04`. */
export const versionOf = (date: string): string => date.split('-').map(Number).join('.');

/**
 * Orders dataset versions such as `2026.11.24` and `2026.11.24.1`: number by number, a missing one counts as 0.
 * Negative when `a` is older than `b`, 0 when they are equal, positive when it is newer.
 */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
