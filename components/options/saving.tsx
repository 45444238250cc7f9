/** What the reader is told of a setting that is being saved: nothing before it is known how that ended. */
import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { Notice } from '../shared/Notice.tsx';

interface Ending<T> {
  value: T;
  saved: boolean;
}

interface Saving<T> {
  /** How it ended to save what the reader chose last. */
  ending: Ending<T> | undefined;
  save: (value: T) => Promise<void>;
  /** Says no more of what was chosen before. */
  forget: () => void;
}

/** Saves values with `onSave`, which tells whether that was done. */
export function useSaving<T>(onSave: (value: T) => Promise<boolean>): Saving<T> {
  const [ending, setEnding] = useState<Ending<T>>();
  const choices = useRef(0);
  const forget = () => {
    choices.current++;
    setEnding(undefined);
  };
  const save = async (value: T) => {
    forget();
    const choice = choices.current;
    const saved = await onSave(value);
    if (choice === choices.current) setEnding({ value, saved });
  };
  return { ending, save, forget };
}

interface SavingNoticeProps<T> {
  ending: Ending<T> | undefined;
  /** What to say when a value is saved. */
  saved: (value: T) => string;
}

export function SavingNotice<T>({ ending, saved }: SavingNoticeProps<T>) {
  return (
    <>
      <Notice>{ending?.saved && saved(ending.value)}</Notice>
      <Notice role="alert">{ending?.saved === false && t('notSaved')}</Notice>
    </>
  );
}
