/** Lines that say when something was published, or changed, and by whom: "Xinhua | Updated: 2019-05-16 08:00". */
import { lazy } from '../../lazy.ts';
import { inSmallLetters } from '../letters/small-letters.ts';
import { listed, wordsOf } from '../patterns/lists.ts';

/** In UTF-16 units. */
const LONGEST = 90;
/** Every such line has a year, or a day in numbers; it is no sentence, and no label of what stands below it. */
const SIGN = /(?:19|20)\d\d|\d[./]\d{1,2}[./]\d\d/;
const ENDED = /[.!?:。！？：…؟।։።]["”’»]?\s*$/;

/** What takes the place of a day and of a time, in parts of their own. */
const DAY = '\u0001';
const TIME = '\u0002';
/** A day in numbers, or with a word for its month; a day of the week may stand before it where a part of the line begins. */
const DAYS = lazy(() => {
  const day = '(?:0?[1-9]|[12]\\d|3[01])';
  const month = '(?:0?[1-9]|1[0-2])';
  const year = '(?:19|20)\\d\\d';
  const word = '\\p{L}(?:\\p{L}|\\p{M})+';
  const days = listed(`
${year}\\s?[年./-]\\s?${month}\\s?[月./-]\\s?${day}日?|${day}[./-]${month}[./-](?:${year}|\\d\\d)|${month}/${day}/${year}|
${day}(?:\\.|st|nd|rd|th|er|º)?[\\s-](?:de |d['’])?${word}\\.?,?[\\s-](?:de |del )?${year}(?:\\sг\\.)?|
${word}\\.?\\s${day}(?:st|nd|rd|th)?,?\\s${year}|${year}\\.\\s${word}\\s${day}\\.`);
  return new RegExp(
    `(?:(?<=(?:^|[|/·•—–,;:(])\\s*)(?<weekday>${word})\\.?,?\\s)?(?<![\\p{L}\\p{N}.])(?:${days})(?![\\p{L}\\p{N}])`,
    'gu',
  );
});
const TIMES = lazy(
  () =>
    /(?<!\d)\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?(?!\p{L}))?(?:\s(?:Uhr|hrs?|\p{Lu}{2,4})(?!\p{L}))?|\d{4}\s(?:GMT|UTC|\p{Lu}{1,2}[DS]?T)(?!\p{L})/gu,
);

/** That something was published, or changed: no name stands right behind it. In small letters. */
const WHEN = wordsOf(`
updated published posted written created modified aktualisiert veröffentlicht erstellt publié publiée posté mis mise publicado publicada
actualizado actualizada atualizado atualizada escrito pubblicato aggiornato scritto geplaatst gepubliceerd bijgewerkt publicerad uppdaterad
publisert oppdatert udgivet opdateret julkaistu päivitetty opublikowano opublikowany aktualizacja publikováno aktualizováno vydáno uverejnené
zverejnené objavljeno ažurirano közzétéve frissítve publicat actualizat опубликовано обновлено опубліковано оновлено публикувана обновена објављено
δημοσίευση ενημέρωση yayınlanma güncelleme tarihi نشر تحديث פורסם עודכן đăng cập diposting diperbarui
发布 發布 发布时间 發佈時間 发布于 發佈於 更新 更新时间 更新時間 更新于 更新於 发表于 發表於 时间 時間 公開 公開日 更新日 入力 입력 수정 등록
点击 點擊 查看 发表评论 發表評論`);
/** Who wrote it: names stand right behind. */
const BY = wordsOf(`
by von par por di door av af od autor autoři autora auteur autore author edited redaktion rédaction redacción redação redazione redactie
redaktionen redakcja piše szerző autorul автор автора редакция редакція аутор بقلم מאת oleh 作者 来源 來源 编辑 編輯`);
/** The same, where something else says when. */
const OF = wordsOf('da de a');
/** What stands between. */
const SMALL = wordsOf(`
on at from the in last first am um vom den le à jour el a las em às il alle ore op om kl klo den kello w o godz dne v ve u ob в о от од στις la
și lúc ngày nhật pada jam`);
/** What parts the line. */
const PARTS = /[|｜/·•—–,;:：()（）[\]]+|\s-+(?:\s|$)/;

