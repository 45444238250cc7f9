import './welcome.css';
import { t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { Section } from '../shared/Section.tsx';
import { WhereItWorks, type WhereItWorksProps } from '../shared/WhereItWorks.tsx';
import { MarkPicture } from './MarkPicture.tsx';

export interface WelcomeProps {
  where: WhereItWorksProps;
  /** The keys that go to the next mark; empty where none are set. */
  nextKeys: string;
  onOptions: () => void;
}

/** The first run: how to read a mark, where it works, what it never does. */
export function WelcomeView({ where, nextKeys, onOptions }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeLead')}</p>
      </header>
      <Section heading={t('welcomeRead')}>
        <p>{nextKeys === '' ? t('welcomeReadTextNoKey') : t('welcomeReadText', nextKeys)}</p>
        <MarkPicture />
        <p>{t('welcomeNoMark')}</p>
      </Section>
      <Section heading={t('welcomeWhere')}>
        <WhereItWorks {...where} />
        <p>{t('welcomeWhereMore')}</p>
      </Section>
      <Section heading={t('welcomeNever')}>
        <ul class="never">
          <li>{t('welcomeNeverSend')}</li>
          <li>{t('welcomeNeverJudge')}</li>
          <li>{t('welcomeNeverChange')}</li>
          <li>{t('welcomeNeverNag')}</li>
        </ul>
      </Section>
      <footer>
        <div class="buttons">
          <Button onClick={onOptions}>{t('welcomeOptions')}</Button>
        </div>
        <p class="soft">{t('welcomeDone')}</p>
      </footer>
    </main>
  );
}
