import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  createMenu,
  FIND_MENU,
  findInActiveTab,
  findInTab,
  suggestionsFor,
} from '../utils/background/find-on-page.ts';
import { backgroundHandlers } from '../utils/background/handlers.ts';
import { registerGrantedSites, rememberTakenBack } from '../utils/background/permissions.ts';
import { openRecordPage } from '../utils/background/record-page.ts';
import {
  applySettings,
  closeRevokedTabs,
  openGrantedTabs,
  runGateInOpenTabs,
  stepMention,
} from '../utils/background/tabs.ts';
import { succeeds } from '../utils/log.ts';
import { answerAsBackground } from '../utils/messaging/answer-as-background.ts';
import { watchSettings } from '../utils/settings/settings.ts';
import { Keeper } from '../utils/store/keeper.ts';

/** Wires the service worker. Listeners are added synchronously, so that a woken worker misses nothing. */
export default defineBackground(() => {
  const keeper = new Keeper();
  const attempt = (doing: string, work: Promise<unknown>): void => void succeeds(doing, work);

  answerAsBackground(backgroundHandlers(keeper));
  watchSettings((after, before) => attempt('applying settings', applySettings(before, after)));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'find-selection') attempt('finding', findInActiveTab(keeper));
    else attempt('following a command', stepMention(command === 'previous-mention' ? -1 : 1));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === FIND_MENU && tab?.id !== undefined)
      attempt('finding', findInTab(tab.id, keeper, selectionText));
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    attempt('suggesting', suggestionsFor(text, keeper).then(suggest));
  });
  browser.omnibox.onInputEntered.addListener((text) => attempt('finding', openRecordPage(text)));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    attempt('installing the bundled data', keeper.installed());
    attempt('registering granted sites', registerGrantedSites());
    attempt('making the menu', createMenu());
    attempt('starting in open tabs', runGateInOpenTabs());
    if (reason === 'install')
      attempt('welcoming', browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  });
  browser.runtime.onStartup.addListener(() => attempt('registering granted sites', registerGrantedSites()));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    attempt('registering granted sites', registerGrantedSites());
    attempt('starting in open tabs', openGrantedTabs(origins));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    attempt('registering granted sites', registerGrantedSites());
    attempt('remembering what was taken back', rememberTakenBack(origins));
    attempt('closing readers', closeRevokedTabs(origins));
  });
});
