import { type ComponentChild, render } from 'preact';
import { direction, type LocaleKey, language, t } from '../../utils/i18n.ts';

/** Starts one of our own pages: its language, direction and title come from the locale. */
export function mountPage(title: LocaleKey, page: ComponentChild): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = t(title);
  render(page, document.body);
}
