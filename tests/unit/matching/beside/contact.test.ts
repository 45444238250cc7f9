/** Lines that say how to write to a club, a shop or a paper and how to book there, and sentences with the same words. */
import { describe, expect, test } from 'vitest';
import { isNoProse } from '../../../../utils/matching/beside/beside.ts';
import { entity, foundOnPage } from '../helpers.ts';
import { testAppeals } from './appeals-by-language.ts';

testAppeals({
  English: {
    appeals: [
      'If you know more, contact us on WhatsApp or Signal.',
      'Bookings via WhatsApp or Telegram',
      'Book your table on WhatsApp',
      'You can also reach us on Signal or by email',
      'Contact Jane Roe on Signal',
      'The club can be reached on WhatsApp and Telegram.',
    ],
    prose: [
      'If you use WhatsApp, Meta knows whom you write to',
      'If you have an iPhone, get Signal',
      'Book bans spread on TikTok',
      'Book publishers sue Meta on Facebook',
      'Register Telegram channels, Russia tells bloggers',
      'Contact tracing by Apple and Google begins',
      'Orders to block Telegram were signed',
      'We are on Signal, the ministers wrote',
      'The ministers can be reached on Signal, and nobody keeps a record',
      'The channel can be reached on Telegram in Russia',
    ],
  },
  German: {
    appeals: [
      'Anmeldung per WhatsApp oder Signal an den Vorstand',
      'Jetzt per WhatsApp reservieren',
      'Reservierungen gerne auch über WhatsApp oder Signal',
      'Unser Laden ist auf WhatsApp, Telegram und Signal erreichbar.',
      'Sie erreichen uns telefonisch oder per Signal',
      'Wenn Sie mehr wissen, schreiben Sie uns auf Signal.',
    ],
    prose: [
      'Kontakt über Telegram: Polizei fasst den Täter',
      'Anmeldung per WhatsApp an der Schule wird verboten',
      'Wir sind auf Telegram nicht sicher, warnt das Amt',
      'Telegram und Signal sind in Russland nicht erreichbar',
      'Der Dienst ist über Telegram erreichbar',
      'Täter bestellen Waffen über Telegram',
    ],
  },
  French: {
    appeals: ['Réservez votre table par WhatsApp ou Signal.', 'Contactez-nous sur WhatsApp'],
    prose: ['Réservés aux ministres, WhatsApp et Signal', 'Inscription sur TikTok interdite aux mineurs'],
  },
  Spanish: {
    appeals: [
      'Reservá por WhatsApp, Telegram o Signal.',
      'Consultas y turnos por WhatsApp',
      'Escuchá la radio en vivo y seguinos en TikTok',
      'Si querés más información, escribinos por WhatsApp.',
    ],
    prose: [
      'Reserva Federal prohíbe WhatsApp a sus empleados',
      'Pide Telegram más tiempo al juez',
      'Consultas por WhatsApp del ministro, bajo la lupa',
      'Escucha telefónica en WhatsApp',
    ],
  },
  Italian: {
    appeals: ['Prenota su WhatsApp o Telegram', 'Per informazioni scrivici su WhatsApp o Signal.'],
    prose: ['Prenota un volo con WhatsApp: la truffa', 'Siamo su Signal, ha detto il ministro'],
  },
  Portuguese: {
    appeals: [
      'Peça pelo WhatsApp ou Telegram.',
      'Inscrições pelo WhatsApp',
      'Peça a sua mesa e o cardápio por Signal.',
    ],
    prose: ['Contato de ministros por Signal vira escândalo'],
  },
  'other languages': {
    appeals: [
      'Reserveer via WhatsApp of Signal',
      'De club is via WhatsApp en Signal bereikbaar.',
      'Boka bord via WhatsApp eller Signal',
      'Tilmelding via WhatsApp',
      'Varaukset WhatsApp kautta: WhatsApp',
      'Foglalás: WhatsApp, Telegram',
      'Rezerwacje przez WhatsApp lub Signal',
      'Rezervace přes WhatsApp: WhatsApp nebo Signal',
      'Rezervări pe WhatsApp sau Signal',
      'Κρατήσεις μέσω WhatsApp ή Signal',
      'Rezervasyon için WhatsApp veya Signal',
      'Rezervasyon için WhatsApp veya Signal üzerinden yazın.',
      'İletişim: WhatsApp',
      'İLETİŞİM: WhatsApp',
      'İletişim | Facebook | Twitter',
      'Запись в WhatsApp или Telegram',
      'Пишите нам в Telegram или Signal.',
      'Запис у Telegram: Telegram, Signal',
      'Pemesanan lewat WhatsApp',
      'للحجز عبر WhatsApp',
    ],
    prose: [
      'Запись разговоров в WhatsApp станет обязательной',
      'Мы в WhatsApp не хранили ключи, заявил он',
      'Пишите в Signal, а не в Telegram, советует он',
      'Kontakt przez Signal zakazany urzędnikom',
      'Kayıt için WhatsApp verileri istendi',
      'Pesan WhatsApp menteri bocor',
    ],
  },
});

describe('an appeal inside a block', () => {
  const apps = ['WhatsApp', 'Telegram', 'Signal'].map((name) => entity(name[0] as string, [name]));
  const inText = (text: string) => foundOnPage(apps, [text]).length;

  test.each([
    ['a sentence behind others', 'The council met in May. Follow us on WhatsApp, Telegram and Signal.'],
    ['one before others', `Contact us on Signal. ${'The council met in May and again in June. '.repeat(8)}`],
    ['the end of a sentence', 'The council will meet in May at noon, and follow us on WhatsApp and Telegram'],
  ])('has no names: %s', (_, text) => expect(inText(text)).toBe(0));

  test.each([
    ['beside it', 'Telegram is blocked. Follow us on WhatsApp.', 1],
    ['quoted', 'They closed it. “Follow us on Telegram,” the group said.', 1],
    ['told', 'The council met in May, and users follow the news on Telegram.', 1],
    [
      'of a name that is no channel',
      'The council met. Follow us to the port of Signal Hill by WhatsApp bus.',
      1,
    ],
  ])('but a sentence %s has', (_, text, count) => expect(inText(text)).toBe(count));

  test('is looked for in so many letters around a name, however long the block', () => {
    const text = 'the port, and follow us on WhatsApp, Signal and '.repeat(4000);
    // Looking through the block at each name takes minutes: the runner would give up.
    expect(inText(text)).toBe(8000);
  });
});

test.each(['if you a ', 'book a ', 'per signal, ', 'der verein ist auf ', 'datenschutz ', 'by clicking a '])(
  'as many of “%s” as a block may have are told of before the runner gives up',
  (part) => {
    const told = ['signal', ' signal, signal erreichbar', ', contact us'].map((last) =>
      isNoProse(part.repeat(240).slice(0, 240 - last.length) + last),
    );
    expect(told).toHaveLength(3);
  },
);
