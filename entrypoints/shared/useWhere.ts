/** Where the extension may run, and the ways to change that. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { EverySiteResult } from '../../components/shared/WhereItWorks.tsx';
import { countSites, EVERY_SITE, type GrantedOrigins, sortOrigins } from '../../utils/settings/origins.ts';

interface Where {
  newsSites: number;
  granted: GrantedOrigins;
  result?: EverySiteResult;
  /** Must be called straight from a click: browsers ask for permissions only then. */
  onEverySite: (on: boolean) => void;
  /** Takes a permission back; false if the browser keeps it. */
  giveBack: (pattern: string) => Promise<boolean>;
}

const ownPatterns = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

export function useWhere(): Where {
  const [granted, setGranted] = useState<GrantedOrigins>({ everySite: false, sites: [], addresses: [] });
  const [result, setResult] = useState<EverySiteResult>();
  const reload = useCallback(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    setGranted(sortOrigins(origins, ownPatterns()));
  }, []);
  useEffect(() => onPermissionChange(reload), [reload]);

  const giveBack = async (pattern: string): Promise<boolean> => {
    const { gone } = await removeOrigin(pattern);
    await reload();
    return gone;
  };
  const onEverySite = (on: boolean): void => {
    void (on ? enterEverySite() : leaveEverySite()).then(async (ending) => {
      await reload();
      setResult(ending);
    });
  };
  return { newsSites: countSites(ownPatterns()), granted, result, onEverySite, giveBack };
}

const enterEverySite = async (): Promise<EverySiteResult> =>
  (await requestOrigin(EVERY_SITE)) ? 'on' : 'refused';

async function leaveEverySite(): Promise<EverySiteResult> {
  const { gone, lost } = await removeOrigin(EVERY_SITE);
  if (!gone) return 'on';
  const own = new Set(ownPatterns());
  if (!lost.every((pattern) => own.has(pattern))) return 'off-with-sites';
  return lost.length > 0 ? 'off-with-news' : 'off';
}

/**
 * Takes a permission back, and nothing else. Chromium (seen in 156) takes along whatever the pattern covers, the manifest's own sites
 * too, and gives it again only when asked for it: `lost` is what it did not give again. Must be called straight from a click.
 */
async function removeOrigin(pattern: string): Promise<{ gone: boolean; lost: string[] }> {
  const { origins: before = [] } = await browser.permissions.getAll();
  const others = before.filter((origin) => origin !== pattern);
  const gone = await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  if (!gone || (await browser.permissions.contains({ origins: others }))) return { gone, lost: [] };
  await requestOrigins(others);
  const { origins: after = [] } = await browser.permissions.getAll();
  return { gone, lost: others.filter((origin) => !after.includes(origin)) };
}

/** Asks the reader for a permission. A refusal, and a browser that does not ask at all, are answers like any other. */
export const requestOrigin = (pattern: string): Promise<boolean> => requestOrigins([pattern]);

const requestOrigins = (patterns: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patterns }).catch(() => false);

/** Calls `reload` now and whenever permissions change, also from the browser's own pages; returns the way to stop. */
function onPermissionChange(reload: () => Promise<void>): () => void {
  const listener = () => void reload();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  listener();
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
