/** The words of lines that say how to write to a club, a shop or a paper, and how to book there, in the languages of the news. */
import { lazy } from '../../lazy.ts';
import { listed, wordsOf } from '../patterns/lists.ts';
import { CHANNEL } from './appeal-words.ts';

/** What such a line begins with. Behind these, a channel has to stand as a place: "Reserva Telegram" is none. */
export const CONTACT = listed(`
book(?= (?:a|by|here|now|online|on|through|via|with|your)(?!\\p{L}))|booking|bookings|reservations|enquiries|inquiries|registrations?|register|rsvp|orders|order(?= (?:by|here|now|online|on|through|via|your)(?!\\p{L}))|appointments|call us|tips?(?= us|:)|we(?: are|['’]re)(?: also)?|you(?:['’]ll| can)? (?:also )?(?:find|reach|contact|write to|message) us(?: also)?|
anmeldung(?:en)?|reservierung(?:en)?|buchung(?:en)?|bestellung(?:en)?|terminvereinbarung|kontakt|schreib(?:e|en sie|t)? uns|meldet euch|melden sie sich|melde dich|meldungen|kontaktier(?:e|en sie|t) uns|buchen sie|reservieren sie|bestellen sie|sie erreichen uns|ihr erreicht uns|du erreichst uns|wir sind|hinweise|
r[ée]serve[zr]?|réservations?|inscription|inscriptions|inscrivez-vous|commande[zr]|contactez(?:-nous)?|contact|écrivez-nous|écris-nous|prenez rendez-vous|nous sommes|renseignements|
reserv[aáe]|reservas|reserve[nm]|reservaciones|inscripciones|inscr[ií]bete|inscribite|inscríbase|consultas|informes|pedidos|p[ií]de(?:lo|la)?|ped[ií]|escr[ií]be(?:nos|me)|escribinos|escríbanos|cont[aá]cta(?:nos|te)|contáctenos|comunícate|comunicate|comuníquese|estamos|turnos|
peça|encomend[ae]|faça (?:sua|a sua) reserva|agende|inscrições|fale (?:conosco|connosco|com a gente)|fale com (?:nós|a redação)|escreva-nos|contacte-nos|contate-nos|contato|contacto|mande (?:uma )?mensagem|chame|
prenot[ai]|prenotate|prenotazioni|prenotazione|iscrizioni|scrivi(?:ci|mi)|scriveteci|contatt[ai]ci|contattateci|contatti|ordina|ordinate|per informazioni|per info|info|siamo|
boek|reserveer|reserveren|reserveringen|aanmelden|aanmeldingen|inschrijven|inschrijvingen|bestel|bestellen|stuur ons|schrijf ons|neem contact op|bereik ons|wij zijn|
boka|bokningar|bokning|anmäl dig|anmälan|anmälningar|beställ|kontakta oss|skriv till oss|tipsa oss|hör av dig|vi finns|
bestill|bestilling|bestillinger|book(?= (?:bord|plads|plass|tid|via|på)(?!\\p{L}))|tilmeld (?:dig|jer)|tilmelding|påmelding|meld (?:dig|deg) på|kontakt(?:a)? (?:os|oss)|skriv til (?:os|oss)|tips (?:os|oss)|send (?:os|oss)|vi er|
varaa|varaukset|ilmoittaudu|ilmoittautumiset|ota yhteyttä|kirjoita meille|lähetä meille|broneeri|broneeringud|kirjuta meile|kirjutage meile|registreeru|
raksti mums|rakstiet mums|rezervācijas|piesakies|pieteikšanās|rašykite mums|parašykite mums|registruokitės|registracija|rezervacijos|užsakymai|susisiekite su mumis|
foglalás|foglaljon|foglalj|jelentkezés|jelentkezz|jelentkezzen|írj nekünk|írjon nekünk|rendelés|elérhetőség|
rezerwacj[ae]|rezerwuj(?:cie)?|zarezerwuj(?:cie)?|zapisy|zapisz się|zgłoszenia|zamówienia|napisz(?:cie)? do nas|pisz(?:cie)? do nas|skontaktuj się z nami|kontakt z nami|jesteśmy|
rezervac[ei]|rezervujte|objednávky|objednejte|přihlášky|přihlaste se|napište nám|pište nám|kontaktujte nás|jsme|
rezervácie|rezervuj(?:te)?|prihlášky|prihláste sa|napíšte nám|píšte nám|objednajte|sme|
rezervacij[ae]|rezerviraj(?:te)?|rezervišite|narudžbe|porudžbine|naročila|prijave|prijavite se|pišite nam|javite(?: nam)? se|kontaktiraj(?:te)? nas|
резервације|пишите нам|јавите се|резервации|запазете|запишете се|пишете ни|свържете се с нас|поръчки|пишувајте ни|контактирајте н[èеéѐ]|нарачки|
rezervări|rezerv[ăa]|rezervați|înscrieri|înscrie-te|comenzi|comandă|scrie-ne|scrieți-ne|contactează-ne|contactați-ne|suntem|
rezervime|rezervo|na shkruani|na kontaktoni|na shkruaj|regjistrohuni|
пишите(?: нам)?|напишите нам|бронирование|бронируйте|забронируйте|запись|записывайтесь|запишитесь|заявки|заказы?|заказывайте|свяжитесь с нами|связаться с нами|связь с нами|мы|
пишіть(?: нам)?|напишіть нам|бронювання|бронюйте|забронюйте|запис|записуйтесь|записуйтеся|замовлення|замовляйте|зв['’ʼ]яжіться з нами|ми|
κρατήσεις|κράτηση|κάντε κράτηση|επικοινωνήστε|επικοινωνία|γράψτε μας|στείλτε μας|εγγραφές|παραγγελίες|
rezervasyon(?:lar)?|randevu|kayıt|sipariş|iletişim|bize ulaşın|bize yazın|
للحجز|للحجوزات|احجزوا?|للتواصل|للتسجيل|للاستفسار|للطلب|تواصلوا? معنا|راسلونا|راسلنا|اتصلوا? بنا|
להזמנות|להזמין|הזמינו|להרשמה|לפרטים|כתבו לנו|צרו קשר|פנו אלינו|רזרו|رزرو|برای رزرو|برای ثبت‌?نام|تماس با ما|
pesan(?= (?:lewat|via|melalui|di|tempat|sekarang)(?!\\p{L}))|pemesanan|reservasi|pendaftaran|daftar|hubungi(?: kami)?|tempahan|đặt (?:chỗ|bàn|hàng|phòng|vé|lịch)|liên hệ|mag-book|makipag-ugnayan sa amin`);

