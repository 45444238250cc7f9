/** Numbers of months by their names. */
import { foldWord } from '../../../matching/letters/fold.ts';
import { MONTH_NAMES } from './month-names.ts';

/** By folded name, without a full stop; of each language that was asked for. */
const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * The number of the month that a folded name, or its first or last word, means in `language` (a primary subtag; '' for one that is
 * not known) or in English; `anyLanguage` tries the others too.
 */
export function monthOf(name: string, language: string, anyLanguage = false): number | undefined {
  const bare = name.replace(/\.$/, '');
  for (const tag of new Set([language, 'en', ...(anyLanguage ? Object.keys(MONTH_NAMES) : [])])) {
    const names = namesIn(tag);
    const month =
      names.get(bare) ?? names.get(bare.replace(/[. ].*$/, '')) ?? names.get(bare.replace(/^.* /, ''));
    if (month !== undefined) return month;
  }
  return undefined;
}

function namesIn(tag: string): ReadonlyMap<string, number> {
  let numbers = known.get(tag);
  if (!numbers) {
    numbers = new Map(Object.hasOwn(MONTH_NAMES, tag) ? listed(tag) : asked(tag));
    known.set(tag, numbers);
  }
  return numbers;
}

const listed = (tag: string): [string, number][] =>
  (MONTH_NAMES[tag] ?? '')
    .split(' ')
    .flatMap((forms, index) =>
      forms.split('/').map((form): [string, number] => [form.replaceAll('_', ' '), index + 1]),
    );

/** What the browser knows of a language that is not listed. */
function* asked(tag: string): Generator<[string, number]> {
  if (!/^[a-z]{2,3}$/.test(tag) || Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 0) return;
  for (const month of ['long', 'short'] as const)
    for (const more of [{}, { day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { month, ...more, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2020, index, 15));
        const name = foldWord(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
        // "1" and "1月" are what the browser says where months have no names.
        if (/\p{L}/u.test(name) && !/\d/.test(name)) yield [name, index + 1];
      }
    }
}
