/** A kind of document, with all facts about it that the program uses. */
export interface Kind {
  /** Name in normal case. */
  readonly name: string;
  /** Abbreviations in numbers, the prescribed one first (Decree 30/2020/NĐ-CP, Appendix III.I). */
  readonly abbreviations: readonly string[];
  /**
   * How its mentions are recognised: "law" by its proper name or number, "normative" and "administrative" by number or
   * date, "plain" (words with many other uses) only with a whole number after it. "general" is any document.
   */
  readonly family: 'law' | 'normative' | 'administrative' | 'plain' | 'general';
  /** Its ranks in the hierarchy of legal force; empty if it has none. */
  readonly ranks: readonly Rank[];
  /**
   * The abbreviation that may replace its name before a number ("QĐ số 12/QĐ-UBND"); `null` if that means other things
   * too.
   */
  readonly shortName: string | null;
  /**
   * Whether it may be issued with another document, under its own title (Decree 30/2020/NĐ-CP, Appendix III, model
   * 1.3).
   */
  readonly attachable: boolean;
  /** Whether parties agree on it, none of whose names stands at its head. */
  readonly isBetweenParties: boolean;
  /** Whether several bodies issue it together. */
  readonly jointly: 'always' | 'sometimes' | 'never';
  /** Whether it has a proper name, by which it is cited: "Luật Đất đai". */
  readonly hasProperName: boolean;
  /** Whether it is cited by its kind alone, since only one is in force. */
  readonly isSingle: boolean;
  /**
   * Whether its name also stands for a field of law, so that words in small letters after it need not be a proper name
   * ("luật đầu tư").
   */
  readonly namesFields: boolean;
  /** The only body that issues it. */
  readonly soleIssuer: string | null;
  /** The body that issued it before; `until` is the ISO date of the last day. */
  readonly formerIssuer: { readonly name: string; readonly until: string } | null;
  /** The lines between its legal bases and its body, in capitals, the prescribed one first. */
  readonly enactingLines: readonly string[];
  /** Whether Decree 30/2020/NĐ-CP prescribes the first of these lines (Appendix III, models 1.1 and 1.2). */
  readonly owesEnactingLine: boolean;
  /** Whether it states its legal bases (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.6). */
  readonly owesLegalBasis: boolean;
  /**
   * Whether its subject stands below its name, which is not the case for slips and letters of introduction (models 1.8
   * and 1.10).
   */
  readonly hasTitle: boolean;
  /** Whether it states place, date and recipients, which acts of the National Assembly do not. */
  readonly hasPlaceAndRecipients: boolean;
  /** Whether its letterhead states place and date; minutes state time and place in their text (model 1.9). */
  readonly headIsDated: boolean;
  /** Whether it consolidates an act with its amendments and has no content of its own. */
  readonly isConsolidation: boolean;
  /** Whether it has addressees (Appendix I, Part I, II.9). */
  readonly hasAddressees: boolean;
  /** Whether its number begins with its abbreviation; that of an official letter begins with the issuer. */
  readonly numberSaysKind: boolean;
  /** Whether its abbreviation in a number is unambiguous ("PC" also stands for fire prevention). */
  readonly isMeantByAbbreviation: boolean;
  /**
   * Whether it can change legal acts. Administrative documents (Decree 30/2020/NĐ-CP, Article 7) only request or plan
   * such changes; a regulation has the force of the decision with which it is issued.
   */
  readonly changesActs: boolean;
  /** Its role among the grounds of a decision: it proposes the decision, or only reports on it. */
  readonly inGrounds: 'proposal' | 'report' | null;
}

/** A rank in the hierarchy of legal force, 1 being the highest. */
export interface Rank {
  readonly rank: number;
  /** What the number must also contain, in capitals, where the kind alone does not determine the rank. */
  readonly number?: RegExp;
}

/** The facts about a kind; omitted ones have the value that most kinds have. */
export type KindFacts = Partial<Omit<Kind, 'name' | 'family' | 'abbreviations'>>;

/** Creates the row of a kind. */
export const kind = (
  name: string,
  family: Kind['family'],
  abbreviations: readonly string[],
  facts: KindFacts = {},
): Kind => ({
  name,
  family,
  abbreviations,
  ranks: [],
  shortName: null,
  attachable: false,
  isBetweenParties: false,
  jointly: 'never',
  hasProperName: false,
  isSingle: false,
  namesFields: false,
  soleIssuer: null,
  formerIssuer: null,
  enactingLines: [],
  owesEnactingLine: false,
  owesLegalBasis: false,
  hasTitle: true,
  hasPlaceAndRecipients: true,
  headIsDated: true,
  isConsolidation: false,
  hasAddressees: false,
  numberSaysKind: true,
  isMeantByAbbreviation: family !== 'plain',
  changesActs: family !== 'administrative' && family !== 'plain',
  inGrounds: null,
  ...facts,
});
