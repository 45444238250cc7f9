import { lazy } from '../../../lazy.ts';
import { getAttribute } from '../../dom/accessors.ts';
import { CHANGED, DATED, PUBLISHED, type Words } from './meaning-words.ts';

/** What a page says of a date: that something was published, or changed, then. In the languages of most news. */
export type Meaning = 'published' | 'changed' | 'unsaid';
/** The same, or no more than that there is a date: which a label says of publication, and prose of anything. */
export type Said = Meaning | 'dated';

function anyOf({ spaced, unspaced }: Words): RegExp {
  const words = spaced
    .split(',')
    .map((word) => word.trim())
    .join('|');
  return new RegExp(`(?<![^\\s\\d.,:;|()/·>*"'-])(?:${words})|${unspaced}`);
}

// Many pages need none of them.
const published = lazy(() => anyOf(PUBLISHED));
const changed = lazy(() => anyOf(CHANGED));
const dated = lazy(() => anyOf(DATED));

/** What the words around a date say; words of publication weigh more than words of change, and "date" alone less than both. */
export function meaningOf(folded: string): Said {
  if (published().test(folded)) return 'published';
  if (changed().test(folded)) return 'changed';
  return dated().test(folded) ? 'dated' : 'unsaid';
}

/** What leads to the day of an event, a birth, a deadline, a visit to a source, to today; a day of the week may stand behind it. */
const elsewhen = lazy(
  () =>
    new RegExp(
      `(?<![^\\s\\d.,:;|()/·>*"'-])(?:${[
        'event date|date of (?:the )?event|event:|start date|end date|start:|end:|when:|deadline|closing date|due date',
        'date of birth|born|died|accessed|retrieved|received:|accepted:',
        'veranstaltung am|veranstaltungs(?:datum|termin)|termin:|termin am|beginn:|wann:|ende:|frist|(?:anmelde|einsende|bewerbungs)schluss',
        'geboren|gestorben|abgerufen|zugriff am|nacido el|nacida el|fecha del evento|fecha limite|date limite|consulte le|ne le|nee le',
        'nato il|nata il|data dell.evento|data do evento|data wydarzenia|дата рождения|дата проведения|дата начала|родился|родилась',
        'today is|heute ist|nous sommes le|hoy es|hoje e|oggi e|dzis jest|dzisiaj jest|dnes je|danas je|днес е',
      ].join('|')})(?![a-z])[^\\d]{0,20}$|(?:開催日?|活动时间|活動時間|截止|今天是|今日は)[^\\d]{0,5}$`,
    ),
);

/** What leads to the day with which something ends, or begins; perhaps with a day of the week behind it. */
const bound = lazy(
  () =>
    new RegExp(
      `(?<![^\\s\\d.,:;|()/·>*"'-])(?:${[
        'bis(?: zum)?|ab(?: dem)?|until|till|jusqu.au|a partir d[eu]l?|a compter du|hasta(?: el)?|fino al|entro(?: e non oltre)? il',
        'a partire dal|ate(?: o dia)?|tot(?: en met)?|vanaf|till och med|do dnia|najpozniej do|до|hingga|sampai',
      ].join('|')})(?: [^\\s\\d]{1,12},)? $`,
    ),
);

/** True when the words in front of a date say that it is of something else than the article. */
export const isOfAnother = (label: string): boolean => elsewhen().test(label) || bound().test(label);

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What a page's makers call what holds the day of publication. */
const PUBLISHED_NAMES = setOf(
  'published publish pubdate posted datepublished dcissued issued publication parution created',
);
/** The same of a change. */
const CHANGED_NAMES = setOf('update updated modified lastmod edited revised datemodified aktualisiert');
/** The same of any day. Some of the others tell of more than a day: `post-update` is a kind of post. */
const DATED_NAMES = setOf(
  'date dates datum datetime time timestamp dateline pubdate published publish posted postmeta postdate postinfo meta metadata byline info ' +
    'author autor auteur authors fecha data zeit created create submitted tarih parution publication issued kicker dachzeile updated modified ' +
    'subline details entrydate newsdate articledate ngay datestamp createdate',
);
/** Beside these, a name of a change says what the same element holds, too. */
const ENTRY_NAMES = new Set(['entry', 'post', 'date']);

export const namesOf = (element: Element): string[] =>
  ['class', 'id', 'itemprop', 'property']
    .map((name) => getAttribute.call(element, name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** What the names that the page's makers gave an element say of the date in it. "updated" beside "date" is hAtom's way to say both. */
export function meaningOfNames(names: readonly string[]): Meaning {
  if (names.some((name) => PUBLISHED_NAMES.has(name))) return 'published';
  const isChanged = names.some((name) => CHANGED_NAMES.has(name));
  return isChanged && !names.some((name) => ENTRY_NAMES.has(name)) ? 'changed' : 'unsaid';
}

/** True when the page's makers named an element as what holds dates. */
export const isDatedName = (names: readonly string[]): boolean => names.some((name) => DATED_NAMES.has(name));
