import './popup.css';
import type { DatasetReport, LibraryReport, SourceReport } from '../../utils/dataset/report.ts';
import { plural, t } from '../../utils/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { dateText } from '../shared/format.ts';
import type { Loaded } from '../shared/loaded.ts';
import { lostText } from '../shared/lostText.ts';
import { Notice } from '../shared/Notice.tsx';
import { failureText } from '../shared/reasonText.ts';
import { countOn } from './groupSources.ts';
import { type PageActions, type PageNews, PageSection, type SourcesOn } from './PageSection.tsx';
import type { PageState } from './pageState.ts';
import { SiteSection } from './SiteSection.tsx';
import { SourcesSection, type SourcesSectionProps } from './SourcesSection.tsx';

export interface PopupProps extends PageActions, Pick<SourcesSectionProps, 'cited' | 'off' | 'onSources'> {
  page: PageState;
  news?: PageNews;
  /** The settings could not be read: what is off, and what is marked for that, is not known. */
  isUnreadable: boolean;
  /** Names that the reader wants not to be marked. */
  snoozed: string[];
  library: Loaded<LibraryReport>;
  onSite: (site: string, on: boolean) => void;
  onOptions: () => void;
}

/** The window of the toolbar button: this site, this page, the sources. */
export function PopupView({
  page,
  news,
  isUnreadable,
  snoozed,
  library,
  onSite,
  onOptions,
  cited,
  off,
  onSources,
  ...actions
}: PopupProps) {
  const site = switchableSite(page);
  const report = library.is === 'ready' ? library.value : undefined;
  return (
    <main class="popup">
      <header>
        <h1>{t('extensionName')}</h1>
        <Button kind="link" onClick={onOptions}>
          {t('popupOptions')}
        </Button>
      </header>
      <Notice>{report?.kept === 'memory' && t('memoryOnly')}</Notice>
      <Notice>{report?.lost && lostText(report.lost)}</Notice>
      <Notice role="alert">{isUnreadable && t('settingsUnreadable')}</Notice>
      {site === undefined ? null : (
        <SiteSection site={site} on={page.is !== 'off'} onToggle={(on) => onSite(site, on)} />
      )}
      {isUnreadable ? null : (
        <PageSection
          page={page}
          sourcesOn={sourcesOn(report?.sources ?? [], off)}
          snoozed={snoozed}
          news={news}
          {...actions}
        />
      )}
      <Notice role="alert">
        {library.is === 'failed' && t('popupLibraryFailed', failureText(library.failure))}
      </Notice>
      {report && report.sources.length > 0 && !isUnreadable ? (
        <SourcesSection sources={report.sources} cited={cited} off={off} onSources={onSources} />
      ) : null}
      {report && report.datasets.length > 0 ? (
        <footer class="soft">{dataText(report.datasets)}</footer>
      ) : null}
    </main>
  );
}

/** A switch for the site makes sense only where the extension may run. */
function switchableSite(page: PageState): string | undefined {
  return page.is === 'unreachable' || page.is === 'unlisted' ? undefined : page.site;
}

function sourcesOn(sources: SourceReport[], off: ReadonlySet<string>): SourcesOn {
  const on = countOn(sources, off);
  if (on === sources.length) return 'all';
  return on === 0 ? 'none' : 'some';
}

/** The dataset behind the marks and its date, or how many there are and the newest date. */
function dataText(datasets: DatasetReport[]): string {
  const newest = datasets.reduce((a, b) => (b.published > a.published ? b : a));
  return datasets.length === 1
    ? t('popupData', newest.title, dateText(newest.published))
    : plural('popupDataSeveral', datasets.length, dateText(newest.published));
}
