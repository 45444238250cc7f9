/** Whose a text is, who may print it, and whose opinions it holds, as pages say it. */
import { lazy } from '../../lazy.ts';
import { listed } from '../patterns/lists.ts';
import { prefiltered } from '../patterns/prefiltered.ts';

/** Links that stand below every page, in small letters. In a row with channels they are no news of privacy. */
export const OF_FOOTERS = listed(`
about(?: us)?|accessibility|advertis(?:e|ing)(?: with us)?|blog|careers|contact(?: us)?|cookies?(?: (?:policy|settings|notice))?|faqs?|gdpr|help|home|imprint|jobs|legal(?: notice)?|login|newsletter|press|privacy(?: (?:policy|notice|statement|settings))?|rss|site ?map|support|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|
agb|barrierefreiheit|datenschutz(?:erklärung|hinweise?|einstellungen)?|dsgvo|hilfe|impressum|karriere|kontakt|presse|startseite|über uns|werbung|widerruf(?:sbelehrung)?|
mentions légales|politique de confidentialité|confidentialité|données personnelles|rgpd|cgu|cgv|plan du site|nous contacter|accueil|qui sommes-nous|
aviso legal|política de privacidade?|política de privacidad|privacidad|privacidade|protección de datos|política de cookies|contacto|contato|inicio|início|quiénes somos|quem somos|sobre nós|termos de uso|términos y condiciones|lgpd|
privacy e cookie|informativa(?: sulla)? privacy|note legali|contatti|chi siamo|trattamento dei dati personali|
privacybeleid|privacyverklaring|avg|disclaimer|over ons|algemene voorwaarden|integritetspolicy|personuppgifter|om oss|kontakta oss|privatlivspolitik|persondatapolitik|om os|personvern(?:erklæring)?|
tietosuoja(?:seloste)?|yhteystiedot|isikuandmed|privaatsus(?:poliitika)?|privātuma politika|kontakti|privatumo politika|kontaktai|adatvédelem|adatvédelmi (?:tájékoztató|nyilatkozat)|impresszum|kapcsolat|
ochrana osobních údajů(?: a gdpr)?|ochrana osobných údajov|osobní údaje|kontakty|o nás|obchodní podmínky|obchodné podmienky|polityka prywatności|ochrona danych(?: osobowych)?|rodo|regulamin|o nas|
zaštita (?:osobnih podataka|podataka o ličnosti)|pravila privatnosti|politika privatnosti|varstvo osebnih podatkov|o nama|impresum|
політика конфіденційності|захист персональних даних|контакти|про нас|политика конфиденциальности|обработка персональных данных|защита персональных данных|персональные данные|контакты|о нас|пользовательское соглашение|
защита на (?:личните )?данни(?:те)?|поверителност|политика за поверителност|контакт|заштита на (?:лични )?податоци|
politica de confidențialitate|protecția datelor|termeni și condiții|πολιτική απορρήτου|προσωπικά δεδομένα|όροι χρήσης|επικοινωνία|
gizlilik(?: politikası)?|kvkk|kişisel verilerin korunması|iletişim|hakkımızda|künye|سياسة الخصوصية|اتصل بنا|من نحن|מדיניות פרטיות|צור קשר|kebijakan privasi|tentang kami|chính sách bảo mật`);
/** What a reader agrees to with a button, where a block begins with it: "Experts warn that, by clicking, you agree" is news. */
const CONSENT = prefiltered(
  /^[^a-zа-я]*(?:by |mit |durch |en |al |ao |cliccando|door |klikając|kliknutím|od[eo]s|нажимая|отправляя|натискаючи|надсилаючи)/,
  () =>
    /^[^\p{L}\p{N}]*(?:by (?:clicking|pressing|submitting|sending|signing up|subscribing|registering|continuing)[^.!?"]{0,80} (?:you|i) (?:hereby )?(?:agree|consent|accept|confirm|acknowledge)|(?:mit|durch) (?:dem |einem |ihrem |deinem |das |den )?(?:klick|anklicken|absenden|abschicken|versand)[^.!?"]{0,80} (?:stimme(?:n|st)? (?:sie|du|ich)|willige(?:n|st)? (?:sie|du|ich)|akzeptier(?:en sie|st du|e ich))|en (?:cliquant|validant|soumettant|vous inscrivant)[^.!?"]{0,80} (?:vous|j['’])\s?acceptez?|al (?:hacer clic|pulsar|enviar|suscribirte|registrarte)[^.!?"]{0,80} (?:aceptas?|acepto|das? tu consentimiento)|ao (?:clicar|enviar|continuar|se inscrever)[^.!?"]{0,80} (?:você|concorda|aceita|autoriza)|cliccando[^.!?"]{0,80} (?:accetti|acconsenti|acconsento|autorizzi)|door (?:te klikken|op)[^.!?"]{0,80} (?:ga je|gaat u) akkoord|klikając[^.!?"]{0,80} (?:wyrażasz|akceptujesz|zgadzasz)|(?:kliknutím|odesláním|odoslaním)[^.!?"]{0,80} (?:souhlasíte|súhlasíte)|(?:нажимая|отправляя)[^.!?"]{0,80} (?:вы )?(?:соглашаетесь|да[её]те|принимаете|подтверждаете|я (?:соглашаюсь|даю|принимаю))|(?:натискаючи|надсилаючи)[^.!?"]{0,80} (?:ви )?(?:погоджуєтесь|погоджуєтеся|даєте|приймаєте))(?!\p{L}|\p{M})/u,
);
/** It is agreed to terms, to how data are handled, to letters. "By submitting to its demands, you accept spying" has none of these. */
const TERMS = lazy(
  () =>
    new RegExp(
      `(?<!\\p{L}|\\p{M})(?:${listed(`
terms|conditions|polic(?:y|ies)|privacy|processing|newsletters?|e-?mails?|marketing|cookies?|gdpr|agb|dsgvo|datenschutz|(?:daten)?verarbeitung|nutzungsbedingung|
politique|confidentialité|traitement|données personnelles|rgpd|cgu|términos|condiciones|política|privacidade?|tratamiento|datos personales|termos|condições|tratamento|dados pessoais|
termini|condizioni|informativa|trattamento|dati personali|voorwaarden|verwerking|regulamin|polityk|przetwarzan|danych osobowych|rodo|zpracován|osobních|podmínk|spracovan|osobných|podmienk|
услови|обработк|персональн|конфиденциальн|пользовательск|рассылк|умов|обробк|конфіденційн|розсилк`)})`,
      'u',
    ),
);

/** Who holds the rights, as pages say it. Quoted, it is told of another page. */
const RESERVED =
  /(?<!["“”„«»] ?|(?:^|\s)(?:with|mit|avec|con|com) )(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|усі права захищено|wszelkie prawa zastrzeżone|جميع الحقوق محفوظة|כל הזכויות שמורות)(?! ?["“”»]| for )/u;
/** A sign, a year, or the holder's name and nothing else. "(c) Huawei shall pay" is an item of a list, "Copyright holders sued Meta" a sentence. */
const COPYRIGHT = prefiltered(
  /^\s*[©(Cc]/,
  () =>
    /^\s*(?:©|\([cC]\)\s*(?:\d{4}|(?:[Cc]opyright|\p{Lu}\S*)(?:\s+\p{Lu}\S*){0,4}\s*$)|[Cc](?:opyright|OPYRIGHT)\s*(?:$|[©\ufffd&|(]|\d{4}(?=\s*(?:$|[^\p{L}\s:]|\p{Lu}|by |www))|[Nn]otice|[Pp]olicy|by \p{Lu}|:?\s+\p{Lu}\S*(?:\s+\p{Lu}\S*){0,2}\s*$))/u,
);
/**
 * Who may print it. Alone, "未经授权" is "unauthorised" and "版权归属" a question of whose; 無断転載 and 무단 전재 are news where nobody
 * forbids them. Most blocks have no sign of it, and are done with.
 */
const REPRINT_SIGN = /[权權载載断]|未[经經]|전재|재배포/;
const FORBIDDING_SIGN = /不得|禁|[谢謝][绝絕]|勿|所有|[归歸属屬]|[声聲]明|お断り|遠慮|전재|배포/;
const REPRINT =
  '(?:转载|轉載|复制|複製|摘编|摘編|转贴|轉貼|镜像|鏡像|翻印|刊载|刊載|引用|使用|修改|传播|發布|发布|转发|轉發|抄袭|改编)';
const FORBIDDEN =
  '(?:不得|禁止|严禁|嚴禁|谢绝|謝絕|请勿|請勿|切勿)(?:擅自|私自|任意|随意|隨意|以任何形式|进行)?';
const CLAUSE_BEGINS = '(?:^|[\\p{P}\\p{S}\\s])';
const CLAUSE_ENDS = '(?:$|[\\p{P}\\p{S}\\s])';
const OF_PAGE = '(?:本[文站网網报報刊图圖]|文章|作品|内容|內容|图片|圖片|图文|文字|素材|其)的?';
const MAY_PRINT = lazy(() =>
  [
    `(?:${CLAUSE_BEGINS}|${OF_PAGE}|所有|报道)未[经經][^的。！？]{0,12}?(?:授权|授權|许可|許可|允许|允許|同意)[^的。！？]{0,6}${FORBIDDEN}${REPRINT}(?:[、，,及或和与與]+${REPRINT}){0,6}(?:本|上述|${CLAUSE_ENDS})`,
    `(?:版权|版權|授权|授權|许可|許可|允许|允許|本[文站网網报報刊])(?:.{0,60}[\\p{P}\\s])?${FORBIDDEN}(?:转载|轉載)(?:[、及或和与與]?${REPRINT}){0,6}${CLAUSE_ENDS}`,
    `^\\P{L}*${FORBIDDEN}(?:转载|轉載)\\P{L}*$`,
    `${CLAUSE_BEGINS}(?:以上)?(?:${OF_PAGE})?(?:版权|版權|著作[权權])(?:[均都皆]?[归歸屬属]于?[^。！？，]{0,20}(?:所有|作者|本[站网網报報])|[声聲]明${CLAUSE_ENDS})`,
    `版[权權]所有(?:\\d|${CLAUSE_ENDS})`,
    '無断(?:転載|複製|使用|転用)[^。]{0,12}(?:禁(?:止(?:します)?|じます|ず)|お断り(?:します)?|ご遠慮\\P{P}{0,8})\\s*(?:$|[。※\\s])',
    '무단\\s?전재\\s?(?:및|또는|[-,·ㆍ/&])?\\s?(?:수집|복사|배포|재배포)|(?:저작권자?|[©ⓒ]).{0,60}무단\\s?(?:전재|배포)|^\\P{L}*재배포 금지',
  ].map((pattern) => new RegExp(pattern, 'u')),
);
/** Whose the opinions are. */
const DISCLAIMER =
  /^\s*[【（([]?(?:特别|特別|免责|免責)(?:声明|聲明)\s*(?:$|[:：\s】）)\]])|^\s*(?:(?:声明|聲明)[:：]\s*)?(?:本文|以上内容|以上內容|文章|该文|該文)(?![称稱说說指认認]).{0,60}(?:不|仅|僅)代表.{0,30}(?:[观觀][点點]|立[场場]|意[见見]|看法)|^\s*(?:the )?(?:views|opinions) expressed (?:in this (?:article|blog|column|commentary|essay|interview|op-ed|piece|post|publication)|here|by the author).*\b(?:are|belong|do|don['’]t|necessarily|reflect)\b/u;
/** Who said so, in Chinese, is told. */
const TOLD =
  /[^名简簡宣声聲统統自俗职職堪][称稱](?![为為号號呼职職])|(?:表示|指出|指控|裁定|起诉|起訴|认为|認為)(?:[，,。]|$)/u;

/** True when a block only says whose a text or a picture is, who may print it, and whose opinions it holds. `small` is it in small letters. */
export const isOfRights = (text: string, small: string): boolean =>
  RESERVED.test(small) ||
  (CONSENT.test(small) && TERMS().test(small)) ||
  COPYRIGHT.test(text) ||
  ((DISCLAIMER.test(small) ||
    (REPRINT_SIGN.test(text) &&
      FORBIDDING_SIGN.test(text) &&
      MAY_PRINT().some((pattern) => pattern.test(text)))) &&
    !TOLD.test(text));
