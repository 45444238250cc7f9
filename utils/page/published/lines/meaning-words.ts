/** Words that say what a date is of, in the languages of most news. */

/**
 * Beginnings of words, folded as texts are compared; in scripts without spaces, anywhere. What stands in `(?!)` makes another word of
 * one: of a label a section ("Live updates", "Public health"), a magazine, an office, who wrote.
 */
export interface Words {
  /** With commas between them. */
  spaced: string;
  /** With bars between them. */
  unspaced: string;
}

/** That something was published, or made. */
export const PUBLISHED: Words = {
  spaced: `publi(?!c(?:o|s|ly)?(?![a-z])|cida|cist|cita|cite|city|cyst|czn|e dans [^|]*(?:\\bn(?:°|umero)|date du)), posted, created, written, released, issued, submitted,
  filed, uploaded, date published, first posted,
  veroffentlich, erstellt, erschienen, erscheinungs, eingestellt, verfasst, geschrieben, gepostet, online seit, gespeichert,
  meldung vom, mitteilung vom, artikel vom, beitrag vom, nachricht vom, bericht vom, information vom,
  gepublic, gepubliseer, geplaatst, publicer, publisert, offentliggj, udgivet, lagt ut, skrevet, skriven, skapad, birt(?![a-z]), birtist,
  julkais, avaldat, paskelbt, ikelt, opublik, data wprowadz, wprowadzon, wprowadzil, data wytworz, wytworzon, wytworzyl, data udostepn, udostepnion, udostepnil, dodano, dodania, utworzon, vydan, zverejn, vlozen, pridan, objav,
  kozzet, megjelen, letrehoz, feltolt, postat, adaugat, postuar, argitara,
  опублик, публик, апублік, размещ, добавлен, создан, оприлюдн, објав, објављ, жариял, ниитэл, δημοσι, αναρτ,
  yayin, yayim, eklen, olustur, giris(?! yap), nashr, joylan,
  نشر, النشر, انتشار, منتشر, شايع, اشاعت, פורסם, פרסום, הועלה, pubblic, postato, inserito, scritto, creato, poste(?!r), paru(?![a-z]), redige, ecrit,
  mis en ligne, escrito, cread(?!or), criad(?!or), postado, colgad, ngay dang, dang luc, dang:, xuat ban, dipublik, diterbitkan, terbit, diposting,
  tayang, disiarkan, diunggah, inilathala, nailathala, imechapish, ilichapish, imewek,
  प्रकाश, প্রকাশ, வெளியிட, வெளியான, ప్రచుర, പ്രസിദ്ധീകര, પ્રકાશ, ಪ್ರಕಟ, հրապարակ, გამოქვეყნ`,
  unspaced:
    '发布|發布|發佈|创建于|创建时间|建立日期|建立時間|发表|發表|刊登|出版|掲載|公開|配信|投稿|登録|入力|入稿|입력|등록|게시|승인|송고|게재|작성|เผยแพร่|โพสต์',
};

/** That something was changed. */
export const CHANGED: Words = {
  spaced: `updat(?!es), modif, revise, revision, revisad, edited(?! by), amended, corrected,
  last changed, last edit, last review, as of, reviewed(?! by), aktualisier, aktualiser, geandert, uberarbeitet,
  bearbeitet, letzte anderung, stand(?![a-z]), bijgewerkt, bygewerk, opgedateer, gewijzigd, uppdater, opdater, oppdater, endret, aendret,
  andret, andrad, uppfaert, actualiz(?!aciones), actualis, actualitz, atualiz(?!acoes), alterad,
  aggiorn(?!amenti), ultimo agg, mis a jour, mise a jour, maj :, maj le,
  обновл, обнов, абноул, измен, промен, актуализ, ажурир, оновл, змінен, жанарт, жаңарт, шинэчил, ενημερ, επικαιρ,
  guncell, degis, duzenlen, yenilen, yenilən, yangilan, zmien, zmodyf, modyfik, aktualiz, zaktual, upraven, zmenen, frissit, modosit,
  muokat, paivitet, تحديث, التحديث, تعديل, التعديل, اخر تحديث, اخرين, بروزرساني, بهروزرساني, به روز, ويرايش, اپ ڈيٹ, اپڈيٹ,
  עודכן, עדכון, cap nhat, sua doi, chinh sua, lan cuoi, diperbarui, diperbaharui, pembaruan, diubah, dikemas, kemas kini, dikemaskini, azurir,
  osvjez, izmjen, izmen, posodob, sprememb, atnaujin, redaguot, pakeist, atjaun, labots, labota, uuendat, muudet, egunera, perditesu, ndryshu,
  na-update, imesasish, ilisasish, अपडेट, अद्यतन, संशोधित, আপডেট, হালনাগাদ, புதுப்பிக்க, அப்டேட், అప్డేట్, അപ്ഡേറ്റ്, അപ്‌ഡേറ്റ്, અપડેટ, ನವೀಕರ,
  թարմաց, խմբագր, განახლ`,
  unspaced:
    '更新|编辑于|編輯於|修改|修訂|修订|最終|수정|업데이트|최종|갱신|แก้ไข|อัปเดต|อัปเดท|อัพเดต|อัพเดท|ปรับปรุง',
};

/** That there is a date, no more. */
export const DATED: Words = {
  spaced: `date:, datum, data:, dato:, дата, ημερομηνια, tarih, fecha, تاريخ, תאריך, दिनांक, তারিখ, kuupaev, paivamaara, tanggal, tarikh, ngay:`,
  unspaced: 'วันที่|日期|日付|날짜',
};
