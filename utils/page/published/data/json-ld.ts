/** Publication dates in a page's JSON-LD. https://schema.org/Article */
import { dayOfStamp, type Stamp, stampOf } from '../days/stamp.ts';
import type { Writing } from '../days/writing.ts';
import { squeeze, titlesOf } from '../headline.ts';
import { readJson } from './lenient-json.ts';

type Thing = { readonly [key: string]: unknown; readonly headline?: unknown; readonly url?: unknown };
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What schema.org calls an article. */
const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|Column|OpinionPiece)$/;
const PAGE = /(?:Page|CreativeWork|Episode|PressRelease)$/;
/** What these list, or hold, is of another date than the page. */
const OTHERS =
  /^(?:ItemList|BreadcrumbList|Comment|UserComments|Product|CollectionPage|JobPosting|\w*Event)$/;
/** What takes place; when something is broadcast is when it is published. */
const EVENT = /^(?!(?:Broadcast|Publication|OnDemand)Event$)\w*Event$/;
const OTHER_KEYS =
  /^(?:comment|isPartOf|hasPart|relatedLink|citation|mentions|publisher|author|image|video|liveBlogUpdate|review|potentialAction|about|isBasedOn)$/;
/** Deeper than any page nests its data; a hostile one might. */
const DEEPEST = 8;
const MOST_THINGS = 2000;

/** All that a page's JSON-LD says of things with a type. */
export class JsonLd {
  private readonly things: Thing[] = [];
  /** When what the page tells of takes place. */
  readonly eventDays = new Set<string>();
  private readonly page: Document;
  private readonly writing: Writing;
  /** Of the page's addresses. */
  private readonly paths: ReadonlySet<string>;
  private readonly hosts: readonly string[];
  /** The page's, squeezed. */
  private readonly titles: readonly string[];

  /** `addresses` are the page's (address.ts). */
  constructor(page: Document, writing: Writing, addresses: readonly string[]) {
    this.page = page;
    this.writing = writing;
    this.paths = new Set(addresses.map((address) => pathOf(address, page)).filter(Boolean));
    this.hosts = addresses.map(hostOf);
    this.titles = [...titlesOf(page), squeeze(page.querySelector('h1')?.textContent)];
    for (const script of page.querySelectorAll('script[type*="ld+json" i]'))
      this.visit(readJson(script.textContent ?? ''), 0);
  }

  /** When the page's article was published: of several, those that bear the page's name or address, if they agree; none of another. */
  article(): Stamp | undefined {
    const dated = this.dated(ARTICLE, ({ datePublished }) => datePublished);
    const own = dated.filter(({ thing }) => this.isOfPage(thing));
    return this.agreed(own.length > 0 ? own : dated.filter(({ thing }) => !this.isOfAnother(thing)));
  }

  /** When the page was published, or its article created, where it is not told when that was published. */
  other(): Stamp | undefined {
    return (
      this.agreed(this.dated(PAGE, ({ datePublished }) => datePublished)) ??
      this.agreed(this.dated(ARTICLE, ({ dateCreated }) => dateCreated))
    );
  }

  private dated(type: RegExp, stampIn: (thing: Thing) => unknown): { thing: Thing; stamp: Stamp }[] {
    return this.things.flatMap((thing) => {
      if (!typesOf(thing).some((name) => type.test(name))) return [];
      const stamp = stampOf([stampIn(thing)].flat()[0], this.writing);
      return stamp ? [{ thing, stamp }] : [];
    });
  }

  private agreed(dated: readonly { stamp: Stamp }[]): Stamp | undefined {
    const days = new Set(dated.map(({ stamp }) => stamp.day));
    return days.size === 1 ? dated[0]?.stamp : undefined;
  }

  private visit(value: unknown, depth: number): void {
    if (depth > DEEPEST || this.things.length > MOST_THINGS) return;
    if (Array.isArray(value)) for (const item of value) this.visit(item, depth + 1);
    else if (isThing(value)) {
      if (typesOf(value).some((type) => EVENT.test(type))) this.noteEvent(value);
      if (typesOf(value).some((type) => OTHERS.test(type))) return;
      if ('@type' in value) this.things.push(value);
      else if (isForBaidu(value))
        this.things.push({ ...value, '@type': 'Article', datePublished: value.pubDate });
      for (const [key, inner] of Object.entries(value))
        if (!OTHER_KEYS.test(key)) this.visit(inner, depth + 1);
    }
  }

  private noteEvent({ startDate, endDate }: Thing): void {
    for (const date of [startDate, endDate]) {
      const day = dayOfStamp(date, this.writing);
      if (day !== undefined) this.eventDays.add(day);
    }
  }

  /** True when the thing says that it is what this page is about, by address or by headline. */
  private isOfPage(thing: Thing): boolean {
    if (this.pathsOf(thing).some((path) => this.paths.has(path))) return true;
    const name = squeeze(thing.headline);
    return name.length > 10 && this.titles.some((title) => title.includes(name));
  }

  /** True when the thing says that it is at another address, and no word of its headline is in the page's. */
  private isOfAnother(thing: Thing): boolean {
    const words = squeeze(thing.headline)
      .split(' ')
      .filter(({ length }) => length > 3);
    return (
      this.paths.size > 0 &&
      this.pathsOf(thing).length > 0 &&
      words.length >= (this.isOnAnotherHost(thing) ? 2 : 3) &&
      !words.some((word) => this.titles.some((title) => title.includes(word)))
    );
  }

  private pathsOf(thing: Thing): string[] {
    return addressesIn(thing)
      .map((address) => pathOf(address, this.page))
      .filter(Boolean);
  }

  /** As are examples of manuals that templates keep. */
  private isOnAnotherHost(thing: Thing): boolean {
    const hosts = addressesIn(thing).map(hostOf).filter(Boolean);
    const isOwn = (host: string) => this.hosts.some((other) => host.endsWith(other) || other.endsWith(host));
    return hosts.length > 0 && !hosts.some(isOwn);
  }
}

function addressesIn({ mainEntityOfPage: main, url, '@id': id }: Thing): string[] {
  const told = [isThing(main) ? (main['@id'] ?? main.url) : main, url, id];
  return told.filter((address) => typeof address === 'string' && address !== '') as string[];
}

const hostOf = (address: string): string => URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';

/** Baidu's own way to tell a search engine of an article. */
const isForBaidu = ({ '@context': context }: Thing): boolean =>
  typeof context === 'string' && context.includes('cambrian.jsonld');

const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().map((type) => String(type).replace(/^.*[/:#]/, ''));

function pathOf(address: string, page: Document): string {
  const path = URL.parse(address, page.baseURI)?.pathname.replace(/\/$/, '') ?? '';
  // The front page's path tells nothing.
  return path.length > 1 ? path : '';
}
