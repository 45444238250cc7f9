import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { Alphabet } from '../../../../utils/matching/finding/alphabet.ts';
import { Reader } from '../../../../utils/matching/finding/reader.ts';
import { isInsideToken } from '../../../../utils/matching/judging/token.ts';
import { textsOf } from '../helpers.ts';

/** Where the reader of a matcher without words sees that a word may begin. */
function boundariesOf(text: string): number[] {
  const reader = new Reader(new Alphabet(compileMatcher([])));
  reader.read([text]);
  const found = [0];
  for (let index = 1; reader.endOffset(index) < text.length; index++)
    if (reader.isBoundary(index)) found.push(reader.offsetOf(index));
  return [...found, text.length];
}

/** `|` stands where a word may begin or end; everywhere else none may. */
describe('boundaries of words', () => {
  test.each([
    ['Latin', '|the| |5G| |network|.|'],
    ['Cyrillic', '|ядро| |сети|'],
    ['Latin beside Han', '|5G|核|心|网|'],
    ['katakana', '|ファーウェイ|は|'],
    ['Hangul', '|화웨이가| |5G|'],
    ['Arabic', '|هواوي|،|'],
    ['Thai', '|หั|ว|เว่|ย|'],
    ['a soft hyphen', '|Hua\u00adwei|'],
    ['apostrophes', "|Huawei|'|s|"],
    ['a character of two units', '|a|😀|b|'],
  ])('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    const expected = new Set<number>();
    let index = 0;
    for (const character of marked)
      if (character === '|') expected.add(index);
      else index += character.length;
    expect(boundariesOf(text)).toEqual([...expected].sort((a, b) => a - b));
  });
});

describe('words within words', () => {
  test.each([
    ['core', 'The score of encores and Coreper.'],
    ['Zoom', 'A zoomed, Zoomer, prezoom lens.'],
    ['5G', 'The 15G and 5GHz bands.'],
    ['Hua', 'Hua\u00adwei and Hua\u200dwei.'],
    ['ファーウェイ', 'ファーウェイジャパンの発表。'],
    ['화웨', '화웨이가 발표했다.'],
  ])('%s is not in: %s', (alias, text) => {
    expect(textsOf(alias, text)).toEqual([]);
  });
});

test('a joiner that is part of the last letter is part of the name', () => {
  expect(textsOf('ആമസോൺ', 'ആമസോണ്\u200d പറഞ്ഞു')).toEqual(['ആമസോണ്\u200d']);
});

describe('what is not prose', () => {
  test.each([
    'https://huawei.com/en',
    'see www.huawei.com now',
    'huawei.com',
    'press@huawei.com',
    'huawei@example.org',
    'the tag #Huawei trended',
    'wrote @Huawei on Monday',
    'news.example/huawei-ban/2020',
    'https://news.example/?q=huawei&x=1',
    'HuaweiCloud and cloudHuawei',
    'huawei_router.log',
    'etc/huawei/huawei.conf',
    'call huawei() here',
    'C:\\huawei\\logs',
    'a thread on r/Huawei by u/Huawei-fan',
    '$huawei = 5',
    'HUAWEI.COM and Huawei.Com',
    'https://x.example/search?q=ban+huawei+5g',
    'https://x.example/a,huawei,b;huawei!huawei*huawei',
    'huawei+news@example.com',
    'example.com:8080/huawei or example.com?q=huawei',
    'пример.рф/huawei',
    'huawei-report.pdf and Huawei-logo.svg',
    'wrote ＠Huawei, @\u2068Huawei\u2069 and #\u2060Huawei',
    'vendor.huawei and v2.huawei.x',
  ])('%s', (text) => {
    expect(textsOf('Huawei', text)).toEqual([]);
  });

  test.each([
    ['Huawei.', 1],
    ['Huawei/ZTE', 1],
    ['Huawei-free networks', 1],
    ['anti-Huawei', 1],
    ['“Huawei”', 1],
    ['(Huawei)', 1],
    ['Huawei…', 1],
    ['Huawei: a history', 1],
    ['Ericsson/Huawei', 1],
    ['Huawei—and Huawei', 2],
    ['Huawei.The', 1],
    ['Huawei & Co.', 1],
    ['ZTE,Huawei and said:Huawei', 2],
    ['Huawei+ZTE', 1],
    ['It was good.Huawei denied it in 2019.Huawei', 2],
    ['1.Huawei, 2.Huawei', 2],
    ['a Huawei-backed.The', 1],
    ['美国Huawei(五月)今天在官网https://x.example发布', 1],
    ['中兴,Huawei,联系邮箱info@abc.com', 1],
    ['报道(Huawei)列入名单,详见www.bis.gov/list', 1],
  ])('%s is prose', (text, count) => {
    expect(textsOf('Huawei', text)).toHaveLength(count);
  });

  test('a very long run without spaces is looked at in part', () => {
    const text = `${'x'.repeat(100_000)}-huawei-${'y'.repeat(100_000)}`;
    const start = text.indexOf('huawei');
    expect(isInsideToken(text, start, start + 6)).toBe(false);
  });
});

describe('scripts without spaces', () => {
  test.each([
    ['华为', '英国决定限制华为参与5G建设。', 1],
    ['华为', '他以振兴中华为己任。', 0],
    ['美国司法部', '美国司法部门说。', 0],
    ['美國司法部', '美國司法部門說。', 0],
    ['美国司法部', '美国司法部说。', 1],
    ['华为', '华为何时回应？美国问华为何被制裁。', 2],
    ['华为', '华为首席财务官和华为首款手机', 2],
    ['华为', '他访华为期三天。', 0],
    ['华为', '对华为何如此？', 0],
    ['思科', '思科的路由器', 1],
    ['高通', '高通称已停止供货。', 1],
    ['高通', '不比高通差', 1],
    ['高通', '失业率不高通缩却在加剧。', 0],
    ['高通', '产品提高通用性。', 0],
    ['谷歌', '谷歌会上诉，谷歌子公司也一样。', 2],
    ['拼多多', '拼多多方面没有回应。', 1],
    ['輝達', '輝達成為全球市值最高的公司。', 1],
    ['華為', '華為此前否認。', 1],
    ['大华', '各大华文媒体报道。', 0],
    ['美光', '全美光伏产业', 0],
    ['核心', '5G网络的核心部分', 1],
    ['หัวเว่ย', 'รัฐบาลห้ามหัวเว่ยเข้าร่วม', 1],
    ['หัวเว่ย', 'บ.หัวเว่ย และ ส.ว.หัวเว่ย', 2],
    ['ファーウェイ', '英政府はファーウェイ製品を制限', 1],
  ])('%s in %s: %i', (alias, text, count) => {
    expect(textsOf(alias, text, null)).toHaveLength(count);
  });
});

describe('a day right behind a name in Latin letters', () => {
  test.each([
    ['据TikTok9月26日消息', 'zh', ['TikTok']],
    ['TikTok2023年の売上', 'ja', ['TikTok']],
    ['TikTok9月', 'en', []],
    ['TikTok9版', 'zh', []],
    ['用5G9月', 'zh', []],
  ])('%s in %s', (text, language, texts) => {
    expect(textsOf('TikTok', text, language)).toEqual(texts);
  });

  test('does not move what stands behind it', () => {
    expect(textsOf('华为', 'TikTok9月26日，华为说', 'zh')).toEqual(['华为']);
  });
});
