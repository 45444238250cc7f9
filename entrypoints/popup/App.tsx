import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ListedEntity } from '../../components/popup/MentionedEntities.tsx';
import type { PageNews } from '../../components/popup/PageSection.tsx';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { askReader } from '../../utils/messaging/ask-reader.ts';
import { patternOfSite } from '../../utils/settings/sites.ts';
import { saveSettings } from '../shared/saveSettings.ts';
import { useLibrary } from '../shared/useLibrary.ts';
import { useSettings } from '../shared/useSettings.ts';
import { usePage } from './usePage.ts';
import { type PageTab, useTab } from './useTab.ts';

/** Brings together the tab, the settings and the installed data, and does what the reader chooses. */
export function App() {
  const tab = useTab();
  const { settings, isUnreadable } = useSettings();
  const { library } = useLibrary();
  const page = usePage(tab, settings);
  const [news, setNews] = useState<PageNews>();
  const say = (next: PageNews) => {
    setNews(next);
    page.refresh(next.is === 'granted' ? 'starting' : 'as-it-is');
  };
  const lookHere = async ({ id }: PageTab) => {
    if (!(await runHere(id))) return say({ is: 'not-opened' });
    // That the page is looked at now is said where it will say what is there.
    setNews(undefined);
    page.refresh('starting');
  };
  const sayIfNot = (saved: boolean) => {
    if (!saved) say({ is: 'not-saved' });
    else setNews((before) => (before?.is === 'not-saved' ? undefined : before));
  };
  return (
    <PopupView
      page={page.state}
      news={news}
      isUnreadable={isUnreadable}
      snoozed={(settings?.snoozed ?? []).map(({ name }) => name)}
      library={library}
      cited={page.cited}
      off={new Set(settings?.sourcesOff)}
      onSite={(site, on) => void switchSite(site, on).then(sayIfNot)}
      onSources={(ids, on) => void switchSources(ids, on).then(sayIfNot)}
      onOptions={openOptions}
      onRunHere={() => tab && void lookHere(tab)}
      onAlways={(site) => void allowSite(site).then(say)}
      onChoose={(entity) => tab && void goTo(tab, entity).then((gone) => gone && say(gone))}
    />
  );
}

function switchSite(site: string, on: boolean): Promise<boolean> {
  return saveSettings((settings) => {
    const others = settings.sitesOff.filter((other) => other !== site);
    return { ...settings, sitesOff: on ? others : [...others, site] };
  });
}

function switchSources(ids: string[], on: boolean): Promise<boolean> {
  return saveSettings((settings) => {
    const others = settings.sourcesOff.filter((id) => !ids.includes(id));
    return { ...settings, sourcesOff: on ? others : [...others, ...ids] };
  });
}

function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

/** Whether a reader was put into the tab. */
async function runHere(tab: number): Promise<boolean> {
  const answer = await askBackground('run-here', { tab });
  return answer.ok && answer.value.opened;
}

/** Must be called straight from the click: browsers ask for permissions only then. The background sees to the rest. */
async function allowSite(site: string): Promise<PageNews> {
  const granted = await browser.permissions.request({ origins: [patternOfSite(site)] }).catch(() => false);
  return { is: granted ? 'granted' : 'refused', site };
}

/** Shows the entity's next mark and closes the popup; says so if it cannot be shown: there is none any more, or a modal dialog is open. */
async function goTo(tab: PageTab, { id, name }: ListedEntity): Promise<PageNews | undefined> {
  const answer = await askReader(tab.id, 'show-mention', { entity: id });
  if (!answer.ok || !answer.value) return { is: 'not-shown', name };
  window.close();
  return undefined;
}
