/** What campaigns append to addresses so that whoever follows one is counted. The document behind the address is the same without it. */

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|yclid|cmpid|ocid|smid|ncid|__twitter_impression)$/;

/** The names of an address's query that only track. `address` must be a whole address. */
export const trackingIn = (address: string): string[] => [
  ...new Set([...new URL(address).searchParams.keys()].filter((name) => TRACKING.test(name))),
];

/** The address without them; unchanged, to the letter, if there are none. */
export function withoutTracking(address: string): string {
  const names = trackingIn(address);
  if (names.length === 0) return address;
  const url = new URL(address);
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
