/** How a caption tells where its picture is from: "Fonte immagini: Huawei", "Kép forrása: Huawei", "Źródło zdjęcia: Huawei". */
import { Alternatives } from '../patterns/alternatives.ts';
import { listed } from '../patterns/lists.ts';

/** Words for a source, and for a picture, in any case that a credit has them in. Languages that join them have them in one word. */
const SOURCE = listed(`
sources?|credits?|courtesy|quellen?|fuentes?|fonte|fonti|font|crédits?|créditos?|crediti|bron|bronnen|kilde|källa|heimild|lähde|allikas|avots|šaltinis|
źródł[oa]|zdroje?|vir|izvor|forrás[ai]?|surs[aăe]|surse|kaynak|kaynağı|burimi|sumber|nguồn|mənbə|manba|
источник|джерело|крыніца|източник|извор|πηγή|πηγέ[σς]`);
const PICTURE = listed(`
photos?|photographs?|pictures?|images?|graphics?|illustrations?|bild(?:er|es)?|grafik|foto(?:s|er|grafie|grafii|grafije|grafija|grafía|grafías|grafia|grafias|ğraf|ja|jes)?|
imagen|imágenes|imagem|imagens|imatges?|immagin[ei]|afbeelding|beeld(?:en)?|billeder?|bilder?|myndar?|kuvan?|kuvien|pilt|pildi|attēla?|attēlam|nuotraukos|nuotraukų|
zdjęci[ae]|zdjęć|fot\\.?|obrázku|obrázk[ay]|obrázků|snímk[ua]|slike?|snimke|kép|képek|fotók?|imagin(?:ea|ii|ilor|i)|poz[ae]|fotografiei|görsel|resim|fotos|figurës|
gambar|ảnh|hình ảnh|hình|şəkil|surat|фото|фотографии|фотографій|фотографії|изображени[яй]|картинки|зображення|здымка|снимк(?:ата|ите|а|и)|изображението|фотографиј(?:ата|е|а)|слике?|
φωτογραφία[σς]|φωτογραφιών|φωτό|εικόνα[σς]|εικόνων`);
/** What stands between the two: "Fuente de la imagen". */
const OF =
  "\\s(?:(?:of the|of|for|de la|de las|de l['’]|de|da|das|do|della|delle|dell['’]|di|des|du|der|van de|van het|van|till|til|i|e|на)\\s?)?";

const IN_ONE_WORD = '(?:källa|kilde|quellen?|rettighed(?:er)?|rechte)';
const OTHERS = listed(`
${['bild', 'foto', 'billed', 'bilde', 'mynd'].map((picture) => picture + IN_ONE_WORD).join('|')}|
מקור ה?ת(?:מונה|צלום)|מקור הצילום|مصدر الصور(?:ة)?|منبع (?:عکس|تصویر)`);

/** Behind it there stands a colon. In small letters. */
export const PICTURE_SOURCE = `(?:${SOURCE})${OF}(?:l['’])?(?:${PICTURE})|(?:az? )?(?:${PICTURE})\\s(?:${SOURCE})|${OTHERS}`;
/** The same to be looked up by first letter, with a pattern for what stands behind. */
export const pictureSources = (behind: string): Alternatives[] => [
  new Alternatives(SOURCE, `${OF}(?:l['’])?(?:${PICTURE})${behind}`),
  new Alternatives(PICTURE, `\\s(?:${SOURCE})${behind}`),
  new Alternatives(`az? (?:${PICTURE})`, `\\s(?:${SOURCE})${behind}`),
  new Alternatives(OTHERS, behind),
];
/** Whatever says so has one of these, and a colon behind. */
export const PICTURE_SOURCE_SIGN = new RegExp(
  `(?:${SOURCE}|quelle|kilde|rettighed|rechte|מקור|مصدر|منبع)[^:：]{0,40}\\s*[:：]`,
);
