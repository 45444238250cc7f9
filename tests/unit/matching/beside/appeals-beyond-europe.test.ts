/** What pages ask of their readers in languages of Asia, and sentences with the same words. */
import { testAppeals } from './appeals-by-language.ts';

interface Told {
  appeals: string[];
  prose: string[];
}

const LANGUAGES: Record<string, Told> = {
  Arabic: {
    appeals: [
      'تابعونا على فيسبوك',
      'تابع الميناء على تليجرام',
      'شارك المقال على فيسبوك',
      'اشترك في قناتنا على تليجرام',
      'انضم إلى قناتنا على واتساب',
      'مشاركة عبر واتساب',
      'تابعوا آخر الأخبار عبر واتساب',
      'شارك الخبر عبر واتساب',
      'تابعونا عبر فيسبوك وتويتر',
      'انضموا إلى قناتنا على تليجرام',
    ],
    prose: [
      'اشترك أكثر من مليون مستخدم في تليجرام خلال يوم واحد',
      'شارك ملايين المستخدمين صورهم على فيسبوك',
      'تابع ملايين المستخدمين جلسة الكونغرس على فيسبوك',
      'انضم الرئيس السابق إلى تليجرام بعد حظره من فيسبوك',
      '«قناتنا على تليجرام أُغلقت»، قال الحزب',
      'تابعنا ما جرى في فيسبوك، يقول الخبير',
      'شاركها ملايين المستخدمين على فيسبوك قبل حذفها',
    ],
  },
  Hebrew: {
    appeals: [
      'עקבו אחרינו בפייסבוק',
      'שתפו בפייסבוק',
      'שתפו את הכתבה בוואטסאפ',
      'הצטרפו לערוץ הטלגרם שלנו',
      'הצטרפו אלינו בטלגרם',
    ],
    prose: [
      'הצטרפו לתביעה נגד פייסבוק עשרות אלפי משתמשים',
      'שתפו בטלגרם תמונות של חיילים ונעצרו',
      'עקבו אחר משתמשים: גוגל ופייסבוק נקנסו',
      'הצטרפו אלינו בטלגרם, כתב הארגון לתומכיו',
      'שתפו פחות בפייסבוק, מזהירה הרשות',
    ],
  },
  Hindi: {
    appeals: [
      'फेसबुक पर शेयर करें',
      'Facebook पर शेयर करें',
      'हमें Google News पर फॉलो करें',
      'शेयर करें Facebook WhatsApp',
      'WhatsApp चैनल से जुड़ें',
      'Facebook और Twitter पर फॉलो करें',
    ],
    prose: [
      'शेयर बाजार में गिरावट, Google और Apple के भाव टूटे',
      'शेयर बाजार: Facebook के शेयर गिरे',
      'फॉलो करने वालों की संख्या Facebook ने घटाई',
      'फॉलो करें नियम वरना बंद होगा WhatsApp, सरकार ने कहा',
    ],
  },
  Thai: {
    appeals: ['แชร์ไปยัง Facebook', 'แชร์บทความนี้ผ่าน WhatsApp', 'ติดตามเราบน Facebook', 'ติดตามข่าวสารได้ที่ Facebook'],
    prose: [
      'แชร์ข้อมูลผู้ใช้ TikTok ให้ไบต์แดนซ์ถูกปรับ',
      'แชร์ข่าวปลอมบน Facebook โดนจับ ตำรวจเตือน',
      'ติดตามผู้สื่อข่าวผ่าน TikTok ไบต์แดนซ์ยอมรับผิด',
      'ติดตามสถานการณ์แบน TikTok ในสหรัฐ ไบต์แดนซ์ยื่นอุทธรณ์',
      'แชร์ผ่าน TikTok ไม่ได้แล้ว กสทช. สั่งปิด',
      'ติดตามเราบน Facebook เพจปลอมหลอกเหยื่อ',
    ],
  },
  Vietnamese: {
    appeals: [
      'Chia sẻ lên Facebook',
      'Chia sẻ qua WhatsApp',
      'Theo dõi chúng tôi trên Facebook',
      'Theo dõi Báo Cảng trên Google News',
      'Theo dõi Báo điện tử Cảng trên Facebook',
      'Theo dõi trang Facebook của chúng tôi',
    ],
    prose: [
      'Chia sẻ dữ liệu người dùng trên TikTok cho ByteDance là vi phạm, Mỹ nói',
      'Chia sẻ tin giả trên Facebook, một người bị phạt',
      'Theo dõi nhà báo trên TikTok: ByteDance thừa nhận sai phạm',
      'Theo dõi chúng tôi trên Telegram, nhóm lừa đảo nhắn nạn nhân',
    ],
  },
  Indonesian: {
    appeals: [
      'Ikuti kami di Facebook',
      'Bagikan ke WhatsApp',
      'Ikuti Kompas di Google News',
      'Gabung di kanal WhatsApp kami',
      'Cek berita dan artikel yang lain di Google News',
      'Ikuti berita lainnya di Google News',
      'Ikuti saluran WhatsApp kami',
    ],
    prose: [
      'Ikuti Tren di TikTok, ByteDance Didenda',
      'Bagikan Data Pengguna, TikTok Didenda',
      'Bagikan data pengguna ke Facebook, WhatsApp digugat',
      'Ikuti kami di Telegram, kata penipu kepada korbannya',
      'Bagikan ke WhatsApp: modus baru penipuan terungkap',
    ],
  },
  Japanese: {
    appeals: [
      'Facebookでシェア',
      'シェアする Facebook Twitter',
      'この記事をFacebookでシェアする',
      '公式アカウントをTwitterでフォロー',
      'フォローする Twitter',
      'Facebookでシェアする',
    ],
    prose: [
      'シェア1位のTikTok、バイトダンスが米事業売却を拒否',
      'シェアするだけで危険、フェイスブックの偽広告',
      '共有して拡散されたTikTok動画、バイトダンスが削除',
      'フォローして稼げる、TikTok詐欺に注意',
      '利用者の電話番号をWhatsAppとフェイスブックで共有',
    ],
  },
  Korean: {
    appeals: [
      '카카오톡 공유하기',
      '페이스북에 공유',
      '공유하기 페이스북 트위터',
      '페이스북으로 기사보내기',
      '카카오스토리로 공유하기',
      '트위터로 공유하기',
      '이 기사를 페이스북에 공유하기',
      '공유하기 카카오톡 페이스북',
    ],
    prose: [
      '공유 플랫폼 페이스북, 개인정보 유출로 과징금',
      '공유하기 버튼 단 페이스북에 과징금',
      '경찰, 수사 자료 텔레그램에 공유',
      '구독 서비스 출시한 페이스북, 유럽서 제동',
      '공유하기 기능을 막은 페이스북에 소송',
    ],
  },
  Chinese: {
    appeals: [
      '分享到微信',
      '分享到微信朋友圈',
      '分享到：微信 微博 QQ空间',
      '一键分享到微信',
      '关注我们的微信公众号，获取更多资讯',
      '请关注微信公众号“港口”',
      '扫码关注微信公众号',
      '加入我们的Telegram频道',
      '追蹤我們的 Facebook 粉絲專頁',
      '订阅本报微信',
      '分享到新浪微博',
      '关注微信公众号：港口日报',
      '分享至微信',
      '分享到Facebook',
      '点击关注微信公众号',
      '欢迎关注我们的微信公众号',
      '分享本文到微信',
      '分享到微信 email',
      '关注本报的微信公众号',
      '关注“港口日报”微信公众号',
      '关注“港口”微信公众号，获取更多资讯',
    ],
    prose: [
      '关注我国企业：腾讯微信在印度被禁',
      '转发到微信的谣言：华为退出英国',
      '分享到微信朋友圈的链接被封，腾讯回应',
      '分享给微信好友后账号被封，用户起诉腾讯',
      '点击加入Telegram群后被骗五万元',
      '扫码关注微信公众号，被骗五万元，警方提醒',
      '请关注微信新规：腾讯要求实名',
      '官方微信公众号发布公告，腾讯道歉',
      '国家网信办官方微信公众号消息，TikTok被约谈',
      '请转发微信群的这条消息是谣言',
    ],
  },
};

testAppeals(LANGUAGES);
