import { useState } from 'preact/hooks';
import type { SourceReport } from '../../utils/dataset/report.ts';
import { plural, t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { numberText } from '../shared/format.ts';
import { sourceKindText } from '../shared/sourceKinds.ts';
import { countOn, type SourceGroup } from './groupSources.ts';

/** Datasets cite hundreds of news media; the search finds those that are cut off. */
const FIRST_SHOWN = 12;

/** How many of the sources are on, e.g. "1,000 of 1,001 on". */
export const onText = (sources: SourceReport[], off: ReadonlySet<string>): string =>
  t('popupSourcesOn', numberText(countOn(sources, off)), numberText(sources.length));

interface SourceGroupListProps {
  group: SourceGroup;
  off: ReadonlySet<string>;
  /** Opened from outside, because a search found what is in it. */
  open: boolean;
  onSources: (ids: string[], on: boolean) => void;
}

/** One group of sources. Those cited on the page are in sight at once; the other groups open. */
export function SourceGroupList({ group, off, open, onSources }: SourceGroupListProps) {
  const [chosen, setChosen] = useState(group.kind === 'cited');
  const [all, setAll] = useState(false);
  const isLong = group.sources.length > FIRST_SHOWN + 1;
  const shown = all || !isLong ? group.sources : group.sources.slice(0, FIRST_SHOWN);
  const name = group.kind === 'cited' ? t('popupCited') : sourceKindText(group.kind);
  return (
    <details
      class="group"
      open={open || chosen}
      onToggle={(event) => {
        if (!open) setChosen(event.currentTarget.open);
      }}
    >
      <summary>
        <span class="group-name">{name}</span> <span class="soft">{onText(group.sources, off)}</span>
      </summary>
      <fieldset>
        <legend class="visually-hidden">{name}</legend>
        {shown.map((source) => (
          <Checkbox
            key={source.id}
            label={source.name}
            checked={!off.has(source.id)}
            onToggle={(on) => onSources([source.id], on)}
          />
        ))}
        {isLong ? (
          <Button kind="link" onClick={() => setAll(!all)}>
            {all ? t('popupShowFewer') : plural('popupShowAll', group.sources.length)}
          </Button>
        ) : null}
      </fieldset>
    </details>
  );
}
