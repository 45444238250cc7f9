/** Whose the institutions of a block are, by what it says of them and by what the page has said before. */
import { NOWHERE } from '../countries/countries.ts';
import type { Hit } from '../finding/scan.ts';
import { isCertificate, lawMeant } from '../institutions/acts.ts';
import { isCalledItsOwn, isOfAnotherCountry, isSharedName } from '../institutions/whose.ts';
import { mayBeEnglish, type Subtag } from '../languages.ts';
import type { Named } from './named.ts';

/** A name of what may be an institution: many countries have a Supreme Court and an NCSC. */
export interface NameOfInstitution {
  hit: Hit;
  entity: string;
  /** Whose it is in the dataset; `NOWHERE` for all that is no institution of a country. */
  country: number;
  /** It is named in full. */
  isPhrase: boolean;
}

/**
 * Whose a name is at a place: the country's `own`; another's, as the text says `there`; a `namesake`'s, which an abbreviation is short for from
 * there on; or another's by what stands around it or stood before (`known`).
 */
export type Whose = 'own' | 'there' | 'namesake' | 'known';

export class Institutions {
  private readonly text: string;
  private readonly language: Subtag | null;
  private readonly named: Named;
  /** By country: where the last name ends that was another country's. */
  private foreignUntil: Map<number, number> | undefined;

  constructor(text: string, language: Subtag | null, named: Named) {
    this.text = text;
    this.language = language;
    this.named = named;
  }

  /** Changes nothing: whoever asks notes the answer, in the order of the text. */
  whose({ hit: { start, end }, entity, country, isPhrase }: NameOfInstitution): Whose {
    if (country === NOWHERE) return 'own';
    const { text, language } = this;
    const until = this.foreignUntil?.get(country) ?? 0;
    // A shorter name within another country's is no name by itself: "Garante" in "Garante privacy irlandese".
    if (start < until) return 'known';
    // "New Zealand's National Cyber Security Centre (NCSC)"
    if (until > 0 && !isPhrase && text[end] === ')' && /^\s?\($/.test(text.slice(until, start)))
      return 'namesake';
    if (!isPhrase && isCertificate(text, start, end)) return 'known';
    const law = isPhrase ? undefined : this.lawAt(start, end);
    if (law) return law;
    const institution = { text, start, end, country, language };
    if (isOfAnotherCountry(institution)) return 'there';
    const name = text.slice(start, end);
    // "India's Supreme Court ruled. The Supreme Court said …"
    const isAnothers = language === 'en' && this.named.isAnothers(name, country) && isSharedName(name);
    const isKnown = isAnothers || (!isPhrase && this.named.hasNamesake(entity, name));
    return isKnown && !isCalledItsOwn(institution) ? 'known' : 'own';
  }

  /** An abbreviation that is a law there. It is one from there on where the page does not name the agency in full. */
  private lawAt(start: number, end: number): Whose | undefined {
    const { text, language } = this;
    if (!mayBeEnglish(language)) return undefined;
    const meant = lawMeant(text, start, end);
    return meant === 'page' ? 'namesake' : meant && 'known';
  }

  /** What the page has told by such a name counts for those behind it. `own` is noted of what is a mention. */
  note(whose: Whose, { hit: { start, end }, entity, country }: NameOfInstitution): void {
    if (country === NOWHERE || whose === 'known') return;
    const { text, language, named } = this;
    const name = text.slice(start, end);
    if (whose === 'namesake') named.addNamesake(entity, name);
    if (whose === 'there') {
      this.foreignUntil ??= new Map();
      this.foreignUntil.set(country, end);
    }
    if (whose === 'namesake' || language !== 'en') return;
    const isOwn = whose === 'own';
    const saysWhose =
      !isOwn || !isSharedName(name) || isCalledItsOwn({ text, start, end, country, language });
    named.addInstitution(name, country, isOwn ? 'own' : 'other', saysWhose);
  }
}
