import { useId } from 'preact/hooks';
import type { RecordKind } from '../../utils/dataset/schema.ts';
import { type LocaleKey, t } from '../../utils/i18n.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import type { Filter } from './filter.ts';

interface FilterFormProps {
  filter: Filter;
  /** The first and the last year that there is anything of. */
  years: Pick<Filter, 'from' | 'to'>;
  onChange(filter: Filter): void;
}

const KIND_KEYS = [
  ['claim', 'filterClaims'],
  ['denial', 'filterDenials'],
  ['decision', 'filterDecisions'],
] as const satisfies [RecordKind, LocaleKey][];

/** Chooses what of the found threads is shown. */
export function FilterForm({ filter, years, onChange }: FilterFormProps) {
  const { kinds, from, to } = filter;
  const switchKind = (kind: RecordKind, on: boolean) => {
    const others = [...kinds].filter((other) => other !== kind);
    onChange({ ...filter, kinds: new Set(on ? [...others, kind] : others) });
  };
  return (
    <fieldset class="filter">
      <legend>{t('filterLegend')}</legend>
      <div class="choices">
        {KIND_KEYS.map(([kind, key]) => (
          <Checkbox
            key={kind}
            label={t(key)}
            checked={kinds.has(kind)}
            onToggle={(on) => switchKind(kind, on)}
          />
        ))}
        <span class="years">
          <YearChoice
            label={t('filterFrom')}
            year={from}
            first={years.from}
            last={to}
            onYear={(year) => onChange({ ...filter, from: year })}
          />
          <YearChoice
            label={t('filterTo')}
            year={to}
            first={from}
            last={years.to}
            onYear={(year) => onChange({ ...filter, to: year })}
          />
        </span>
      </div>
      <p class="soft">{t('filterHelp')}</p>
    </fieldset>
  );
}

interface YearChoiceProps {
  label: string;
  year: number;
  first: number;
  last: number;
  onYear(year: number): void;
}

function YearChoice({ label, year, first, last, onYear }: YearChoiceProps) {
  const id = useId();
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <span class="year">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={year}
        onChange={(event) => onYear(Number(event.currentTarget.value))}
      >
        {years.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </span>
  );
}
