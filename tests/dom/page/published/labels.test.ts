/** What readers are told of two days of one article, in many languages. */
import { describe, expect, test } from 'vitest';
import { dayOf } from './day-of.ts';

/** Language, words in front of the day of publication, words in front of the day of a change. */
const LABELS = `
af|Gepubliseer|Opgedateer
ar|نشر في|آخر تحديث
ar|تاريخ النشر|تاريخ التحديث
ar|تم النشر|تم التحديث
az|Yayımlanıb|Yenilənib
be|Апублікавана|Абноўлена
bg|Публикувано|Последна актуализация
bg|Публикувана на|Обновена на
bn|প্রকাশিত|হালনাগাদ
bn|প্রকাশ|আপডেট
ca|Publicat|Actualitzat
cs|Vydáno|Upraveno
da|Udgivet|Senest ændret
de|Veröffentlicht am|Aktualisiert am
de|Erstellt|Stand
el|Δημοσιεύτηκε|Ενημερώθηκε
el|Αναρτήθηκε|Τελευταία ενημέρωση
en|First published|Last modified
en|Date|Amended
es|Creado|Última actualización
et|Avaldatud|Muudetud
eu|Argitaratua|Eguneratua
fa|تاریخ انتشار|آخرین به‌روزرسانی
fa|منتشر شده|به روز شده
fi|Julkaistu|Päivitetty
fr|Publié le|Mis à jour le
he|פורסם|עודכן
hi|प्रकाशित|अद्यतन
hr|Objava|Osvježeno
hr|Objavljeno|Zadnja izmjena
hu|Megjelent|Utolsó frissítés
hy|Հրապարակվել է|Թարմացվել է
id|Terbit|Pembaruan
is|Birt|Uppfært
it|Pubblicazione|Ultimo aggiornamento
ja|公開日|更新日
ka|გამოქვეყნდა|განახლდა
kk|Жарияланды|Жаңартылды
ko|등록|업데이트
lt|Publikuota|Redaguota
lv|Publicēts|Labots
mk|Објавено|Ажурирано
ms|Disiarkan|Kemas kini
nb|Lagt ut|Sist endret
nl|Geplaatst|Gewijzigd
pl|Data dodania|Data modyfikacji
pl|Data wytworzenia|Data modyfikacji
pl|Biuletyn Informacji Publicznej, data wprowadzenia|Data aktualizacji
pt|Criado em|Última atualização
ro|Data publicării|Data actualizării
ru|Дата публикации|Дата изменения
sk|Zverejnené|Upravené
sl|Objavljeno|Zadnja sprememba
sq|Publikuar|Përditësuar
sr|Објављено|Последња измена
sr|Objavljeno|Ažurirano
sv|Skapad|Senast ändrad
ta|வெளியிடப்பட்டது|புதுப்பிக்கப்பட்டது
th|เผยแพร่|ปรับปรุง
tr|Oluşturulma Tarihi|Güncelleme Tarihi
uk|Опубліковано|Оновлено
ur|تاریخ اشاعت|آخری اپ ڈیٹ
vi|Xuất bản|Sửa đổi
zh|发布时间|更新时间
zh|创建于|最后编辑于
zh-TW|發布|最後更新`
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [string, string, string]);

const PUBLISHED = '2018-11-23';
const CHANGED = '2018-12-04';
const PROSE =
  '<p>The council met on 14 May 2017 and put the matter off, as it had done on 3 March 2016, to the regret of all.</p>'.repeat(
    4,
  );

function dayIn(lang: string, lines: string): string | null {
  const html = `<!doctype html><html lang="${lang}"><head><title>A network for the whole valley</title></head>
    <body><article><h1>A network for the whole valley</h1>${lines}${PROSE}</article></body></html>`;
  return dayOf(new DOMParser().parseFromString(html, 'text/html'));
}

describe.each(LABELS)('%s: %s, %s', (lang, published, changed) => {
  test.each([
    [
      'publication first',
      `<div><span>${published}: ${PUBLISHED}</span> <span>${changed}: ${CHANGED}</span></div>`,
    ],
    [
      'the change first',
      `<div><span>${changed}: ${CHANGED}</span> <span>${published}: ${PUBLISHED}</span></div>`,
    ],
    ['the change first, in one line', `<p>${changed} ${CHANGED} | ${published} ${PUBLISHED}</p>`],
    ['the words behind the days', `<p>${CHANGED} ${changed}</p><p>${PUBLISHED} ${published}</p>`],
  ])('%s', (_, lines) => {
    expect(dayIn(lang, lines)).toBe(PUBLISHED);
  });

  test('the change alone', () => {
    expect(dayIn(lang, `<p class="date">${changed}: ${CHANGED}</p>`)).toBeNull();
  });
});

/** Sections, magazines, people: their names begin as labels do. */
describe('what is no label', () => {
  test.each([
    ['cs', 'Aktuality'],
    ['sk', 'Aktuality'],
    ['lt', 'Aktualijos'],
    ['lv', 'Aktualitātes'],
    ['hu', 'Aktuális'],
    ['tr', 'Güncel'],
    ['es', 'Revista Semana'],
    ['en', 'Live Updates'],
    ['en', 'World Updates'],
    ['it', 'Aggiornamenti'],
    ['en', 'Reviewed by Ann Lee'],
    ['en', 'Edited by Ann Lee'],
  ])('%s: %s', (lang, words) => {
    expect(dayIn(lang, `<div>${words} | ${PUBLISHED}</div>`)).toBe(PUBLISHED);
    expect(dayIn(lang, `<div class="meta">${words}, ${PUBLISHED}</div>`)).toBe(PUBLISHED);
    expect(dayIn(lang, `<div>${PUBLISHED} | ${words} | Tal</div>`)).toBe(PUBLISHED);
  });

  test.each([
    ['en', 'Public health'],
    ['es', 'Publicidad'],
    ['fr', 'Publicité'],
    ['pt', 'Público'],
    ['es', 'Creadores'],
    ['en', 'Posters'],
    ['tr', 'Giriş yap'],
  ])('%s: %s, beside what is one', (lang, words) => {
    const label = '<p>Published ';
    expect(dayIn(lang, `<div>${words} | ${CHANGED}</div>${label}${PUBLISHED}</p>`)).toBe(PUBLISHED);
  });
});
