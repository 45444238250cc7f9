import { describe, expect, test } from 'vitest';
import { isAppeal } from '../../../../utils/matching/beside/appeals.ts';
import { isNoProse } from '../../../../utils/matching/beside/beside.ts';

/** In UTF-16 units. Longer blocks are prose. */
const LONGEST = 240;

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

  test.each([
    ['Share on WhatsApp', ' is forbidden to clerks'],
    ['Follow us on Twitter', ', the party asked its members.'],
    ['Join our WhatsApp group', ', wrote the thief, and many did.'],
    ['Sign in with Google', ' ends in May.'],
    ['Auf WhatsApp teilen', ' wollen es nur wenige.'],
    ['Folgen Sie uns auf Telegram', ', bat die Partei.'],
    ['Partager sur WhatsApp', ' devient un délit.'],
    ['Síguenos en Telegram', ', pedía el partido.'],
    ['Compartilhe no WhatsApp', ', pedia o golpista.'],
    ['Seguici su TikTok', ', chiedeva il partito.'],
    ['Deel via WhatsApp', ', vroeg de dief.'],
    ['Udostępnij na WhatsApp', ', prosił złodziej.'],
    ['Подписывайтесь на наш Telegram', ', просила партия.'],
    ['Bizi Telegram’da takip edin', ' diyen parti kapatıldı.'],
    ['تابعونا على تليجرام', '، طلب الحزب.'],
    ['分享到微信', '的消息是谣言。'],
    ['ツイッターでシェア', 'された動画は偽物だった。'],
    ['페이스북에 공유하기', '가 사라졌다.'],
    ['ติดตามเราบน Facebook', ' เพจปลอมบอกเหยื่อ'],
  ])('“%s” is an appeal, and a sentence with “%s” behind it', (appeal, rest) => {
    expect(isAppeal(appeal)).toBe(true);
    expect(isAppeal(appeal + rest)).toBe(false);
  });

  test('a long block is prose, however it begins', () => {
    expect(isAppeal(`Follow us on Twitter. ${'A sentence of an article. '.repeat(10)}`)).toBe(false);
  });
});

test.each([
  ' ',
  'A ',
  'a, ',
  '@a ',
  '«a» ',
  'share ',
  'follow us on ',
  'our Facebook ',
  'newsletter ',
  '(c) A ',
  '分享到微信',
  '分享到空间',
  '未经授权',
  'でシェア',
  '페이스북 공유 ',
  'ติดตามได้ ',
  '记者王小报道 ',
  'By A. ',
])('as many of “%s” as a block may have say nothing, and are judged before the runner gives up', (part) => {
  for (const last of ['', '!', 'x', '的'])
    expect(isNoProse(part.repeat(LONGEST).slice(0, LONGEST - 1) + last), last).toBe(false);
});
