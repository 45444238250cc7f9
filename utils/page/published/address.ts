/** The date in a page's address: most newspapers that write one there mean the day of publication. */
import { dayOf } from './calendar.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const SLASHED = /\/(\d{4})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?=[/._-]|$)/i;
const DASHED = /(?<!\d|\d-)(\d{4})[-_](\d{2})[-_](\d{2})(?![\d-])/;
const PACKED = /(?<=[/._-]|[a-z])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/._-]|$)/i;

export function dayInAddress(address: string): string | undefined {
  const path = URL.parse(address)?.pathname ?? '';
  for (const pattern of [SLASHED, DASHED, PACKED]) {
    const [, year, month = '', day] = pattern.exec(path) ?? [];
    if (year === undefined) continue;
    const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
    const found = dayOf(Number(year), number, Number(day));
    if (found !== undefined) return found;
  }
  return undefined;
}
