/** Names that hold another name in letters other than A to Z, and the name itself before a word that begins like the rest of one. */
import { describe, expect, test } from 'vitest';
import { BEGINNINGS_ABROAD } from '../../../../utils/matching/namesakes/other-names-abroad.ts';
import { textsOf } from '../helpers.ts';

describe('a name in Chinese, Japanese, Arabic or Hebrew', () => {
  test.each([
    ['中兴', '中兴路派出所', 'zh'],
    ['中兴', '车停在中兴路口。', 'zh'],
    ['中兴', '中兴区分局的民警', 'zh'],
    ['中興', '中興大學生物系', 'zh'],
    ['大华', '他住在大华乡。', 'zh'],
    ['大华', '大华中学开学', 'zh'],
    ['大华', '大华银行业绩公布', 'zh'],
    ['大华', '大华银行行长', 'zh'],
    ['高通', '高通量卫星和高通量测序', 'zh'],
    ['高通', '高通胀、高通膨與高通濾波', 'zh'],
    ['腾讯', '据腾讯网报道', 'zh'],
    ['腾讯', '腾讯新闻讯', 'zh'],
    ['甲骨文', '甲骨文研究中心和甲骨文研究者', 'zh'],
    ['甲骨文', '他毕生从事甲骨文研究。', 'zh'],
    ['甲骨文', '甲骨文字展开幕', 'zh'],
    ['中国电信', '中国电信业发展很快', 'zh'],
    ['中國電信', '中國電信市場開放', 'zh'],
    ['中国电信', '中国电信网络诈骗案', 'zh'],
    ['中国移动', '中国移动应用市场和中国移动终端用户', 'zh'],
    ['中国移动', '中国移动支付市场', 'zh'],
    ['中興', '中興電工得標', 'zh'],
    ['メタ', 'メタデータを保存する。', 'ja'],
    ['メタ', 'メタ分析とメタ認知', 'ja'],
    ['فودافون', 'ادفع عبر فودافون كاش', 'ar'],
    ['מטא', 'מטא-אנליזה של מחקרים', 'he'],
    ['Дуров', '«Дуровтың коды» хабарлады.', 'kk'],
    ['爱立信', '索尼爱立信和ST爱立信', 'zh'],
  ])('not %s: “%s”', (alias, text, language) => expect(textsOf(alias, text, language)).toEqual([]));

  test.each([
    // A router, a roadmap, a test of roads, Reuters.
    ['中兴', '华为和中兴路由器存在严重安全漏洞', 'zh'],
    ['中興', '中興路由器被禁', 'zh'],
    ['美光', '美光路线图公布', 'zh'],
    ['中兴', '中兴路测数据外传', 'zh'],
    // A region of sales, a block chain, the country.
    ['中兴', '中兴区域总裁表示', 'zh'],
    ['大华', '大华区域代理商', 'zh'],
    ['美光', '美光区块链方案', 'zh'],
    ['宇通', '宇通乡村公交', 'zh'],
    ['美光', '美光村田股价下跌', 'zh'],
    // Business, results, a share of the market.
    ['中国电信', '美国撤销中国电信业务牌照', 'zh'],
    ['中國電信', '美國撤銷中國電信業務許可', 'zh'],
    ['中国电信', '中国电信业绩公布', 'zh'],
    ['中国电信', '中国电信市场部负责人表示', 'zh'],
    ['中国电信', '中国电信市场份额上升', 'zh'],
    // Use, and what the firm has of its own.
    ['中国移动', '中国移动应用华为设备', 'zh'],
    ['中国移动', '美国撤销中国移动终端业务许可', 'zh'],
    ['中国移动', '中国移动支付业务被拒绝', 'zh'],
    ['中国移动', '中国移动端到端加密方案', 'zh'],
    // Other firms, the net, and who speaks to the press.
    ['腾讯', '腾讯网易股价大跌', 'zh'],
    ['腾讯', '腾讯网游业务受到审查', 'zh'],
    ['腾讯', '腾讯网络安全部门', 'zh'],
    ['腾讯', '腾讯新闻发言人表示', 'zh'],
    ['腾讯', '腾讯新闻发布会', 'zh'],
    // In quantity, to measure.
    ['高通', '高通量产新一代5G芯片', 'zh'],
    ['高通', '高通量子芯片', 'zh'],
    ['甲骨文', 'TikTok与甲骨文研究合作方案', 'zh'],
    ['甲骨文', '甲骨文研究人员发现漏洞', 'zh'],
    ['中興', '中興電話系統', 'zh'],
    ['メタ', '政府はメタ情報責任者に質問した。', 'ja'],
  ])('%s: “%s”', (alias, text, language) => expect(textsOf(alias, text, language)).toContain(alias));

  // What dictionaries join to a name is asked elsewhere.
  test.each(['甲骨文字节跳动', '大华银行业方案', '宇通路测', 'メタデータセンター', 'メタ分析官'])(
    '%s is no other name',
    (text) => expect(text).not.toMatch(new RegExp(`^(?:${BEGINNINGS_ABROAD.replace(/\n/g, '')})`, 'u')),
  );
});
