/** What pages ask of their readers in the east of Europe and in Turkey, and sentences with the same words. */
import { testAppeals } from './appeals-by-language.ts';

interface Told {
  appeals: string[];
  prose: string[];
}

const LANGUAGES: Record<string, Told> = {
  Polish: {
    appeals: [
      'Udostępnij na Facebooku',
      'Obserwuj nas na Facebooku',
      'Śledź nas w Google News',
      'Obserwuj Gazetę Portową na Facebooku',
      'Polub nas na Facebooku',
      'Dołącz do nas na WhatsApp',
      'Obserwuj nas w Google News i bądź na bieżąco',
      'Udostępnij ten artykuł na Facebooku',
      'Zobacz nas na Facebooku',
      'Nasz kanał na WhatsApp',
    ],
    prose: [
      'Udostępnij dane albo odejdź, mówi WhatsApp',
      'Udostępnij lokalizację w WhatsApp, a złodziej cię znajdzie',
      'Obserwuj, co pisze Telegram, radzi wojsko',
      'Śledź pieniądze: jak Google płaci Apple',
      'Polub i zapłać: Facebook zmienia zasady',
      'Nasz kanał na Telegramie zamknięto, powiedział rzecznik partii.',
      'Obserwuj sąsiada: jak Google śledzi mieszkańców',
    ],
  },
  Czech: {
    appeals: ['Sdílejte na Facebooku', 'Sledujte nás na Facebooku', 'Odebírejte náš kanál na YouTube'],
    prose: [
      'Sdílejte data, nebo odejděte, vzkázal WhatsApp',
      'Sledujte nás na Facebooku, vyzývali podvodníci a kradli hesla',
    ],
  },
  Hungarian: {
    appeals: ['Oszd meg Facebookon', 'Kövess minket a Facebookon'],
    prose: [
      'Oszd meg az adataid, vagy lépj ki, üzeni a WhatsApp',
      'Kövesse a pénzt, mondják a Google bírálói a Facebookon is',
    ],
  },
  Romanian: {
    appeals: ['Distribuie pe Facebook', 'Urmărește-ne pe Facebook', 'Urmăriți-ne pe Telegram'],
    prose: ['Distribuie datele sau pleacă, spune WhatsApp', 'Urmărește banii: cum plătește Google'],
  },
  Greek: {
    appeals: ['Μοιραστείτε στο Facebook', 'Ακολουθήστε μας στο Facebook'],
    prose: [
      'Μοιραστείτε τα δεδομένα σας ή φύγετε, λέει το WhatsApp',
      'Ακολουθήστε το χρήμα, λένε οι επικριτές της Google στο Facebook',
    ],
  },
  Russian: {
    appeals: [
      'Подписывайтесь на наш Telegram-канал «Порт»',
      'Подписывайтесь на нас в Telegram',
      'Подпишитесь на Порт в Телеграме',
      'Поделиться в Telegram',
      'Читайте нас в Telegram',
      'Следите за новостями в Telegram',
      'Подпишись на нас в Телеграм',
      'Подписывайтесь на канал «Порт» в Telegram',
      'Больше новостей в нашем Telegram-канале',
      'Поделитесь статьей в Telegram',
      'Подписывайтесь на наши каналы в Telegram и WhatsApp',
    ],
    prose: [
      'Поделиться данными с Facebook потребовал суд',
      'Поделиться данными с WhatsApp отказались миллионы пользователей.',
      'Подписывайтесь на Telegram, а не на WhatsApp, призвал депутат',
      'Присоединяйтесь к иску против Google, призвали юристы',
      'Наш Telegram-канал заблокирован, сообщили в редакции.',
      '«Наш канал в Telegram закрыли», — сообщила партия.',
      'Поделиться экраном в WhatsApp предлагали мошенники',
      'Подписывайтесь на канал в Telegram, писал он, и получите миллион',
      'Читайте нас в Telegram, призвала редакция после блокировки сайта',
    ],
  },
  Ukrainian: {
    appeals: [
      'Підписуйтесь на наш Telegram-канал',
      'Підписуйтесь на нас у Facebook',
      'Поділитися у Facebook',
      'Читайте нас у Telegram',
      'Підписуйтеся на канал у Telegram',
    ],
    prose: [
      'Поділитися даними з Facebook вимагав суд',
      'Підписуйтесь на Telegram обережно, радить СБУ',
      'Поділитися локацією у WhatsApp просили шахраї',
    ],
  },
  Turkish: {
    appeals: [
      "Bizi Telegram'da takip edin",
      "Facebook'ta paylaş",
      'Telegram kanalımıza katılın',
      "Hürriyet'i Google News'te takip edin",
      "Google News'te bizi takip edin",
      "Haberi Facebook'ta paylaş",
      "Bizi Facebook ve Twitter'dan takip edin",
    ],
    prose: [
      'Paylaş ya da çık: WhatsApp kullanıcıları bölündü',
      'Facebook sayfanız kapatılabilir, yeni yasa çıktı',
      '“Telegram kanalımız kapatıldı” diyen parti mahkemeye gitti',
      'Abone ol tuzağı: WhatsApp dolandırıcıları yakalandı',
    ],
  },
};

testAppeals(LANGUAGES);
