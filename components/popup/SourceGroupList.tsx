import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { sourceKindText } from '../shared/sourceKinds.ts';
import { countOn, type SourceGroup } from './groupSources.ts';

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
        <span class="group-name">{name}</span>{' '}
        <span class="soft">{t('popupSourcesOn', countOn(group.sources, off), group.sources.length)}</span>
      </summary>
      <fieldset>
        <legend class="visually-hidden">{name}</legend>
        {group.sources.map((source) => (
          <Checkbox
            key={source.id}
            label={source.name}
            checked={!off.has(source.id)}
            onToggle={(on) => onSources([source.id], on)}
          />
        ))}
      </fieldset>
    </details>
  );
}
