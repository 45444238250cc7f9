import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { bytesText } from '../shared/format.ts';
import { Section } from '../shared/Section.tsx';
import { EndingNotice } from './EndingNotice.tsx';
import type { Ending } from './outcomeText.ts';

export interface FileSectionProps {
  busy: boolean;
  /** A file is being read and checked. */
  reading: boolean;
  /** Bytes. */
  mostBytes: number;
  imported?: Ending;
  onImport: (file: File) => void;
}

/** Installs a dataset from a file on the reader's machine. */
export function FileSection({ busy, reading, mostBytes, imported, onImport }: FileSectionProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    setIsEmpty(file === undefined);
    if (file && !busy) onImport(file);
  };
  return (
    <Section heading={t('optionsFromFile')}>
      <form class="form" noValidate onSubmit={submit}>
        <Field
          label={t('optionsFile')}
          help={t('optionsFileHelp', bytesText(mostBytes))}
          error={isEmpty ? t('optionsFileNone') : undefined}
        >
          {(attributes) => (
            <input {...attributes} ref={input} class="file" type="file" accept=".json,application/json" />
          )}
        </Field>
        <div class="buttons">
          <Button type="submit" busy={busy}>
            {t('optionsFileInstall')}
          </Button>
        </div>
      </form>
      <p role="status">{reading && t('optionsFileReading')}</p>
      <EndingNotice ending={reading ? undefined : imported} />
    </Section>
  );
}
