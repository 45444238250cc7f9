/** What pages ask of their readers in the west and north of Europe, and sentences with the same words. */
import { testAppeals } from './appeals-by-language.ts';

interface Told {
  appeals: string[];
  prose: string[];
}

const LANGUAGES: Record<string, Told> = {
  German: {
    appeals: [
      'Auf Facebook teilen',
      'Artikel per WhatsApp teilen',
      'Folgen Sie uns auf Telegram, um nichts zu verpassen.',
      'Folgen Sie dem Port Kurier auf WhatsApp',
      'Jetzt bei Google Play',
      'Unser WhatsApp-Kanal: jetzt abonnieren',
      'Um diesen Inhalt von TikTok zu sehen, akzeptieren Sie bitte Cookies.',
      'Folgen Sie uns jetzt auch auf WhatsApp',
      'Abonnieren Sie unseren WhatsApp-Kanal',
      'Teilen Sie den Artikel auf Facebook',
      'Diesen Artikel per WhatsApp versenden',
      'Bei Google als bevorzugte Quelle hinzufügen',
      'Sie wollen nichts verpassen? Folgen Sie uns auf WhatsApp.',
      'Beitrag auf Twitter teilen',
      'Folgen Sie uns auf Facebook und Instagram!',
      'Teilen: WhatsApp Facebook Twitter',
      'An dieser Stelle finden Sie einen externen Inhalt von TikTok.',
    ],
    prose: [
      'Teilen auf Facebook ist verboten, entschied das Gericht.',
      'Folgen der Sperre auf Telegram: weniger Hass, mehr Ausweichen',
      'Folge uns auf Telegram, forderten die Querdenker.',
      'Folgen Sie uns nicht auf Facebook, schrieb die Behörde.',
      'Jetzt bei Telegram gesperrt: der Kanal des Verschwörers',
      'Unser Telegram-Kanal wurde gesperrt, sagte der Sprecher.',
      'An dieser Stelle befindet sich das Rechenzentrum von Google.',
      'Jetzt bei Facebook: Russische Propaganda als Anzeige',
      'Folgen Sie mir auf Telegram, schrieb der Täter seinen Anhängern.',
    ],
  },
  Dutch: {
    appeals: [
      'Volg ons op Facebook',
      'Deel op Facebook',
      'Deel dit artikel via WhatsApp',
      'Abonneer je op ons YouTube-kanaal',
      'Volg het nieuws ook via WhatsApp',
      'Volg ons via WhatsApp, Facebook en Instagram',
    ],
    prose: [
      'Volg ons op Telegram, schreef de groep aan zijn leden.',
      'Abonneer of betaal: Facebook verandert',
      'Volg je kind niet via Google, zegt de toezichthouder',
    ],
  },
  'the Nordic languages': {
    appeals: [
      'Dela på Facebook',
      'Följ oss på Facebook',
      'Del på WhatsApp',
      'Følg oss på Facebook',
      'Følg os på Telegram',
      'Seuraa meitä Facebookissa',
      'Jaa Facebookissa',
      'Dela på WhatsApp · Dela på WeChat',
    ],
    prose: [
      'Følg os på Telegram, skrev gruppen til medlemmerne.',
      'Dela data eller lämna WhatsApp, säger Facebook',
    ],
  },
  French: {
    appeals: [
      'Partager sur Facebook',
      'Suivez-nous sur Telegram',
      'Suivez Le Port sur WhatsApp',
      'Abonnez-vous à notre chaîne WhatsApp',
      "Téléchargez l'application sur Google Play",
      'Pour voir ce contenu de TikTok, acceptez les cookies.',
      "Suivez toute l'actualité du Port sur WhatsApp",
      'Partager l’article sur Facebook',
      'Rejoignez-nous sur WhatsApp',
      'Retrouvez-nous sur Facebook et Twitter',
      "Suivez toute l'actualité sur notre chaîne WhatsApp",
      'Partagez cet article sur Facebook',
    ],
    prose: [
      'Partager sur Facebook des images de la police devient un délit',
      "Suivez-nous sur Telegram, écrivait le groupe d'extrême droite.",
      "Abonnez-vous à TikTok, dit l'armée",
      'Envoyer des messages sur WhatsApp pendant le travail peut coûter cher.',
      'Notre canal Telegram a été fermé, a dit le parti.',
      'Pour voir ce contenu, TikTok exige un âge minimum.',
      'Suivez-nous, disait Telegram, et ils ont suivi',
      'Abonnez-vous sans pub : Facebook propose de payer',
    ],
  },
  Spanish: {
    appeals: [
      'Síguenos en Facebook',
      'Sigue a EL PUERTO en Facebook y X',
      'Únete a nuestro canal de WhatsApp',
      'Compartir en Facebook',
      'Suscríbete a nuestro canal de YouTube',
      'Recibe las noticias en WhatsApp',
      'Contenido externo de TikTok',
      'Sigue toda la información de El Puerto en Facebook y X',
      'Apúntate a nuestro canal de WhatsApp',
      'Síguenos en nuestras redes sociales: Facebook, Twitter',
      'Únete al canal de WhatsApp de El Puerto',
      'Comparte esta noticia en WhatsApp',
    ],
    prose: [
      'Compartir en Facebook fotos de menores será delito',
      'Únete a Signal, dijo Snowden',
      'Suscríbete o paga: Facebook cambia en Europa',
      'Enviar dinero por WhatsApp será posible en México',
      'Nuestro canal de WhatsApp fue pirateado, dijo el partido.',
      'Contenido externo en Facebook deberá ser etiquetado',
      'Compartir contraseñas ya no será gratis en Apple TV',
      'Síguenos y gana: la estafa que corre por WhatsApp',
      'Únete o vete: el ultimátum de Musk a Twitter',
    ],
  },
  Portuguese: {
    appeals: [
      'Compartilhe no WhatsApp',
      'Siga-nos no Telegram',
      'Siga o Porto no Instagram e no Facebook',
      'Receba as notícias no WhatsApp',
      'Entre no nosso canal do Telegram',
      'Participe do nosso canal no WhatsApp',
      'Siga o g1 no Instagram e no Facebook',
      'Siga nosso canal no WhatsApp',
      'Compartilhe esta notícia no Telegram',
    ],
    prose: [
      'Compartilhe seus dados com o WhatsApp ou saia, diz Facebook',
      'Entre o lucro e a verdade no Facebook',
      'Nosso canal no Telegram foi fechado, disse o partido.',
      'Conteúdo externo no Facebook será rotulado',
      'Compartilhar fake news no WhatsApp pode dar cadeia',
    ],
  },
  Italian: {
    appeals: [
      'Seguici su Facebook',
      'Segui Il Porto su Google News',
      'Condividi su WhatsApp',
      'Iscriviti al nostro canale Telegram',
      'Segui tutti gli aggiornamenti su Google News',
      'Condividi questo articolo su Facebook',
      'Seguici anche su WhatsApp e Telegram',
    ],
    prose: [
      'Condividi troppo su Facebook? Ecco cosa rischi',
      'Condividi i dati o esci, dice WhatsApp',
      'Segui la vicenda di Telegram, dice Durov',
      'Iscriviti o paga: Facebook cambia in Europa',
      'Il nostro canale Telegram è stato chiuso, ha detto il partito.',
      "Contenuto esterno su Facebook, arriva l'etichetta",
      "Seguici o paghi, l'aut aut di Facebook",
    ],
  },
};

testAppeals(LANGUAGES);
