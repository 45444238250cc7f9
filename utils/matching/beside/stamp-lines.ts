/** Lines of a day, perhaps a time, and names: "Xinhua | Updated: 2019-05-16 08:00", "Sat, Apr 16, 2016 / by Ann Writer". */
import { lazy } from '../../lazy.ts';
import { listed, wordsOf } from '../letters/lists.ts';

/** In UTF-16 units. */
const LONGEST = 90;
/** Every such line has a year, or a day in numbers, and none is a sentence. */
const SIGN = /(?:19|20)\d\d|\d[./]\d{1,2}[./]\d\d/;
const ENDED = /[.!?。！？…]["”’»]?\s*$/;

/** What takes the place of a day and of a time. */
const DAY = '\u0001';
const TIME = '\u0002';
/** A word between a day and a year, or before both, is a month; a day of the week may stand before them. */
const DAYS = lazy(
  () =>
    /(?:(?<weekday>\p{L}[\p{L}\p{M}-]*)\.?,?\s)?(?:\d{4}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}日?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)(?!\d)|\d{1,2}(?:\.|st|nd|rd|th|er|º)?[\s-](?:de |d['’])?\p{L}[\p{L}\p{M}]{2,}\.?,?[\s-](?:de |del )?\d{4}(?:\sг\.)?|\p{L}[\p{L}\p{M}]{2,}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})/gu,
);
const TIMES =
  /(?<!\d)\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?(?!\p{L}))?(?:\s(?:Uhr|hrs?|\p{Lu}{2,4})(?!\p{L}))?|\d{4}\s(?:GMT|UTC|\p{Lu}{1,2}[DS]?T)(?!\p{L})/gu;

/** Words that say when something was published or changed, or who wrote it, in small letters. */
const LABELS = wordsOf(`
updated published posted written created modified edited by aktualisiert veröffentlicht erstellt von redaktion
publié publiée posté mis mise par rédaction publicado publicada actualizado actualizada atualizado atualizada escrito por redacción redação
pubblicato aggiornato scritto di redazione geplaatst gepubliceerd bijgewerkt door redactie publicerad uppdaterad av redaktionen publisert oppdatert
af udgivet opdateret julkaistu päivitetty opublikowano opublikowany aktualizacja autor redakcja publikováno aktualizováno vydáno uverejnené zverejnené
objavljeno ažurirano objavil piše közzétéve frissítve szerző publicat actualizat autorul опубликовано обновлено опубліковано оновлено публикувана
обновена автор автора редакция редакція објављено аутор δημοσίευση ενημέρωση yayınlanma güncelleme tarihi نشر تحديث بقلم פורסם עודכן מאת
đăng cập diposting diperbarui oleh 作者 来源 來源 发布 發布 更新 编辑 編輯 点击 點擊 查看 发表评论 發表評論 公開日 更新日 입력 수정 등록`);
/** What stands between. */
const SMALL = wordsOf(`
on at from the in last first am um vom den le à jour el a las em às il alle ore op om kl den kello w o godz dne v ve u ob в о от од στις la și lúc ngày nhật pada jam`);
/** A full stop ends hardly more than an abbreviation here. */
const PARTS = new RegExp(`[${DAY}${TIME}|｜/·•—–,;:：()（）[\\]]+|\\s-+\\s|\\s-+$`);
/** Marks that tell a day in such a line from one in a headline. */
const MARKED = new RegExp(`[|｜/·•—–]\\s*[${DAY}]|[${DAY}]\\s*[|｜/·•—–]`);

/** "12 comments", "0条评论". */
const COUNTED = /^\d[\d.,]*\s?[\p{L}\p{M}]{1,14}$/u;
/** A name in letters without capitals is hardly longer: "华为被禁" is a headline. */
const NAME = lazy(
  () =>
    new RegExp(
      `^(?:${listed(`
(?!\\p{Ll})(?!\\p{Script=Han})\\p{L}\\S*|\\p{N}\\S*|&|
\\p{Script=Han}{1,3}|\\p{Script=Han}{2,6}[网網报報社台臺]|(?:www\\.)?[\\w-]+(?:\\.[a-z]+)+`)})$`,
      'u',
    ),
);
/** Words of names: with a label before them, and without. */
const MOST_LABELLED = 5;
const MOST = 2;

/** True when a block is nothing but a day, a time, who wrote or changed something then, and where. */
export function isStampLine(text: string): boolean {
  if (text.length > LONGEST || !SIGN.test(text) || ENDED.test(text)) return false;
  const stamped = text.replace(DAYS(), withoutWeekday).replace(TIMES, TIME);
  if (!stamped.includes(DAY)) return false;
  const parts = stamped.split(PARTS).map((part) => part.trim().split(/\s+/).filter(Boolean));
  return (
    parts.every(isOfStamp) &&
    (stamped.includes(TIME) || MARKED.test(stamped) || parts.some(([first]) => isLabel(first)))
  );
}

const withoutWeekday = (_: string, weekday?: string): string =>
  isLabel(weekday) ? `${weekday} ${DAY}` : DAY;

const isLabel = (word: string | undefined): boolean => word !== undefined && LABELS.has(word.toLowerCase());

/** Words of a label, with names behind them; or names alone, or a count. */
function isOfStamp(words: readonly string[]): boolean {
  if (COUNTED.test(words.join(' '))) return true;
  const isTold = (word: string): boolean => isLabel(word) || SMALL.has(word.toLowerCase());
  const first = words.findIndex((word) => !isTold(word));
  if (first < 0) return true;
  const names = words.slice(first);
  return (
    names.length <= (words.slice(0, first).some(isLabel) ? MOST_LABELLED : MOST) &&
    names.every((word) => NAME().test(word))
  );
}
