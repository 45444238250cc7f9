/** Whose the institutions of a block are, by what it says of them and by what the page has said before. */
import { NOWHERE } from '../countries/countries.ts';
import type { Hit } from '../finding/scan.ts';
import { isCertificate, lawMeant } from '../institutions/acts.ts';
import { isCalledItsOwn, isOfAnotherCountry, isSharedName } from '../institutions/whose.ts';
import type { Named } from './named.ts';

export class Institutions {
  private readonly text: string;
  private readonly language: string | null;
  private readonly named: Named;
  /** By country: where the last name ends that was another country's. */
  private foreignUntil: Map<number, number> | undefined;

  constructor(text: string, language: string | null, named: Named) {
    this.text = text;
    this.language = language;
    this.named = named;
  }

  /** Many countries have a Supreme Court and an NCSC. `isPhrase`: it is named in full. */
  isForeign({ start, end }: Hit, country: number, entity: string, isPhrase: boolean): boolean {
    if (country === NOWHERE) return false;
    const { text, language } = this;
    const until = this.foreignUntil?.get(country) ?? 0;
    // A shorter name within another country's is no name by itself: "Garante" in "Garante privacy irlandese".
    if (start < until) return true;
    // "New Zealand's National Cyber Security Centre (NCSC)"
    if (until > 0 && !isPhrase && text[end] === ')' && /^\s?\($/.test(text.slice(until, start))) {
      this.named.addNamesake(entity, text.slice(start, end));
      return true;
    }
    if (!isPhrase && (isCertificate(text, start, end) || this.isLaw(start, end, entity))) return true;
    const institution = { text, start, end, country, language };
    const isForeign = isOfAnotherCountry(institution);
    if (isForeign) {
      this.foreignUntil ??= new Map();
      this.foreignUntil.set(country, end);
    }
    if (!isForeign && !isPhrase && this.named.hasNamesake(entity, text.slice(start, end)))
      return !isCalledItsOwn(institution);
    if (language !== 'en') return isForeign;
    const name = text.slice(start, end);
    if (isForeign) this.named.addInstitution(name, country, 'other', true);
    // "India's Supreme Court ruled. The Supreme Court said …"
    return (
      isForeign ||
      (this.named.isAnothers(name, country) && isSharedName(name) && !isCalledItsOwn(institution))
    );
  }

  /** True for an abbreviation that is a law there. It is one from there on where the page does not name the agency in full. */
  private isLaw(start: number, end: number, entity: string): boolean {
    const { text, language } = this;
    if (language !== 'en' && language !== null) return false;
    const meant = lawMeant(text, start, end);
    if (meant === 'page') this.named.addNamesake(entity, text.slice(start, end));
    return meant !== undefined;
  }

  /** The page goes on about an institution that it has named. */
  add({ start, end }: Hit, country: number): void {
    const { text, language } = this;
    if (country === NOWHERE || language !== 'en') return;
    const name = text.slice(start, end);
    const isTold = !isSharedName(name) || isCalledItsOwn({ text, start, end, country, language });
    this.named.addInstitution(name, country, 'own', isTold);
  }
}
