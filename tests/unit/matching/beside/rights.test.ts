/** Whose a text is, who may print it and whose opinions it holds, and sentences with the same words. */
import { describe, expect, test } from 'vitest';
import { isAppeal } from '../../../../utils/matching/beside/appeals.ts';

describe('whose a text is, and who may print it', () => {
  test.each([
    'Copyright 2010 The Port Company',
    'Copyright © 2010 Yahoo! Inc.',
    'Copyright © Huawei',
    'Copyright Huawei Technologies',
    '(c) Huawei Technologies',
    '(C) 2019 Huawei',
    'Vox Media Inc. all rights reserved • Designed in house',
    'Copyright 2024 The Port. All rights reserved.',
    'Tous droits réservés © Le Port',
    '記事・写真の無断転載を禁じます。',
    '무단 전재 및 재배포 금지',
    '저작권자 © 항구일보 무단전재-재배포 금지',
    '無断転載禁止 Huawei',
    '未经授权，不得转载',
    '未经授权不得转载 Huawei',
    '版权所有，未经授权禁止复制或建立镜像',
    '本文为华为原创文章，未经允许不得转载。',
    '版权归极客邦科技所有，未经许可不得转载',
    '本网站所有内容属北京日报报业集团所有，未经许可不得转载',
    '版权声明：本文为博主原创文章，未经博主允许不得转载。',
    '任何媒体、网站或个人未经本网协议授权不得转载、链接、转贴或以其他方式复制发布',
    '部分素材来源自网络，版权归原作者所有。',
    '图片版权归华为所有',
    '版權所有，未經授權，不得轉載',
    '禁止转载',
    '本文来源：港口日报，未经授权不得转载',
    '本文系作者授权发布，未经许可，不得转载。',
    '版权所有 © 港口日报',
    '转载请注明出处，版权归本站所有',
    '© 版权声明：本文版权归港口日报所有',
    '未经书面授权，不得转载、摘编或利用其它方式使用上述作品。',
    'Все права защищены. Порт',
    'جميع الحقوق محفوظة لهواوي',
    'Copyright policy: Vodafone',
    '版权声明：港口日报',
    '未经授权，不得复制',
    '本站内容未经许可不得复制',
    '※ 재배포 금지',
    '무단전재·재배포 금지',
    '항구일보 ⓒ 무단 전재 금지',
    '以上内容不代表本网观点。',
  ])('%s', (text) => {
    expect(isAppeal(text)).toBe(true);
  });

  test.each([
    'Copyright holders sued Meta',
    'Copyright law lets Google copy books, the court ruled.',
    'Copyright: Meta is sued by authors',
    'Copyright claims against TikTok rose in 2023.',
    '(c) Huawei equipment shall be removed by 2027;',
    'The label “All rights reserved” on TikTok videos means little, the court said.',
    'He released the tapes with all rights reserved on Facebook.',
    'Opinions expressed in this survey are hostile to TikTok.',
    'Opinions expressed here in Brussels about Huawei differ',
    'Copyright infringement on TikTok costs labels millions.',
    'Copyright Office sides with Google',
    'All rights reserved for Meta: how the contract binds users',
    'グーグルが記事を無断転載、新聞社が提訴',
    '記事の無断転載を禁じる法案にグーグル反対',
    '구글 AI, 뉴스 무단 전재로 과징금',
    '中国黑客未经授权访问了微软邮箱，Storm-0558 所为。',
    '認定大疆等中國無人機存在「未經授權監控」風險，FCC將其列入「受管制清單」。',
    '三、TikTok平台上的版权归属，字节跳动有说法',
    '字节跳动：TikTok视频的版权归用户所有',
    '华为未经授权不得使用爱立信的专利。',
    '华为称，未经授权访问用户数据是违法的。',
    '网信办：微信公众号不得转载未经核实的消息',
    '网信办要求微信不得转载、传播谣言。',
    '腾讯音乐版权所有权之争，网易起诉',
    '腾讯发布版权声明，回应网易起诉',
    '腾讯称微信公众号文章版权归作者，未经许可不得转载。',
    '免责声明不能让微信免责，法院判决',
    '文章称，华为不代表中国政府',
    '该文认为微信不代表未来',
    '未经授权的无人机飞越基地，大疆否认',
    '未经许可使用华为专利，小米被起诉',
    '版权所有者起诉腾讯，索赔千万',
    '禁止转载微信文章的判决引发争议',
    '网信办要求：微信谣言禁止转载',
    '特别声明书曝光，华为否认',
    'Надпись «Все права защищены» на видео в TikTok ничего не значит.',
    '„Alle Rechte vorbehalten“ steht darunter, doch Meta nutzt die Bilder.',
  ])('prose: %s', (text) => {
    expect(isAppeal(text)).toBe(false);
  });
});

describe('links that stand below every page', () => {
  test.each([
    'Privacy Policy | Terms of Use | Facebook | WhatsApp | TikTok',
    'Impressum Datenschutz Facebook TikTok WhatsApp',
    'Ochrana osobních údajů a GDPR / Facebook / WhatsApp',
    'Политика конфиденциальности / Telegram / WhatsApp',
    'By clicking this button you agree to the privacy notice. WhatsApp, Telegram',
    'Нажимая кнопку, вы соглашаетесь на обработку персональных данных. Telegram, WhatsApp',
    'Mit dem Absenden stimmen Sie der Verarbeitung zu. WhatsApp',
  ])('%s', (text) => expect(isAppeal(text)).toBe(true));

  test.each([
    'WhatsApp, Signal: Datenschutz',
    'Privacy: Facebook, WhatsApp',
    'GDPR fine for WhatsApp and Facebook',
    'Datenschutz WhatsApp',
    'Facebook and WhatsApp: privacy?',
    'By clicking a button users agree to the terms of Facebook.',
  ])('a headline: %s', (text) => expect(isAppeal(text)).toBe(false));
});
