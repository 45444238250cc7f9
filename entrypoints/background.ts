import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundHandlers } from '../utils/background/handlers.ts';
import { registerGrantedSites } from '../utils/background/injection.ts';
import { applySettings, runGateInOpenTabs, stepMention } from '../utils/background/tabs.ts';
import { logError } from '../utils/log.ts';
import { answerAsBackground } from '../utils/messaging/answer.ts';
import { watchSettings } from '../utils/settings/settings.ts';
import { Keeper } from '../utils/store/keeper.ts';

/** Wires the service worker. Listeners are added synchronously, so that a woken worker misses nothing. */
export default defineBackground(() => {
  const keeper = new Keeper();
  const attempt = (doing: string, work: Promise<unknown>) => {
    work.catch((error: unknown) => logError(doing, error));
  };

  answerAsBackground(backgroundHandlers(keeper));
  watchSettings((after, before) => attempt('applying settings', applySettings(before, after)));
  browser.commands.onCommand.addListener((command) => {
    attempt('following a command', stepMention(command === 'previous-mention' ? -1 : 1));
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    attempt(
      'installing the bundled data',
      keeper.read((library) => library.installed()),
    );
    attempt('registering granted sites', registerGrantedSites());
    attempt('starting in open tabs', runGateInOpenTabs());
    if (reason === 'install')
      attempt('welcoming', browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  });
  const onPermissions = () =>
    attempt('registering granted sites', registerGrantedSites().then(runGateInOpenTabs));
  browser.permissions.onAdded.addListener(onPermissions);
  browser.permissions.onRemoved.addListener(onPermissions);
});