/** What is booked, for whom, and how else to write. */
export const OF_BOOKINGS = wordsOf(`
table tables place places seat seats ticket tickets room rooms appointment appointments visit trip tour lesson course court free
phone telephone tel call text sms email mail chat message messages number directly simply just anytime 24 menu also either sending
telefon telefonisch handy nummer nachricht e einfach gerne gern direkt platz plätze tisch termin kurs ticket trainer trainerin training vorstand büro team verein redaktion ihren deinen euren ihre deine
votre ta vos place table séance chambre billet cours dès maintenant téléphone message simplement directement
tu su vuestra vuestro sus lugar mesa turno entrada entradas cita clase cupo habitación excursión teléfono mensaje menú carta directo directamente ahora ya
sua seu lugar mesa vaga consulta pedido quarto cardápio ingresso ingressos telefone mensagem agora já diretamente
tuo tua vostro vostra posto tavolo camera biglietto biglietti lezione visita telefono messaggio subito ora direttamente
je jouw uw plek tafel kamer les telefoon bericht direct nu gerust
din ditt bord plats tid rum telefon telefonen plads plass pladsen tidspunkt
paikkasi paikka pöytä aika puhelimitse
telefonicznie telefon stolik miejsce wizytę bilet bilety
telefonicky místo stůl lístek miesto stôl telefonom
sto mjesto mesto termin telefonom poruku poruke stol
masă loc locul bilet telefon mesaj telefonic
столик место билет билеты приём прием телефону телефон сообщение сообщения прямо столик місце квиток телефоном повідомлення сейчас зараз
τραπέζι θέση εισιτήριο τηλέφωνο μήνυμα
masa yer yerinizi telefon mesaj hattı hattımız randevu hemen yazın ulaşın arayın
هاتف الهاتف رسالة رقم الرقم موعد طاولة الآن טלפון בטלפון הודעה מקום שולחן`);

/** Behind these stands whom to write to: "Anmeldung per WhatsApp an den Trainer". */
export const TO_WHOM = wordsOf(`
to with at an bei beim zum zur chez auprès à au al a con com ao à aos da dal bij aan naar hos till til do u kod pri la prie prin к у до при στον στη στην`);

/** Behind these, a channel stands as a place here: elsewhere they are words of many senses. */
export const THROUGH = wordsOf('przez přes cez prin preko kautta kaudu');

/** What stands before: who is asked. */
export const IF = listed(`
(?:if|when) you|falls|wenn (?:sie|du|ihr)|(?:haben|hast) (?:sie|du)|si (?:vous|tu|tienes|tenés|tiene|quieres|querés|quiere|desea|deseas|sabes)|se (?:hai|avete|vuoi|volete|sai|você|tem|quiser|tiver|souber)|als (?:je|u)|om du|hvis du|jos (?:sinulla|haluat)|jeśli (?:masz|chcesz)|jeżeli (?:masz|chcesz)|pokud (?:máte|chcete)|ak (?:máte|chcete)|ako (?:imate|želite)|ако (?:имате|искате|сакате|желите)|если (?:у вас|вы|хотите)|якщо (?:у вас|ви|маєте)|dacă (?:ai|aveți|vrei|doriți)|ha (?:van|szeretne)|αν (?:έχετε|θέλετε)|إذا (?:كان|كنت)|eğer`);

const AND =
  '\\s?(?:,|\\/|&|·|\\s(?:und|oder|sowie|en|of|och|eller|og|and|or))(?: (?:auf|über|per|via|på|op))?\\s?';
/** "The club can be reached on WhatsApp and Signal" says several of them, and nothing else. Of one, news tells whether it works. */
export const REACHED = lazy(
  () =>
    new RegExp(
      `^[^"“”„«»:]{0,60} (?:ist|sind|bin|erreich\\p{L}+|nås|nåes|kan nås|is|zijn|kan|can be) (?:[^"“”„«»:]{0,30} )?(?:auf|über|per|via|på|op|on|by) ${CHANNEL}\\p{L}*(?:${AND}(?:${CHANNEL}\\p{L}*|telefon\\p{L}*|e-?mail|mail|sms))+(?: (?:erreichbar|zu erreichen|bereikbaar|te bereiken))?[^\\p{L}]*$`,
      'u',
    ),
);
export const REACHED_SIGN = /erreich|bereik|reached|nå/;
