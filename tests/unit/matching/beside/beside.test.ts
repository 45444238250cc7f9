/** What stands beside the prose: datelines, bylines, credits, links. */
import { describe, expect, test } from 'vitest';
import { entity, found, foundOnPage } from '../helpers.ts';

describe('a line in Chinese that begins with the word for a journalist', () => {
  test.each<[string, number]>([
    ['记者实探华为深圳总部', 1],
    ['記者會上華為高層鬆口', 1],
    ['记者无国界 谴责华为', 1],
    ['记者无国界称华为封锁账号', 1],
    ['记者 从华为获悉 新手机即将发布', 1],
    ['作者任正非 谈华为的未来', 1],
    ['作者称 华为未受影响', 1],
    ['记者 华为 报道', 0],
    ['记者王小明 华为报道', 0],
    ['【记者王小明 华为报道】', 0],
    ['作者 | 华为 编辑 | 李明', 0],
    ['記者王小明／華為報導', 0],
    ['記者：華為', 0],
  ])('%s', (text, count) =>
    expect(foundOnPage([entity('h', ['华为', '華為'])], [text], 'zh')).toHaveLength(count),
  );
});

describe('beside the prose', () => {
  const entities = [entity('r', ['Reuters']), entity('b', ['Bloomberg']), entity('h', ['Huawei'])];
  test.each([
    ['a dateline', 'WASHINGTON, Feb 11 (Reuters) - Huawei denied it.', ['Huawei=h']],
    ['a dateline in German', 'Berlin (Reuters) – Huawei dementierte.', ['Huawei=h']],
    ['a byline', 'By Jane Roe, Bloomberg', []],
    ['a byline with a date', 'By Jane Roe and John Doe, Bloomberg | 12 May 2019, 3:14 pm', []],
    ['a byline in German', 'Von Jana Roe, Reuters', []],
    ['a credit', 'A Huawei shop in Shenzhen. Photo: Bloomberg', ['Huawei=h']],
    ['a credit of an agency', 'A Huawei shop. Bloomberg/Getty Images', ['Huawei=h']],
    ['a credit with a sign', 'A Huawei shop © Reuters', ['Huawei=h']],
    ['a link to another article', 'Read more: Huawei and the UK', []],
    ['a link in German', 'Lesen Sie auch: Huawei und der Bund', []],
    ['a link in Chinese', '相关新闻：Huawei 退出英国', []],
    ['a link in Japanese', '関連記事：Huawei', []],
    ['a link in Korean', '관련기사: Huawei', []],
    ['a link in Korean without a mark', '관련기사 Huawei 제재', []],
    ['more on a topic in German', 'Mehr zum Thema Huawei', []],
    ['a link with its mark', 'Related stories | Huawei', []],
    ['a byline in Arabic', 'كتب أحمد Huawei', []],
    ['a byline in Arabic with its mark', 'كتب: أحمد علي، Huawei', []],
    ['a heading of such links', 'More on Huawei', []],
    ['a heading of such links in German', 'Mehr zu Huawei in Sachsen', []],
    ['a photographer', 'A Huawei shop. (Ann Writer/Huawei)', ['Huawei=h']],
    ['a photographer in other brackets', 'A shop, July 25 [Ann B. Writer/The Huawei Press]', []],
    ['a photographer in Chinese', 'Huawei 开业。 Huawei通讯员王小明 摄', ['Huawei=h']],
    ['who sent a picture in Chinese', 'Huawei 开业 Huawei记者 王小明、李明供图', ['Huawei=h']],
    [
      'a credit in a line of its own',
      'A Huawei shop\u2028Read more: Huawei\u2028Source: Huawei',
      ['Huawei=h'],
    ],
    ['who else reported', 'Huawei contributed to this report.', []],
    ['who edited it', 'Reporting by A. Writer of Huawei; Editing by B. Writer', []],
    ['an editor in Chinese', '（责任编辑：Huawei 王辉）', []],
    ['an author in Chinese', '【文/Huawei 专栏作者】', []],
    [
      'a label and what stands below it',
      'Read more:\u2028Huawei and the UK\u2028Huawei said no.',
      ['Huawei=h'],
    ],
    ['a credit above its caption', 'Photo: Huawei\u2028A Huawei shop.', ['Huawei=h']],
    ['a heading of several such links', 'Más sobre Huawei y Reuters', []],
    ['a writer in Finnish', 'Teksti: Petteri Huawei', []],
    ['a Chinese dateline', '【Reuters北京11日電】Huawei 否認。', ['Huawei=h']],
  ])('%s is not marked', (_, text, mentions) => {
    expect(found(entities, text)).toEqual(mentions);
  });

  test.each([
    'Huawei (a Chinese firm) - said no.',
    'By Tuesday, Huawei had denied it.',
    'By 2027 Huawei must be gone',
    'By any measure, Huawei leads',
    'ByteDance and Huawei are sued',
    'Parliament bans Huawei',
    'Portugal bans Huawei',
    'Discord over Huawei',
    'Von Huawei verlangt Berlin nun Antworten',
    'Huawei is banned via Parliament vote',
    'Huawei takes payments via PayPal',
    'Related to that, Huawei said no more, as its lawyers wrote to the court in a letter that was made public.',
    'Related stories on Huawei were removed, its rivals say',
    'Related articles on Huawei vanish',
    'Don’t miss the point on Huawei',
    'Read more than the headline, Huawei says',
    'Mehr zum Thema wollte Huawei nicht sagen.',
    '相关新闻被Huawei删除',
    '関連記事が消えた、Huaweiは説明せず',
    '관련 기사 삭제한 Huawei, 사과',
    'كتب الرئيس السابق أن Huawei خطر على البلاد',
    'It is a matter of image: Huawei wants to be seen as European.',
    'Es ist immer dasselbe Bild: Huawei gewinnt.',
    'The photo shows Huawei staff.',
    'Das prägt unser Bild von Huawei bis heute.',
    'Huawei contributed to this fund.',
    'Huawei contributed to this report by the Commission.',
    'Reporting by The Journal has shown that Huawei helped.',
    'Writing by hand is banned at Huawei',
    'More about politics than security: Huawei hits back',
    'Mehr zum Schutz vor Huawei fordert die SPD',
    'Suppliers in Germany (Deutsche Telekom/Huawei)',
    '（记者从Huawei公司获悉）',
    '【文/王小明】Huawei 发布新手机',
    '图为Huawei展台 王小明 摄',
    '夜景由Huawei手机所摄',
    'Huawei 回应称，该员工的言论仅代表个人观点。',
    '声明：Huawei 从未参与此事',
    'Views expressed by Reuters differ on Huawei',
    'Huawei slumps after rumours on social media',
    'It told Reuters, Bloomberg and others.',
    'It makes chips (Kirin/Huawei)',
    'A film that Huawei 拍摄',
  ])('prose: %s', (text) => {
    expect(found(entities, text).length).toBeGreaterThan(0);
  });
});
