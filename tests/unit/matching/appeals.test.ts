import { describe, expect, test } from 'vitest';
import { isAppeal } from '../../../utils/matching/appeals.ts';
import { isInLastCredit } from '../../../utils/matching/labels.ts';
import { isInVenue } from '../../../utils/matching/venues.ts';

describe('what a page asks of its readers', () => {
  test.each([
    'Share on WhatsApp',
    'Follow us on Twitter',
    'Follow the paper on Telegram for more.',
    'Join our WhatsApp channel',
    'Sign in with Google',
    'Continue with Apple',
    'Listen on SpotifySign in with WeChat',
    'Get the app on Google Play',
    'Got a tip? Contact the reporter on Signal.',
    'Auf WhatsApp teilen',
    'Folgen Sie uns auf Telegram',
    'Partager sur WhatsApp',
    'Suivez notre compte Telegram',
    'Síguenos en Telegram',
    'Compartilhe no WhatsApp',
    'Seguici su TikTok',
    'Deel via WhatsApp',
    'Udostępnij na WhatsApp',
    'Dela på WhatsApp',
    'Подписывайтесь на наш Telegram-канал',
    'Поделиться: Телеграм, Вотсап',
    'WhatsApp’ta paylaş',
    'Telegram kanalımıza katılın',
    'تابعونا على تليجرام',
    '分享到微信',
    '转播到腾讯微博',
    'ツイッターでシェア',
    '페이스북에 공유하기',
    'To view this content from TikTok, allow its cookies.',
    'An dieser Stelle finden Sie einen Inhalt von Twitter.',
    '© 2020 Huawei',
    'Message us on WeChat or WhatsApp',
    'Email Facebook Twitter WhatsApp WeChat Telegram',
    'Scan the QR code to follow us on WeChat',
    'LINE ウィーチャット ツイッター',
    'Powered by Verizon',
    'All rights reserved. Reuters',
    '本文版权归腾讯公司所有，未经授权，不得转载。',
    '特别声明：以上内容由腾讯用户上传。',
    'Follow The Google Times on Social Media',
    '本文为机构在平台上传，仅代表该机构观点，不代表腾讯新闻的观点或立场。',
    'The views expressed in this article are the author’s own and not those of Google.',
    'Source: Huawei',
    '2019-05-16 08:12 来源：腾讯科技',
    'Fot. Huawei / materiały prasowe',
  ])('%s', (text) => {
    expect(isAppeal(text)).toBe(true);
  });

  test.each([
    'Shares of Facebook fell by a tenth.',
    'Facebook sued Telegram and WeChat in May.',
    'Share prices rose after Google said no.',
    'Users can share posts on Facebook and WhatsApp, the company said.',
    'Followers of the channel on Telegram were banned.',
    'TikTok must ask for consent before it sets cookies, the regulator decided.',
    'Delays at Facebook went on for a day.',
    'Sources at Huawei say the order is small.',
    'Copyrighted works are taken down by YouTube at once.',
    'Подписчики Telegram жалуются на перебои.',
    '腾讯表示，微信用户可以分享位置。',
    '腾讯发表声明：公司将继续投资。',
    '他不代表腾讯公司出席会议。',
    'Views of the network differ, Google said.',
    'Photographs of Huawei’s campus show a castle.',
    'Apple sues Google',
    'Facebook buys WhatsApp',
    'Apple, Google and TikTok',
    'Apple wants to see the ruling overturned.',
    'Facebook leaves third-party content alone.',
    '“Our group takes this seriously,” Facebook said.',
    'Our accountability at Facebook is clear.',
    'In partnership with WeChat, the university built a laboratory.',
    'Powered by Google’s software, the phone sold ten million.',
    'Sources: Apple plans to drop its supplier',
    'Sources: Huawei to be banned',
    'Follow the money: how Google paid Apple',
    'Join the debate over TikTok and its owner',
    'Share the data with WhatsApp or leave, Facebook told users.',
    'Sign up for WhatsApp was closed in May.',
    'Listen on as Google testifies',
    'Like us, Google pays its taxes, says Apple',
    'Auf Facebook teilen Nutzer falsche Bilder.',
    'Teilen der Facebook-Nutzer droht eine Sperre.',
    'Notre groupe est en règle, affirme-t-on à Facebook.',
    'Sigue la presión sobre Google',
    'Recibe Google una multa y Facebook otra',
    'Deel van Facebook-gebruikers klaagt',
    'شارك رئيس الشركة في مؤتمر فيسبوك',
    'تابع المتحدث باسم فيسبوك حديثه',
    '加入微信支付，腾讯表示',
    'シェアを伸ばすツイッター',
    'Huawei',
    '',
  ])('prose: %s', (text) => {
    expect(isAppeal(text)).toBe(false);
  });

  test('a long block is prose, however it begins', () => {
    expect(isAppeal(`Follow us on Twitter. ${'A sentence of an article. '.repeat(10)}`)).toBe(false);
  });
});

