import { useId, useState } from 'preact/hooks';
import { type LocaleKey, t } from '../../utils/i18n.ts';
import type { Density, Settings, Snoozed } from '../../utils/settings/settings.ts';
import { Field } from '../shared/Field.tsx';
import { numberText } from '../shared/format.ts';
import { Section } from '../shared/Section.tsx';
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

interface DelayFieldProps {
  delay: number;
  least: number;
  most: number;
  onDelay: MarksSectionProps['onDelay'];
}

function DelayField({ delay, least, most, onDelay }: DelayFieldProps) {
  const [written, setWritten] = useState<string>();
  const [isBad, setIsBad] = useState(false);
  const { ending, save, forget } = useSaving(onDelay);
  const change = (input: HTMLInputElement) => {
    const isGood = input.value !== '' && input.validity.valid;
    setWritten(input.value);
    setIsBad(!isGood);
    if (isGood) void save(input.valueAsNumber);
    else forget();
  };
  const limits = [numberText(least), numberText(most)] as const;
  return (
    <div>
      <Field
        label={t('optionsDelay')}
        help={t('optionsDelayHelp', ...limits)}
        error={isBad ? t('optionsDelayBad', ...limits, numberText(delay)) : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            class="input short"
            type="number"
            min={least}
            max={most}
            step={1}
            value={written ?? String(delay)}
            onChange={(event) => change(event.currentTarget)}
          />
        )}
      </Field>
      <SavingNotice ending={ending} saved={(value) => t('optionsDelaySaved', numberText(value))} />
    </div>
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
