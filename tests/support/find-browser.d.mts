export type BrowserName = 'chromium' | 'firefox';
export class BrowserError extends Error {}
export function findBrowser(
  name: BrowserName,
  environment?: { [variable: string]: string | undefined },
): string | undefined;
export function needBrowser(name: BrowserName): string;
export function isRoot(): boolean;
