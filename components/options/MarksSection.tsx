import { useId } from 'preact/hooks';
import { type LocaleKey, t } from '../../utils/i18n.ts';
import type { Density, Settings, Snoozed } from '../../utils/settings/defaults.ts';
import { Section } from '../shared/Section.tsx';
import { DelayField } from './DelayField.tsx';
import { type Named, NameList } from './NameList.tsx';
import { SavingNotice, useSaving } from './saving.tsx';

export interface MarksSectionProps {
  settings: Pick<Settings, 'hoverDelay' | 'density' | 'snoozed'>;
  /** Milliseconds. */
  delayLimits: { least: number; most: number };
  /** Tells whether it was saved. */
  onDelay: (milliseconds: number) => Promise<boolean>;
  /** Tells whether it was saved. */
  onDensity: (density: Density) => Promise<boolean>;
  /** Marks an entity again. Tells whether it was saved. */
  onWake: (entity: string) => Promise<boolean>;
}

/** How marks behave, and of what there are none. */
export function MarksSection({ settings, delayLimits, onDelay, onDensity, onWake }: MarksSectionProps) {
  return (
    <Section heading={t('optionsMarks')}>
      <DelayField delay={settings.hoverDelay} {...delayLimits} onDelay={onDelay} />
      <DensityChoice density={settings.density} onDensity={onDensity} />
      <SnoozedList snoozed={settings.snoozed} onWake={onWake} />
    </Section>
  );
}

const DENSITY_KEYS = [
  ['paragraph', 'optionsDensityParagraph'],
  ['page', 'optionsDensityPage'],
  ['all', 'optionsDensityAll'],
] as const satisfies [Density, LocaleKey][];

interface DensityChoiceProps {
  density: Density;
  onDensity: MarksSectionProps['onDensity'];
}

function DensityChoice({ density, onDensity }: DensityChoiceProps) {
  const { ending, save } = useSaving(onDensity);
  const name = useId();
  return (
    <fieldset>
      <legend>{t('optionsDensity')}</legend>
      {DENSITY_KEYS.map(([value, key]) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} checked={density === value} onChange={() => void save(value)} />
          <span>{t(key)}</span>
        </label>
      ))}
      <SavingNotice ending={ending} saved={() => t('optionsDensitySaved')} />
    </fieldset>
  );
}

interface SnoozedListProps {
  snoozed: readonly Snoozed[];
  onWake: MarksSectionProps['onWake'];
}

function SnoozedList({ snoozed, onWake }: SnoozedListProps) {
  const { ending, save } = useSaving<Named>(({ id }) => onWake(id));
  return (
    <div>
      <NameList
        heading={t('optionsSnoozed')}
        names={snoozed.map(({ entity, name }) => ({ id: entity, name }))}
        none={t('optionsSnoozedNone')}
        action={t('optionsSnoozedWake')}
        actionNamed={(name) => t('optionsSnoozedWakeNamed', name)}
        onAction={(one) => void save(one)}
      />
      <SavingNotice ending={ending} saved={({ name }) => t('optionsSnoozedDone', name)} />
    </div>
  );
}
