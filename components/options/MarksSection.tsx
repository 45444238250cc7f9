import { useId, useState } from 'preact/hooks';
import { type LocaleKey, t } from '../../utils/i18n.ts';
import type { Density, Settings } from '../../utils/settings/settings.ts';
import { Field } from '../shared/Field.tsx';
import { numberText } from '../shared/format.ts';
import { Notice } from '../shared/Notice.tsx';
import { Section } from '../shared/Section.tsx';

export interface MarksSectionProps {
  settings: Pick<Settings, 'hoverDelay' | 'density'>;
  /** Milliseconds. */
  delayLimits: { least: number; most: number };
  onDelay: (milliseconds: number) => void;
  onDensity: (density: Density) => void;
}

/** How marks behave. */
export function MarksSection({ settings, delayLimits, onDelay, onDensity }: MarksSectionProps) {
  return (
    <Section heading={t('optionsMarks')}>
      <DelayField delay={settings.hoverDelay} {...delayLimits} onDelay={onDelay} />
      <DensityChoice density={settings.density} onDensity={onDensity} />
    </Section>
  );
}

interface DelayFieldProps {
  delay: number;
  least: number;
  most: number;
  onDelay: (milliseconds: number) => void;
}

function DelayField({ delay, least, most, onDelay }: DelayFieldProps) {
  const [written, setWritten] = useState<string>();
  const [result, setResult] = useState<'saved' | 'bad'>();
  const change = (input: HTMLInputElement) => {
    const isGood = input.value !== '' && input.validity.valid;
    setWritten(input.value);
    setResult(isGood ? 'saved' : 'bad');
    if (isGood) onDelay(input.valueAsNumber);
  };
  const limits = [numberText(least), numberText(most)] as const;
  return (
    <div>
      <Field
        label={t('optionsDelay')}
        help={t('optionsDelayHelp', ...limits)}
        error={result === 'bad' ? t('optionsDelayBad', ...limits, numberText(delay)) : undefined}
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
      <Notice>{result === 'saved' && t('optionsDelaySaved', numberText(Number(written)))}</Notice>
    </div>
  );
}

const DENSITY_KEYS = [
  ['paragraph', 'optionsDensityParagraph'],
  ['page', 'optionsDensityPage'],
  ['all', 'optionsDensityAll'],
] as const satisfies [Density, LocaleKey][];

function DensityChoice({ density, onDensity }: { density: Density; onDensity: (density: Density) => void }) {
  const [isSaved, setIsSaved] = useState(false);
  const name = useId();
  return (
    <fieldset>
      <legend>{t('optionsDensity')}</legend>
      {DENSITY_KEYS.map(([value, key]) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            checked={density === value}
            onChange={() => {
              setIsSaved(true);
              onDensity(value);
            }}
          />
          <span>{t(key)}</span>
        </label>
      ))}
      <Notice>{isSaved && t('optionsDensitySaved')}</Notice>
    </fieldset>
  );
}
