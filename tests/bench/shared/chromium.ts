/** Headless Chromium without the extension, and saved pages in its tabs. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { isRoot, needBrowser } from '../../support/find-browser.mjs';

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: needBrowser('chromium'),
    args: isRoot() ? ['--no-sandbox'] : [],
  });
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
};

/** From now on, whatever address the tab opens has the HTML that `current` gives. Nothing else is loaded, and none of its scripts runs. */
export async function serveAlone(tab: Page, current: () => string | undefined): Promise<void> {
  await tab.route('**/*', (route) => {
    const body = current();
    const request = route.request();
    const isThePage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    return body !== undefined && isThePage ? route.fulfill({ body, headers: HEADERS }) : route.abort();
  });
}
