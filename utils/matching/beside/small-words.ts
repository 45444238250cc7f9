/**
 * Words with a small letter behind a name. In a label they join it to another, or say what of it was used: "Source: Huawei press area". Any
 * other is a verb: "Source: Huawei exits UK market".
 */
import { lazy } from '../../lazy.ts';
import { wordsOf } from '../letters/lists.ts';

const JOINTS = `
an and as at based by for from in of on or per the to under used using via with
am auf aus bei beim das dem den der des die durch für im mit nach oder sowie und vom von zu zum zur über
au aux avec chez dans de du en et la le les par pour sur
al con da dal dalla del della delle di do dos ed el em las lo los nel nella no para por pelo pela sobre su sul sulla tra vía
aan bij door een het met naar op te tot uit van voor
af av fra från för hos med och og om på samt til till ur
ako cez dla ez iz ke na od oraz po pre pri pro przez při ve we za ze že
dan dari din es és için ile ja kautta pe pentru prin sekä untuk və şi și
во для до за из на от по при со та через від`;
/** Parts of firms and authorities, and what they publish. Of many names these words are the second: Národní úřad, Commissione europea. */
const PARTS = `
account affidavit analysis annual archive archives area blog board calculations campaign chart charts company corporate court courtesy data database dataset department district document
documents estimates figures file filing forecast graphic handout handouts illustration image images index indictment kit letter map media memo ministry newsroom office official own page paper
photo photos picture pictures poll press records report reports research room screenshot screenshots service services site social spokesman spokesperson spokeswoman staff statement statistics
stats stills stock store study survey table team testimony transcript tweet tweets video videos website
bereitgestellt eigene eigenen
capture communiqué d'écran européen européenne fédéral fédérale général générale ministère national nationale presse étude
archivio archivo arquivo comunicado comunicato comunicazione dados dati datos divulgação economia encuesta estampa estudio estudo europea europeia europeo europeu federal gabinete generale
imprensa informe internacional internazionale ministerio ministero nacional nazionale oficial oficina prensa prima principal rapporto relatório reprodução sede sitio sito stampa studio ufficiale
ufficio
ministerie onderzoek pressavdelning pressbild pressebild pressefoto pressfoto rapport undersökning årsrapport
archiv archiwum badanie banka biura biuro dane inspekce inspektorat inšpektorát kancelár kancelária kancelář komise komisia komisja materiały ministerstwo ministerstvo noviny prasowa prasowe
prasowy rada raport serwis služba strona státní tisková tlačová urząd výzkum zpráva ústav úrad úřad štátny
agencija komisija list ministarstvo ministrstvo novine ured urad zavod
agenția agenţia basın bizottság comisia dok hivatal komissio resmi sajtó sajtóiroda sanomat uutiset virasto`;
const OF_LABELS = wordsOf(`${JOINTS} ${PARTS}`);
/** "capture d’écran", "dell’ufficio". */
const ELIDED = /^(?:d|l|all|dall|dell|nell|sull)['’]/;

/** A small word between a name in Latin letters and another word. Other scripts have names of which the rest is small: Министерство цифрового развития. */
const BEHIND_NAME = lazy(
  () =>
    /(?<=(?<![\p{L}\p{M}\p{N}])(?=\p{Script=Latin})\p{Lu}[^\s,.;:!?…()[\]/|–—]* )\p{Ll}(?:\p{L}|\p{M}|['’-])+(?= [\p{L}\p{N}])/gu,
);

/** True when behind a name there is a small word that no label has, and another behind that. */
export const hasVerbBehindName = (labelled: string): boolean =>
  (labelled.match(BEHIND_NAME()) ?? []).some((word) => !OF_LABELS.has(word) && !ELIDED.test(word));