const COUNTED =
  /^\d[\d.,]*\s?(?:comments?|min(?:ute)?s? read|kommentarer?|comentarios?|comentários?|commentaires?|commenti|reacties?|komentarz[ey]?|комментари(?:ев|й|я)|条评论|條評論|则留言|則留言)$/i;
/** In letters without capitals, names and words look alike: a name is short, or of one kind of letters. */
const NAME = lazy(
  () =>
    new RegExp(
      `^(?:${listed(`
\\p{Lu}(?:\\p{Lu}|\\p{Ll}|\\p{M}|\\p{N}|[.'’&-])*|\\p{N}[\\p{N}.-]*|&|(?:www\\.)?[\\w-]+(?:\\.[a-z]+)+|
\\p{Script=Han}{1,3}|\\p{Script=Han}{2,6}[网網报報社台臺]|[\\p{Script=Katakana}ー]+|\\p{Script=Hangul}{1,4}|
(?:\\p{Script=Arabic}|\\p{Script=Hebrew})+`)})$`,
      'u',
    ),
);
/** Words of a name, behind a word for who wrote, and by itself; names that stand by themselves in a line. */
const MOST_WORDS = { labelled: 5, bare: 2 };
const MOST_BARE = 2;

/** What a part of such a line is. */
type Part = 'day' | 'time' | 'when' | 'who' | 'count' | 'name' | 'nothing';
const TELLING = new Set<Part | undefined>(['when', 'who', 'count']);

/** True when a block is nothing but a day, perhaps a time, who wrote or changed something then, and where. */
export function isStampLine(text: string): boolean {
  if (text.length > LONGEST || !SIGN.test(text) || ENDED.test(text)) return false;
  const stamped = text.replace(DAYS(), withoutWeekday).replace(TIMES(), `|${TIME}|`);
  const parts = stamped.split(PARTS).flatMap((part) => (part.trim() === '' ? [] : partOf(part.trim())));
  return (
    parts.includes('day') &&
    parts.some((part) => TELLING.has(part)) &&
    !parts.includes(undefined) &&
    parts.filter((part) => part === 'name').length <= MOST_BARE &&
    // "Updated: Huawei Banned May 15, 2019" is a headline.
    !parts.some((part, at) => part === 'when' && parts[at + 1] === 'name')
  );
}

const withoutWeekday = (_: string, weekday = ''): string =>
  isIn(WHEN, weekday) || isIn(BY, weekday) ? `${weekday}|${DAY}|` : `|${DAY}|`;

const isIn = (words: ReadonlySet<string>, word: string): boolean => words.has(inSmallLetters(word));

/** Undefined where a part has other words. */
function partOf(text: string): Part | undefined {
  if (text === DAY) return 'day';
  if (text === TIME) return 'time';
  if (COUNTED.test(text)) return 'count';
  const words = text.split(/\s+/);
  const first = words.findIndex((word) => ![WHEN, BY, OF, SMALL].some((told) => isIn(told, word)));
  const told = first < 0 ? words : words.slice(0, first);
  const names = first < 0 ? [] : words.slice(first);
  if (!names.every((word) => NAME().test(word))) return undefined;
  const last = told.at(-1);
  if (last === undefined) return names.length <= MOST_WORDS.bare ? 'name' : undefined;
  if (names.length === 0) return toldBy(told);
  if (names.length > MOST_WORDS.labelled) return undefined;
  if (isIn(BY, last)) return 'who';
  return isIn(OF, last) ? 'name' : undefined;
}

function toldBy(words: readonly string[]): Part {
  if (words.some((word) => isIn(BY, word))) return 'who';
  return words.some((word) => isIn(WHEN, word)) ? 'when' : 'nothing';
}
