/** On what ground one signs for a body or for its head (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.7.a). */
export interface AuthorityRow {
  /** Written before whom one signs for, with a full stop: "TM" of "TM. ỦY BAN NHÂN DÂN". */
  readonly mark: string;
  /** Whether the Decree has it; others are written all the same. */
  readonly isPrescribed: boolean;
  /** Whether one signs for a body as a whole, and not for its head. */
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

/** A mark as it may be written: "TM", "T.M", "T/M". */
const spelled = ({ mark }: AuthorityRow): string => [...mark].join('[./]?');

/**
 * Source of a pattern that matches a mark of authority in front of whom one signs for, in capitals, with what parts the
 * two: "TM. ", "T/M. ", "KT ".
 */
export const authorityPattern = (): string => {
  const marks = authorities.map(spelled);
  const longMarks = authorities.filter(({ mark }) => mark.length > 1).map(spelled);
  return `(?:(?:${marks.join('|')})\\. ?(?=\\p{Lu})|(?:${longMarks.join('|')}) (?=\\p{Lu}{2}))`;
};

/** Source of a pattern that matches a mark of authority in front of whom one signs for, as the Decree wants it. */
export const prescribedAuthorityPattern = (): string =>
  `(?:${authorities.flatMap(({ mark, isPrescribed }) => (isPrescribed ? mark : [])).join('|')})\\.\\s?(?=\\p{Lu})`;
