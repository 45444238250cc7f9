import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { numberText } from '../shared/format.ts';
import { SavingNotice, useSaving } from './saving.tsx';

interface DelayFieldProps {
  /** The one that is saved. This and the limits are in milliseconds. */
  delay: number;
  least: number;
  most: number;
  /** Tells whether it was saved. */
  onDelay: (milliseconds: number) => Promise<boolean>;
}

/** What stands in the field in place of the delay that is saved. */
interface Written {
  text: string;
  /** The reader is at it: the browser has not told of a change yet. */
  isOpen: boolean;
  isBad: boolean;
}

const onlyOpen = (written: Written | undefined) => (written?.isOpen ? written : undefined);
const onlyClosed = (written: Written | undefined) => (written?.isOpen ? undefined : written);

/** How long the pointer rests on a mark before its popover opens. */
export function DelayField({ delay, least, most, onDelay }: DelayFieldProps) {
  const [written, setWritten] = useState<Written>();
  const { ending, save, forget } = useSaving(onDelay);
  useEffect(() => {
    // Another one is saved, by whichever page.
    setWritten(onlyOpen);
    if (ending && ending.value !== delay) forget();
  }, [delay]);
  useEffect(() => {
    if (ending?.saved === false) setWritten(onlyOpen);
  }, [ending]);
  const write = ({ value }: HTMLInputElement) =>
    setWritten((before) => ({ text: value, isOpen: true, isBad: before?.isBad ?? false }));
  const change = (input: HTMLInputElement) => {
    const isGood = input.value !== '' && input.validity.valid;
    setWritten({ text: input.value, isOpen: false, isBad: !isGood });
    if (isGood) void save(input.valueAsNumber);
    else forget();
  };
  const limits = [numberText(least), numberText(most)] as const;
  return (
    <div>
      <Field
        label={t('optionsDelay')}
        help={t('optionsDelayHelp', ...limits)}
        error={written?.isBad ? t('optionsDelayBad', ...limits, numberText(delay)) : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            class="input short"
            type="number"
            min={least}
            max={most}
            step={1}
            value={written?.text ?? String(delay)}
            onInput={(event) => write(event.currentTarget)}
            onChange={(event) => change(event.currentTarget)}
            onBlur={() => setWritten(onlyClosed)}
          />
        )}
      </Field>
      <SavingNotice ending={ending} saved={(value) => t('optionsDelaySaved', numberText(value))} />
    </div>
  );
}
