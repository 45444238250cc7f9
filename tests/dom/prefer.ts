import { cdp } from 'vitest/browser';

/** Has the browser tell pages of other preferences of its user, such as `{ 'forced-colors': 'active' }`. None: its own. */
export const prefer = (features: { [name: string]: string }) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
