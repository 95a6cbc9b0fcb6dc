/** The authority on which somebody signs for a body or its head (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.7.a). */
export interface AuthorityRow {
  /** The abbreviation, without its full stop: "TM" of "TM. ỦY BAN NHÂN DÂN". */
  readonly mark: string;
  /** Whether the Decree provides for it; others are used nevertheless. */
  readonly isPrescribed: boolean;
  /** Whether it stands for signing for a body as a whole rather than for its head. */
  readonly isForBody?: boolean;
}

/** All marks of authority. */
export const authorities: readonly AuthorityRow[] = [
  // thay mặt
  { mark: 'TM', isPrescribed: true, isForBody: true },
  // ký thay
  { mark: 'KT', isPrescribed: true },
  // thừa lệnh
  { mark: 'TL', isPrescribed: true },
  // thừa ủy quyền
  { mark: 'TUQ', isPrescribed: true },
  // quyền
  { mark: 'Q', isPrescribed: true },
  // thừa ủy nhiệm
  { mark: 'TUN', isPrescribed: false },
];

/** Spellings of a mark: "TM", "T.M", "T/M". */
const spelled = ({ mark }: AuthorityRow): string => [...mark].join('[./]?');

/** Source of a pattern that matches any mark of authority in any spelling; "Q" alone does not count. */
export const authorityMarkPattern = (): string =>
  `(?:${authorities.flatMap((row) => (row.mark.length > 1 ? spelled(row) : [])).join('|')})`;

/**
 * Source of a pattern that matches a mark of authority before a body or office in capitals, including the separator:
 * "TM. ", "T/M. ", "KT . ", "KT ".
 */
export const authorityPattern = (): string => {
  const marks = authorities.map(spelled);
  return `(?:(?:${marks.join('|')}) ?\\. ?(?=\\p{Lu})|${authorityMarkPattern()} (?=\\p{Lu}{2}))`;
};

/** Source of a pattern that matches a mark of authority before a body or office, as the Decree prescribes it. */
export const prescribedAuthorityPattern = (): string =>
  `(?:${authorities.flatMap(({ mark, isPrescribed }) => (isPrescribed ? mark : [])).join('|')})\\.\\s?(?=\\p{Lu})`;
