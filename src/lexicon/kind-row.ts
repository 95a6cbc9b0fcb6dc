/** A kind of document, with all that is said of it anywhere in the program. */
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
  /** Its places in the hierarchy of legal force; none outside of it. */
  readonly ranks: readonly Rank[];
  /** What is written in place of its name before a number ("QĐ số 12/QĐ-UBND"); `null` where that means other things. */
  readonly shortName: string | null;
  /** Whether it is issued with another document, under a title of its own (Decree 30/2020/NĐ-CP, Appendix III, model 1.3). */
  readonly attachable: boolean;
  /** Whether parties agree on it, none of whose names stands at its head. */
  readonly isBetweenParties: boolean;
  /** Whether several bodies issue it together. */
  readonly jointly: 'always' | 'sometimes' | 'never';
  /** Whether it has a proper name, by which it is cited: "Luật Đất đai". */
  readonly hasProperName: boolean;
  /** Whether it is cited by its kind alone, since there is but one in force. */
  readonly isSingle: boolean;
  /** Whether its name is a field's too, so that words in small letters after it may be no proper name ("luật đầu tư"). */
  readonly namesFields: boolean;
  /** The only body that issues it. */
  readonly soleIssuer: string | null;
  /** Who issued it before that body; `until` is the ISO date of the last day. */
  readonly formerIssuer: { readonly name: string; readonly until: string } | null;
  /** The lines that part its legal bases from its body, in capitals, the prescribed one first. */
  readonly enactingLines: readonly string[];
  /** Whether Decree 30/2020/NĐ-CP prescribes the first of these lines (Appendix III, models 1.1 and 1.2). */
  readonly owesEnactingLine: boolean;
  /** Whether it rests on legal bases (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.6). */
  readonly owesLegalBasis: boolean;
  /** Whether its name stands above its text, as that of an official letter does not. */
  readonly hasKindLine: boolean;
  /** Whether its subject stands below its name: slips and letters of introduction have none (models 1.8 and 1.10). */
  readonly hasTitle: boolean;
  /** Whether it says where and when it was issued, and who receives it, as acts of the National Assembly do not. */
  readonly hasPlaceAndRecipients: boolean;
  /** Whether it puts an act and those that amend it together, and says nothing of its own. */
  readonly isConsolidation: boolean;
  /** Whether it is sent to somebody who has to act on it (Appendix I, Part I, II.9). */
  readonly hasAddressees: boolean;
  /** Whether its number begins with its abbreviation; that of a letter begins with its office. */
  readonly numberSaysKind: boolean;
  /** Whether its abbreviation in a number means it and nothing else ("PC" is also fire prevention). */
  readonly isMeantByAbbreviation: boolean;
  /**
   * Whether it can change acts of legal force. Administrative papers (Decree 30/2020/NĐ-CP, Article 7) ask for such a change
   * or plan it; a regulation shares the force of the decision that it is issued with.
   */
  readonly changesActs: boolean;
  /** What it does for a decision that names it among its grounds: it proposes it, or only reports on it. */
  readonly inGrounds: 'proposal' | 'report' | null;
}

/** A place in the hierarchy of legal force, 1 the highest. */
export interface Rank {
  readonly rank: number;
  /** What else the number must hold, in capitals, where the kind alone does not tell. */
  readonly number?: RegExp;
}

/** What is said of a kind beside its name; what is left out is as for most kinds. */
export type KindFacts = Partial<Omit<Kind, 'name' | 'family' | 'abbreviations'>>;

/** The row of a kind. */
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
  hasKindLine: true,
  hasTitle: true,
  hasPlaceAndRecipients: true,
  isConsolidation: false,
  hasAddressees: false,
  numberSaysKind: true,
  isMeantByAbbreviation: family !== 'plain',
  changesActs: family !== 'administrative' && family !== 'plain',
  inGrounds: null,
  ...facts,
});
