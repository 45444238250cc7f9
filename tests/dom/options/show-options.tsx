/** The options page with data of our own, and what it is asked to do. */
import { page } from 'vitest/browser';
import { type OptionsProps, OptionsView } from '../../../components/options/OptionsView.tsx';
import type { ChangeOutcome } from '../../../utils/dataset/report.ts';
import { show } from '../page-render.ts';
import { data, options } from '../page-samples.ts';

export function showOptions(change: Partial<OptionsProps> = {}): OptionsProps {
  const props = options(change);
  show(<OptionsView {...props} />);
  return props;
}

type DataProps = OptionsProps['data'];

/** The same by what concerns datasets, with the way to change that. */
export function showData(change: Partial<DataProps> = {}) {
  const props = data(change);
  const again = show(<OptionsView {...options({ data: props })} />);
  return {
    ...props,
    change: (next: Partial<DataProps>) =>
      again(<OptionsView {...options({ data: { ...props, ...next } })} />),
  };
}

export const section = (name: string) => page.getByRole('region', { name });

/** What says that a choice is saved, in these words. */
export const saved = (words: string) => page.getByRole('status').filter({ hasText: words });

export const answer = (value: ChangeOutcome) => ({ ok: true, value }) as const;
