/**
 * A decision in correct form, part by part, for the examples of rules: an example only gives the parts that it changes.
 */
export const DECISION = {
  issuer: 'ỦY BAN NHÂN DÂN\nTỈNH HÒA SƠN',
  national: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: 15/QĐ-UBND',
  placeDate: 'Hòa Sơn, ngày 05 tháng 01 năm 2024',
  kind: 'QUYẾT ĐỊNH',
  title: 'Về việc thành lập Tổ công tác chuyển đổi số',
  enactedBy: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA SƠN',
  basis: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  proposal: 'Theo đề nghị của Giám đốc Sở Nội vụ.',
  enacting: 'QUYẾT ĐỊNH:',
  chapter: '',
  articles: [
    'Điều 1. Thành lập Tổ công tác chuyển đổi số của tỉnh.',
    'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.',
  ].join('\n'),
  recipients: ['', 'Nơi nhận:', '- Như Điều 2;', '- Các sở, ban, ngành;', '- Lưu: VT, NV.'].join('\n'),
  authority: '\nTM. ỦY BAN NHÂN DÂN',
  position: 'CHỦ TỊCH',
  signer: '\nTrần Văn Bình',
  appendix: '',
} as const;

/** The parts of the sample, each of one line or more. */
export type SampleParts = Readonly<Record<keyof typeof DECISION, string>>;

/** The decision with some parts replaced; a part replaced by nothing is omitted. */
export const decisionOf = (changes: Partial<SampleParts> = {}): string =>
  joinParts({ ...DECISION, ...changes });

const joinParts = (parts: Readonly<Record<string, string>>) =>
  Object.values(parts)
    .filter((part) => part !== '')
    .join('\n');

/** A letter in correct form, part by part. */
export const LETTER = {
  issuer: DECISION.issuer,
  number: 'Số: 15/UBND-NV',
  subject: 'V/v báo cáo công tác văn thư',
  national: DECISION.national,
  motto: DECISION.motto,
  placeDate: DECISION.placeDate,
  addressee: '\nKính gửi: Sở Nội vụ',
  body: '\nỦy ban nhân dân tỉnh đề nghị Sở Nội vụ báo cáo công tác văn thư năm 2023./.',
  recipients: ['', 'Nơi nhận:', '- Như trên;', '- Lưu: VT, NV.'].join('\n'),
  authority: DECISION.authority,
  position: DECISION.position,
  signer: DECISION.signer,
} as const;

/** An official letter with some parts replaced; a part replaced by nothing is omitted. */
export const letterOf = (changes: Partial<Readonly<Record<keyof typeof LETTER, string>>> = {}): string =>
  joinParts({ ...LETTER, ...changes });
