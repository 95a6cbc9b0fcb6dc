/**
 * Facts about a body, or about every body of a sort. A body inherits omitted facts from its sort; for a sort, an
 * omitted fact does not hold.
 */
export interface BodyFacts {
  /**
   * Every province, commune or other body has its own, so the name is ambiguous without a place: every province has a
   * "Sở Y tế" and a number 12/QĐ-SYT.
   */
  readonly isLocal?: boolean;
  /** Decides by vote: what it issues is signed on its behalf, "TM." (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.7.a). */
  readonly isCollegial?: boolean;
  /** Belongs to the Communist Party, whose documents have their own layout (Guidance 36-HD/VPTW of 2018). */
  readonly isOfParty?: boolean;
  /** Passes laws, ordinances and resolutions, which state at the end on which day they were passed. */
  readonly isLegislative?: boolean;
  /** Does not identify a body unless a name or field follows: "Bộ", "Cục". */
  readonly needsName?: boolean;
  /** Is the name of a body only if its place follows: "Thuế tỉnh Bắc Ninh". */
  readonly needsPlace?: boolean;
  /** Has a proper name that is in no list: "Bệnh viện Bạch Mai". */
  readonly hasProperName?: boolean;
  /** Says in what form a firm is run, and may also stand behind the firm's name. */
  readonly isFirm?: boolean;
  /** Its proper name may be "Luật", which is not an act here: "Khoa Luật", "Hội Luật gia". */
  readonly mayBeOfLaw?: boolean;
  /** The body whose office, committee or inspectorate it is may follow: "Văn phòng Ủy ban nhân dân". */
  readonly isOfBody?: boolean;
  /** Is named after the body of which it is a branch: "Ngân hàng Nhà nước Chi nhánh tỉnh Vĩnh Phúc". */
  readonly isBranch?: boolean;
  /** A place may follow without "tỉnh", "huyện" and the like: "Tỉnh ủy Vĩnh Phúc". */
  readonly isBeforePlaceName?: boolean;
  /** Its proper name may be a number: "Quân khu 7". */
  readonly isNumbered?: boolean;
  /** Its proper name may begin with a small letter: "Ban Quản lý rừng phòng hộ Sông Chu". */
  readonly hasSmallName?: boolean;
  /** Its abbreviation in a number includes the term of office: "QH15". */
  readonly countsTerms?: boolean;
  /** The last year in which its abbreviation in a number was followed by the number of a department: "QĐ-NHNN7". */
  readonly numbersDepartmentsUntil?: number;
  /** Shares its abbreviation with other bodies, so the number alone does not identify the issuer. */
  readonly sharesAbbreviation?: boolean;
  /** The body through which it acts, whose committees issue its documents. */
  readonly actsThrough?: string;
  /** The body under whose letterhead it issues its documents. */
  readonly letterhead?: string;
  /** Its members may put ranks and degrees before their names (Appendix I, Part I, II.7.c). */
  readonly hasRanks?: boolean;
}

/** One body, or one sort of body. */
export interface BodyRow extends BodyFacts {
  /**
   * Full name, cased as prescribed by Decree 30/2020/NĐ-CP, Appendix II; for a sort, the first word of the name: "Sở".
   */
  readonly name: string;
  /** Whether it is the first word of names: "Cục" of "Cục An toàn lao động". */
  readonly isSort?: boolean;
  /** Words after which it is not the name of a body: "học" after "Khoa". */
  readonly notBefore?: readonly string[];
  /** Its abbreviations in document numbers, the usual one first: "BLĐTBXH". Terms of office are left out. */
  readonly abbreviations?: readonly string[];
  /** Short names in texts and letterheads, which are replaced by the full name: "UBND". */
  readonly shortNames?: readonly string[];
  /** Other names, which are kept as written. */
  readonly otherNames?: readonly string[];
  /** The first letter of the abbreviations of all bodies of the sort: "S" of "SYT". */
  readonly initial?: string;
}

type Facts = Omit<BodyRow, 'name' | 'abbreviations' | 'isSort'>;

/** Creates the row of a body. */
export const body = (name: string, abbreviations: readonly string[] = [], facts: Facts = {}): BodyRow => ({
  name,
  ...(abbreviations.length > 0 ? { abbreviations } : {}),
  ...facts,
});

/** Creates the row of a sort of bodies. */
export const sort = (name: string, facts: Facts = {}): BodyRow => ({ name, isSort: true, ...facts });
