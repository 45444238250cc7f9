import { useState } from 'preact/hooks';
import type { UpdateProgress as Progress, UpdateTry } from '../../utils/dataset/report.ts';
import { t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { momentText } from '../shared/format.ts';
import { Notice } from '../shared/Notice.tsx';
import { Section } from '../shared/Section.tsx';
import { EndingNotice } from './EndingNotice.tsx';
import type { Ending } from './outcomeText.ts';
import { UpdateProgress } from './UpdateProgress.tsx';

export interface UpdateSectionProps {
  /** What the field holds until the reader writes in it. */
  suggested: string;
  busy: boolean;
  progress?: Progress;
  updated?: Ending;
  lastTry?: UpdateTry;
  onUpdate: (address: string) => void;
}

/** Fetches a dataset from an address: a newer version of one that is installed, or a new one. */
export function UpdateSection(props: UpdateSectionProps) {
  const { busy, progress, updated, lastTry, onUpdate } = props;
  // Without an answer, what the background remembers of the last try says more than the missing answer does.
  const wasInterrupted = lastTry?.result === 'interrupted' && !progress && !updated?.ok;
  return (
    <Section heading={t('optionsFromAddress')}>
      <Notice>{wasInterrupted && t('optionsInterrupted', lastTry.url, momentText(lastTry.started))}</Notice>
      <AddressForm suggested={props.suggested} busy={busy} onUpdate={onUpdate} />
      <UpdateProgress progress={progress} />
      <EndingNotice ending={progress || wasInterrupted ? undefined : updated} />
    </Section>
  );
}

function AddressForm({
  suggested,
  busy,
  onUpdate,
}: Pick<UpdateSectionProps, 'suggested' | 'busy' | 'onUpdate'>) {
  const [written, setWritten] = useState<string>();
  const [isEmpty, setIsEmpty] = useState(false);
  const address = written ?? suggested;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsEmpty(address.trim() === '');
    if (!busy && address.trim() !== '') onUpdate(address.trim());
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <Field
        label={t('optionsAddress')}
        help={t('optionsAddressHelp')}
        error={isEmpty ? t('optionsAddressEmpty') : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            type="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="buttons">
        <Button type="submit" busy={busy}>
          {t('optionsFetch')}
        </Button>
      </div>
    </form>
  );
}
