import { useState } from 'preact/hooks';
import { type OptionsProps, OptionsView } from '../../components/options/OptionsView.tsx';
import { updateAddress } from '../../components/options/updateAddress.ts';
import type { SiteNews } from '../../components/options/WhereSection.tsx';
import type { LibraryReport } from '../../utils/dataset/report.ts';
import { HOVER_DELAY, type Settings } from '../../utils/settings/defaults.ts';
import { awake } from '../../utils/settings/settings.ts';
import { saveSettings } from '../shared/saveSettings.ts';
import { useLibrary } from '../shared/useLibrary.ts';
import { useSettings } from '../shared/useSettings.ts';
import { openKeysPage, useShortcuts } from '../shared/useShortcuts.ts';
import { useWhere } from '../shared/useWhere.ts';
import { forgetLoss } from './forgetLoss.ts';
import { MOST_FILE_BYTES, useDatasetActions } from './useDatasetActions.ts';
import { useLastChange } from './useLastChange.ts';
import { useUpdateProgress } from './useUpdateProgress.ts';

/** Brings together what is installed, the settings, the permissions and the keys, and does what the reader chooses. */
export function App() {
  const { settings, isUnreadable } = useSettings();
  const shortcuts = useShortcuts();
  return (
    <OptionsView
      data={useData()}
      isUnreadable={isUnreadable}
      marks={settings && marksOf(settings)}
      where={useWhereProps(settings)}
      keys={{ shortcuts, firefox: import.meta.env.FIREFOX, onChangeKeys: openKeysPage }}
    />
  );
}

function useData(): OptionsProps['data'] {
  const { library, reload } = useLibrary();
  const lastChange = useLastChange(library);
  const actions = useDatasetActions(reload);
  const progress = useUpdateProgress(() => {
    // What this page does itself is answered. What another one does is not: only its progress is heard of.
    if (actions.running !== 'update') void reload();
  });
  const report = library.is === 'ready' ? library.value : undefined;
  const updatesElsewhere = report?.lastTry?.result === 'running';
  return {
    library,
    busy: actions.running !== undefined,
    suggested: suggestedAddress(report),
    progress: actions.running === 'update' || updatesElsewhere ? progress : undefined,
    lastTry: report?.lastTry,
    reading: actions.running === 'import',
    mostBytes: MOST_FILE_BYTES,
    updated: actions.endings.update,
    imported: actions.endings.import,
    removed: actions.endings.remove,
    restored: actions.endings.restore,
    lastChange,
    undone: actions.endings.undo,
    onUpdate: actions.update,
    onImport: actions.importFile,
    onRemove: actions.remove,
    onRestore: actions.restore,
    onUndo: actions.undo,
    onAcceptLoss: async () => {
      const forgotten = await forgetLoss();
      if (forgotten) void reload();
      return forgotten;
    },
  };
}

/** The address that the first dataset with one is updated from. */
function suggestedAddress(report: LibraryReport | undefined): string {
  return report?.datasets.map(updateAddress).find((address) => address !== undefined) ?? '';
}

const marksOf = ({ hoverDelay, density, snoozed }: Settings): OptionsProps['marks'] => ({
  settings: { hoverDelay, density, snoozed },
  delayLimits: HOVER_DELAY,
  onDelay: (milliseconds) => saveSettings((now) => ({ ...now, hoverDelay: milliseconds })),
  onDensity: (chosen) => saveSettings((now) => ({ ...now, density: chosen })),
  onWake: (entity) => saveSettings((now) => awake(now, entity)),
});

function useWhereProps(settings: Settings | undefined): OptionsProps['where'] {
  const { giveBack, ...where } = useWhere();
  const [siteNews, setSiteNews] = useState<SiteNews>();
  const remove = (site: string, pattern: string) =>
    void giveBack(pattern).then((gone) => setSiteNews({ is: gone ? 'removed' : 'kept', site }));
  const switchOn = (site: string) =>
    void saveSettings((now) => ({ ...now, sitesOff: now.sitesOff.filter((other) => other !== site) })).then(
      (saved) => setSiteNews({ is: saved ? 'switched-on' : 'not-saved', site }),
    );
  return {
    ...where,
    sitesOff: settings?.sitesOff,
    siteNews,
    onRemove: ({ host, pattern }) => remove(host, pattern),
    onSwitchOn: switchOn,
  };
}
