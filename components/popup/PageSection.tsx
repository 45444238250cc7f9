import { t } from '../../utils/i18n.ts';
import type { MentionList } from '../../utils/messaging/reader-replies.ts';
import { Button } from '../shared/Button.tsx';
import { listText } from '../shared/format.ts';
import { Notice } from '../shared/Notice.tsx';
import { Section } from '../shared/Section.tsx';
import { type ListedEntity, MentionedEntities } from './MentionedEntities.tsx';
import type { PageState } from './pageState.ts';

/** What came of the reader's last choice. */
export type PageNews =
  | { is: 'not-opened' | 'not-saved' }
  | { is: 'granted' | 'refused'; site: string }
  | { is: 'not-shown'; name: string };

export interface PageActions {
  onRunHere: () => void;
  onAlways: (site: string) => void;
  onChoose: (entity: ListedEntity) => void;
}

/** How many of the sources are on: without those that are off, what has no mark may still be on record. */
export type SourcesOn = 'all' | 'some' | 'none';

interface PageSectionProps extends PageActions {
  page: PageState;
  sourcesOn: SourcesOn;
  /** Names that the reader wants not to be marked. */
  snoozed: string[];
  news?: PageNews;
}

/** What is on the page, or why nothing is. */
export function PageSection({ page, sourcesOn, snoozed, news, ...actions }: PageSectionProps) {
  const status = statusText(page, sourcesOn);
  return (
    <Section heading={t('popupPage')}>
      <div role="status">{status && <p>{status}</p>}</div>
      <PageBody page={page} sourcesOn={sourcesOn} snoozed={snoozed} {...actions} />
      <Notice>{news && newsText(news)}</Notice>
    </Section>
  );
}

type PageBodyProps = Pick<PageSectionProps, 'page' | 'sourcesOn' | 'snoozed'> & PageActions;

function PageBody({ page, sourcesOn, snoozed, onRunHere, onAlways, onChoose }: PageBodyProps) {
  switch (page.is) {
    case 'unlisted':
      return (
        <>
          <div class="buttons">
            <Button kind="main" onClick={onRunHere}>
              {t('popupRunHere')}
            </Button>
            <Button onClick={() => onAlways(page.site)}>{t('popupAlways')}</Button>
          </div>
          <p class="soft">{t('popupAlwaysHelp', page.site)}</p>
        </>
      );
    case 'no-article':
      return (
        <div class="buttons">
          <Button onClick={onRunHere}>{t('popupRunHere')}</Button>
        </div>
      );
    case 'reading':
      return (
        <>
          <MentionedEntities entities={page.mentions.entities} onChoose={onChoose} />
          {page.mentions.answered && sourcesOn !== 'none' ? (
            <p class="soft">
              {t(sourcesOn === 'all' && snoozed.length === 0 ? 'popupNoMark' : 'popupNoMarkSomeOff')}
            </p>
          ) : null}
          {snoozed.length > 0 ? <p class="soft">{t('popupSnoozed', listText(snoozed))}</p> : null}
        </>
      );
    default:
      return null;
  }
}

function statusText(page: PageState, sourcesOn: SourcesOn): string | undefined {
  switch (page.is) {
    case 'looking':
      return t('popupLooking');
    case 'unreachable':
      return t('popupUnreachable');
    case 'off':
      return t('popupSiteOff', page.site);
    case 'unlisted':
      return t('popupUnlisted', page.site);
    case 'no-article':
      return t('popupNoArticle');
    case 'reading':
      return readingText(page.mentions, sourcesOn);
  }
}

/** An empty list is a finding only where the page was checked, with sources to find anything in. */
function readingText({ entities, answered }: MentionList, sourcesOn: SourcesOn): string | undefined {
  if (sourcesOn === 'none' && entities.length === 0) return t('popupAllSourcesOff');
  if (!answered) return entities.length === 0 ? t('popupUnchecked') : t('popupPartlyChecked');
  return entities.length === 0 ? t('popupNothing') : undefined;
}

function newsText(news: PageNews): string {
  switch (news.is) {
    case 'not-opened':
      return t('popupNotOpened');
    case 'not-saved':
      return t('notSaved');
    case 'granted':
      return t('popupAlwaysGranted', news.site);
    case 'refused':
      return t('popupAlwaysRefused', news.site);
    case 'not-shown':
      return t('popupNotShown', news.name);
  }
}
