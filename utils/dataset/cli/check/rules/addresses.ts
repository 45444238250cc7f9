/** Addresses that are wrong by their form. Nothing is fetched. */
import type { DatasetRecord } from '../../../schema.ts';
import { trackingIn } from '../../tracking.ts';
import type { Collection, Placed } from '../collection.ts';
import { type Finding, findingsOf } from '../finding.ts';

const dead = findingsOf('address-dead');
const detour = findingsOf('address-detour');
const tracking = findingsOf('address-tracking');
const front = findingsOf('address-front-page');
const passing = findingsOf('address-passing');

/** Names that no public server has: reserved by RFC 2606 and RFC 6761, or of a local network. */
const NOWHERE =
  /(?:^|\.)(?:localhost|local|internal|test|invalid|example|example\.(?:com|org|net)|home\.arpa)$/;
const PRIVATE = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;
/** Shorteners, redirectors, caches and copies: the publisher's own address is behind them. */
const DETOURS =
  /^(?:bit\.ly|t\.co|goo\.gl|ow\.ly|tinyurl\.com|buff\.ly|lnkd\.in|fb\.me|dlvr\.it|is\.gd|webcache\.googleusercontent\.com|r\.jina\.ai|12ft\.io|news\.google\.com)$|\.cdn\.ampproject\.org$/;
const REDIRECTING_PATHS: { [host: string]: RegExp } = {
  'www.google.com': /^\/(?:url|amp)\b/,
  'google.com': /^\/(?:url|amp)\b/,
  'l.facebook.com': /^\/l\.php/,
};

/** Pages in the short form for phones, which their publishers take down or forward. */
const AMP = /^amp\.|\/amp(?:\/|\.html?$|$)/;

export function* addresses({ records, sources, datasets }: Collection): Generator<Finding> {
  for (const placed of records) {
    for (const [index, { url }] of placed.item.citations.entries()) {
      yield* judge(placed, `.citations[${index}].url`, url);
      yield* frontPage(placed, `.citations[${index}].url`, url);
      yield* inPassing(placed, `.citations[${index}].url`, url);
    }
  }
  for (const placed of sources)
    if (placed.item.url !== undefined) yield* judge(placed, '.url', placed.item.url);
  for (const placed of datasets) {
    const { homepage, update } = placed.item;
    if (homepage !== undefined) yield* judge(placed, '.homepage', homepage);
    if (update) yield* judge(placed, '.update.url', update.url);
  }
}

function* judge(placed: Placed<{ id: string }>, field: string, address: string): Generator<Finding> {
  const url = new URL(address);
  const { hostname } = url;
  if (isNowhere(hostname)) yield dead.error(placed, field, 'checkAddressDead', hostname);
  if (isRagged(address)) yield dead.error(placed, field, 'checkAddressRagged');
  if (DETOURS.test(hostname) || REDIRECTING_PATHS[hostname]?.test(url.pathname)) {
    yield detour.warning(placed, field, 'checkAddressDetour', hostname);
  }
  const marks = trackingIn(address);
  if (marks.length > 0) yield tracking.warning(placed, field, 'checkAddressTracking', marks.join(', '));
}

/** With something from the sentence around it. A parenthesis may end an address, if it was opened in it. */
const isRagged = (address: string): boolean =>
  /[\s"<>]|[,;]$/.test(address) || (address.endsWith(')') && !address.includes('('));

function isNowhere(hostname: string): boolean {
  const isNumber = /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
  return NOWHERE.test(hostname) || PRIVATE.test(hostname) || (!isNumber && !hostname.includes('.'));
}

/** What is cited is a document, and a front page is another one tomorrow. */
function* frontPage(placed: Placed<DatasetRecord>, field: string, address: string): Generator<Finding> {
  const { pathname, search, hash } = new URL(address);
  if (pathname === '/' && search === '' && hash === '')
    yield front.warning(placed, field, 'checkAddressFrontPage');
}

/** Addresses that work for now and forward to the one that lasts: AMP pages, and the number that WordPress gives to a draft (`?p=12`). */
function* inPassing(placed: Placed<DatasetRecord>, field: string, address: string): Generator<Finding> {
  const { hostname, pathname, search } = new URL(address);
  const isDraft = /^\?p=\d+$/.test(search);
  if (isDraft || AMP.test(hostname) || AMP.test(pathname))
    yield passing.warning(placed, field, 'checkAddressPassing');
}
