import './options.css';
import { t } from '../../utils/i18n.ts';
import { Notice } from '../shared/Notice.tsx';
import { Section } from '../shared/Section.tsx';
import { DatasetsSection, type DatasetsSectionProps } from './DatasetsSection.tsx';
import { FileSection, type FileSectionProps } from './FileSection.tsx';
import { KeysSection, type KeysSectionProps } from './KeysSection.tsx';
import { MarksSection, type MarksSectionProps } from './MarksSection.tsx';
import { RestoreSection, type RestoreSectionProps } from './RestoreSection.tsx';
import { UndoSection, type UndoSectionProps } from './UndoSection.tsx';
import { UpdateSection, type UpdateSectionProps } from './UpdateSection.tsx';
import { WhereSection, type WhereSectionProps } from './WhereSection.tsx';

export interface OptionsProps {
  /** Everything that acts on what is installed. */
  data: DatasetsSectionProps & UpdateSectionProps & FileSectionProps & UndoSectionProps & RestoreSectionProps;
  /** The settings could not be read. */
  isUnreadable: boolean;
  /** Absent until the settings are read. */
  marks?: MarksSectionProps;
  where: WhereSectionProps;
  keys: KeysSectionProps;
}

/** Everything that a reader can set. */
export function OptionsView({ data, isUnreadable, marks, where, keys }: OptionsProps) {
  return (
    <main class="options">
      <header>
        <p class="soft">{t('extensionName')}</p>
        <h1>{t('optionsHeading')}</h1>
      </header>
      <Notice role="alert">{isUnreadable && t('settingsUnreadable')}</Notice>
      <DatasetsSection {...data} />
      <UpdateSection {...data} />
      <FileSection {...data} />
      <UndoSection {...data} />
      <RestoreSection {...data} />
      {marks ? <MarksSection {...marks} /> : null}
      <WhereSection {...where} />
      <KeysSection {...keys} />
      <Section heading={t('optionsPrivacy')}>
        <p>{t('optionsPrivacyText')}</p>
      </Section>
    </main>
  );
}
