/**
 * Verbs behind a name, which no label has: "Source: Huawei exits UK market". Other words with a small letter join the name to another, or say
 * what of it was used: "Source: Nokia quarterly report 2019".
 */
import { lazy } from '../../lazy.ts';
import { wordsOf } from '../patterns/lists.ts';

/** Forms that are verbs as they stand, or hardly ever nouns behind a source's name, by the languages of the labels. */
const VERBS = wordsOf(`
abandons accuses acquires admits agrees aims announced announces appeals asks avoids backs banned bans beats becomes begins blames blocks bought builds buys calls cancels claims closes confirms
considers cuts delays denied denies drops ends escapes exits expands expects faces fails fears fights files fires gains gets gives goes halts helps hires hits hopes joins keeps launched launches lays
leads leaves loses lost makes moves needs offers opens overtakes pays plans pledges posts promises pulls pushes puts quits raises reaches rejects removes replaces resumes returns reveals says scraps
seeks seems sees sells shows shuts signs slams slashes sold spends starts stays stops sued sues suffers suspends takes tells threatens told tops tries turns unveils urges vows warns wins withdraws won
baut droht entlässt fällt fordert geht gewinnt gibt kauft klagt kommt kündigt macht nimmt plant sagt schließt siegt startet steigt stellt stoppt streicht sucht testet warnt wehrt weist wirft zahlt
zeigt zieht
abandonne accuse achète affirme annonce attaque conteste dément devient dévoile dit ferme gagne interdit investit lance licencie menace nie obtient paie perd poursuit prévoit quitte rachète reçoit
refuse remporte renonce retire signe supprime vend
abandona acusa advierte amenaza anuncia busca cierra compra confirma deja demanda despide dice gana invierte lanza logra niega paga pide pierde presenta prohíbe recibe rechaza recurre retira sufre
vende
abbandona annuncia chiede chiude conferma investe lancia lascia licenzia nega ottiene perde punta riceve rinuncia rischia ritira sfida taglia vieta vince
anuncia corta deixa demite diz enfrenta fecha ganha investe lança pede processa proíbe recebe
bouwt dreigt gaat klaagt komt koopt krijgt schrapt sluit stopt trekt wint zegt
avslöjar avslører avviser benekter bygger drar forlader forlater fyrer får förlorar hotar kjøper køber köper lancerer lanserar lanserer lämnar nekar nekter nægter sagsøger saksøker selger sparkar
stoppar stämmer säljer sælger taber taper trekker truer trækker varslar vinder vinner
grozi mówi ogłasza opuszcza pozywa przegrał przegrywa sprzedaje traci wychodzi wygrał wygrywa zaprzecza zwalnia
hrozí končí odchádza odchází odmieta odmítá opouští opúšťa popiera popírá predáva prodává prohrává propouští spouští staví stráca vyhrává zakáže ztrácí
gubi napušta prodaje tuži zapušča
haastaa häviää irtisanoo julkaisee kieltää kiistää lähtee myy ostaa
elbocsát kivonul nyer perel tagadja tiltja vásárol veszít
anunță câștigă cumpără iese neagă pierde retrage vinde
bantah gugat keluar larang tarik tolak
губи купува напуска обявява отрича печели продава пуска съди`);
/** Endings of verbs, and what some begin with: verkauft, lanceert, anunció, kupuje, elhagyja, poistuu, părăsește, menjual, покидає. */
const LIKE_VERB = lazy(
  () =>
    /^(?:(?!bereit|bearbeit)(?:be|ent|er|ont|ver|zer)\p{L}{2,}(?<!ment|an|dic|fi|rich|men)t|\p{L}+(?:iert|eert)|\p{L}{3,}(?:ó|aron|ieron|uje|ują|ují|ujú|stuu|ytyy|ttaa|ttää|ește|[ei]ază|[аяу]є)|(?:be|el|ki|le|meg)\p{L}{2,}(?<![cs])ja|me(?:mb(?!er)|mp|n[dgjy])\p{L}{3,})$/u,
);

/** A small word between a name in Latin letters and another word. Other scripts have names of which the rest is small: Министерство цифрового развития. */
const BEHIND_NAME = lazy(
  () =>
    /(?<=(?<![\p{L}\p{M}\p{N}])(?=\p{Script=Latin})\p{Lu}[^\s,.;:!?…()[\]/|–—]* )(\p{Ll}(?:\p{L}|\p{M}|['’-])+)(?= ([\p{L}\p{N}]+))/gu,
);
const YEAR = /^(?:19|20)\d\d$/;
/** As reports do, and no sentence that tells when: "Nokia quarterly report 2019", but "Huawei exits UK market in 2019". */
const ENDS_IN_YEAR = /\p{L}{4},? \(?(?:19|20)\d\d(?:[-–/]\d{2,4})?[).\s]*$/u;

/** True when behind a name there is a verb, and another word behind that. */
export const hasVerbBehindName = (labelled: string): boolean =>
  !ENDS_IN_YEAR.test(labelled) &&
  [...labelled.matchAll(BEHIND_NAME())].some(
    ([, word = '', next = '']) => VERBS.has(word) || (LIKE_VERB().test(word) && !YEAR.test(next)),
  );