describe('labels of pictures, of what an article is filed under, and of who paid for it', () => {
  test.each([
    'Image courtesy: Huawei',
    'PHOTO | HUAWEI',
    'Photo: © Huawei',
    'Picture: Vodafone',
    'Bildquelle: Huawei',
    'Bild: © Vodafone',
    'Quelle: Vodafone',
    'Foto: dpa / Vodafone',
    'Bildnachweis: Huawei',
    '© Vodafone',
    'Crédits : Huawei',
    '© Huawei/SP',
    'Photo Huawei',
    'Imagen: Huawei',
    'Foto cedida por Vodafone',
    'Immagine: Huawei',
    'Foto Vodafone',
    'Imagem: Divulgação/Nokia',
    'Reprodução/Huawei',
    'Фото: Huawei',
    'Изображение: Huawei',
    'fot. Huawei',
    'Źródło: Vodafone',
    'Foto: Vodafone',
    'Zdroj: Vodafone',
    'Fotó: Vodafone',
    'Forrás: Vodafone',
    'Sursa foto: Vodafone',
    'Πηγή: Vodafone',
    'Fotoğraf: Huawei',
    'Ảnh: Viettel',
    'Nguồn: Viettel',
    'Foto: dok. Huawei',
    'Kuva: Nokia',
    'Foto: Telia',
    'Foto: Telenor',
    'Foto: Telenor / NTB',
    'Beeld: Vodafone',
    '图/华为',
    '图片：华为',
    '出所：ファーウェイ',
    '사진제공=SK텔레콤',
    'Фото: Vodafone',
    'Presented by Huawei',
    'Sponsored by Vodafone',
    'In partnership with Vodafone',
    'In Kooperation mit Vodafone',
    'Anzeige: Vodafone',
    'Tags: Huawei, ZTE',
    'Topics: Huawei · ZTE',
    'Filed under: Huawei, Apple',
    'Themen: Huawei, ZTE',
    'Mehr zu: Huawei',
    'Sujets : Huawei, ZTE',
    'Etiquetas: Huawei, ZTE',
    'Temas: Huawei, ZTE',
    'Теги: Huawei, ZTE',
    'Tagi: Huawei',
    'Từ khóa: Viettel',
    '关键词：华为 中兴通讯',
    '标签：华为',
  ])('%s', (text) => {
    expect(isAppeal(text)).toBe(true);
  });

  test.each([
    'Imagine: Huawei is gone.',
    'Topical as ever, Huawei said no.',
    'The themes were Huawei and ZTE.',
    'Photography at Huawei is a matter of pride.',
    `Source: ${'the ministry said that Huawei would be told in time, '.repeat(4)}`,
  ])('prose: %s', (text) => {
    expect(isAppeal(text)).toBe(false);
  });
});

describe('the credit that ends a caption', () => {
  test.each([
    ['The campus in Shenzhen. (⟦Huawei⟧/Handout)', true],
    ['A mast in Leeds. Handout/⟦Huawei⟧', true],
    ['⟦Huawei⟧ shows its campus. (Handout)', false],
    ['A phone (Photo by ⟦Huawei⟧)', true],
    ['手机（图源：⟦华为⟧官网）', true],
    ['社屋（画像：⟦ファーウェイ⟧）', true],
    ['The maker of phones (⟦Huawei⟧)', false],
    ['The ministry (which does not buy from ⟦Huawei⟧) said no.', false],
  ])('%s: %s', (marked, isCredit) => {
    expect(isInLastCredit(marked.replace(/[⟦⟧]/g, ''), marked.indexOf('⟦'))).toBe(isCredit);
  });
});

describe('names of something else that hold a company’s', () => {
  test.each([
    ['They play at ⟦Vodafone⟧ Park tonight', true],
    ['⟦Nokia⟧ Areena täyttyi', true],
    ['the ⟦Deutsche Telekom⟧ Cup', true],
    ['the ⟦ZTE⟧ Open phone', true],
    ['⟦Vodafone⟧ plays at Vodafone Park', false],
    ['⟦Nokia⟧ Open RAN equipment', false],
    ['⟦Huawei⟧ opens a park', false],
    ['⟦Nokia⟧ Open-RAN equipment', false],
    ['⟦Nokia⟧ Open Virtual RAN', false],
    ['⟦腾讯⟧微博', true],
    ['⟦腾讯⟧公司', false],
  ])('%s: %s', (marked, isOther) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    expect(isInVenue(marked.replace(/[⟦⟧]/g, ''), start, end)).toBe(isOther);
  });
});
