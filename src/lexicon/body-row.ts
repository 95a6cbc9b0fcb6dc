/**
 * What is said of a body, or of every body of a sort. A body that leaves a fact out has what its sort has; of a sort it
 * does not hold then.
 */
export interface BodyFacts {
  /**
   * Every province, commune or other body has one of its own, so that without a place it names nobody: "Sở Y tế" may be
   * any province's, and each has a number 12/QĐ-SYT.
   */
  readonly isLocal?: boolean;
  /** Decides by vote: what it issues is signed on its behalf, "TM." (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.7.a). */
  readonly isCollegial?: boolean;
  /** Belongs to the Communist Party, whose papers have a form of their own (Guidance 36-HD/VPTW of 2018). */
  readonly isOfParty?: boolean;
  /** Passes laws, ordinances and resolutions, which bear at their end the day on which they were passed. */
  readonly isLegislative?: boolean;
  /** Without a name or a field of its own after it, it names nobody: "Bộ", "Cục". */
  readonly needsName?: boolean;
  /** Only with its place after it, it is a body's name and not another word: "Thuế tỉnh Bắc Ninh". */
  readonly needsPlace?: boolean;
  /** Bears a proper name that no list knows: "Bệnh viện Bạch Mai". */
  readonly hasProperName?: boolean;
  /** Its name of its own may be "Luật", which is no act then: "Khoa Luật", "Hội Luật gia". */
  readonly mayBeOfLaw?: boolean;
  /** The body whose office, committee or inspectorate it is may follow: "Văn phòng Ủy ban nhân dân". */
  readonly isOfBody?: boolean;
  /** Is named after the body that it is a branch of: "Ngân hàng Nhà nước Chi nhánh tỉnh Vĩnh Phúc". */
  readonly isBranch?: boolean;
  /** Its name stands at the head of others' papers, as that of the State does. */
  readonly headsPapers?: boolean;
  /** A place follows it without a word for the sort of place: "Tỉnh ủy Vĩnh Phúc". */
  readonly isBeforePlaceName?: boolean;
  /** Its name of its own may be a number: "Quân khu 7". */
  readonly isNumbered?: boolean;
  /** Its name of its own may begin with a small letter: "Ban Quản lý rừng phòng hộ Sông Chu". */
  readonly hasSmallName?: boolean;
  /** Its abbreviation in a number tells the term of office: "QH15". */
  readonly countsTerms?: boolean;
  /** Its abbreviation in a number is that of others too, so that the number alone does not tell who issued it. */
  readonly sharesAbbreviation?: boolean;
  /** The body in whose letterhead it issues its documents. */
  readonly letterhead?: string;
  /** Its members may put rank or degree before their names (Appendix I, Part I, II.7.c). */
  readonly hasRanks?: boolean;
}

/** One body, or one sort of body. */
export interface BodyRow extends BodyFacts {
  /** Full name, cased as Decree 30/2020/NĐ-CP, Appendix II wants it; of a sort the word that it begins with: "Sở". */
  readonly name: string;
  /** Whether a name of its own follows: "Cục" of "Cục An toàn lao động". */
  readonly isSort?: boolean;
  /** What makes other words of its name, which name no body: "học" after "Khoa". */
  readonly notBefore?: readonly string[];
  /** How the numbers of its documents name it, the usual one first: "BLĐTBXH". Terms of office are left out. */
  readonly abbreviations?: readonly string[];
  /** What is written for it in texts and letterheads, and read as the name in full: "UBND". */
  readonly shortNames?: readonly string[];
  /** Other names of it that are left as they are written. */
  readonly otherNames?: readonly string[];
  /** What the abbreviations of all its sort begin with: "S" of "SYT". */
  readonly initial?: string;
}

type Facts = Omit<BodyRow, 'name' | 'abbreviations' | 'isSort'>;

/** A row of a body with a name of its own. */
export const body = (name: string, abbreviations: readonly string[] = [], facts: Facts = {}): BodyRow => ({
  name,
  ...(abbreviations.length > 0 ? { abbreviations } : {}),
  ...facts,
});

/** A row of a sort of body. */
export const sort = (name: string, facts: Facts = {}): BodyRow => ({ name, isSort: true, ...facts });
