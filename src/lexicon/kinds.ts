/** A kind of document. */
export interface Kind {
  /** Name in normal case. */
  readonly name: string;
  /** Abbreviations in numbers, the prescribed one first (Decree 30/2020/NĐ-CP, Appendix III.I). */
  readonly abbreviations: readonly string[];
  /**
   * How its mentions are told: "law" by its proper name or number, "normative" and "administrative" by number or
   * date, "plain" (words with many other uses) only with a whole number behind them.
   */
  readonly family: 'law' | 'normative' | 'administrative' | 'plain';
  /** Rank in the hierarchy of legal force (Law 64/2025/QH15, Article 4); `null` outside of it. */
  readonly rank: number | null;
}

const kind = (
  name: string,
  family: Kind['family'],
  abbreviations: readonly string[] = [],
  rank: number | null = null,
): Kind => ({ name, family, abbreviations, rank });

/** All kinds that are known, longer names before the shorter ones that begin them. */
export const kinds: readonly Kind[] = [
  kind('Hiến pháp', 'law', [], 1),
  kind('Bộ luật', 'law', ['BL'], 2),
  kind('Luật', 'law', ['L', 'LCT'], 2),
  kind('Pháp lệnh', 'law', ['PL'], 3),
  kind('Sắc lệnh', 'normative', ['SL']),
  kind('Sắc luật', 'normative', ['SLt']),
  kind('Lệnh', 'plain', ['L', 'LCTN'], 4),
  kind('Nghị quyết liên tịch', 'normative', ['NQLT'], 3),
  kind('Nghị quyết', 'normative', ['NQ', 'NQi'], 3),
  kind('Nghị định', 'normative', ['NĐ'], 5),
  kind('Quyết định', 'normative', ['QĐ'], 6),
  kind('Thông tư liên tịch', 'normative', ['TTLT', 'TT-LT', 'TTLB'], 7),
  kind('Thông tư liên bộ', 'normative', ['TTLB', 'TT-LB'], 7),
  kind('Thông tư', 'normative', ['TT'], 7),
  kind('Thông tri', 'administrative', ['TTr', 'TT']),
  kind('Chỉ thị', 'normative', ['CT'], 8),
  kind('Văn bản hợp nhất', 'normative', ['VBHN']),
  kind('Chương trình hành động', 'administrative', ['CTr', 'CTHĐ', 'CTRHĐ']),
  kind('Chương trình phối hợp', 'administrative', ['CTPH', 'CTrPH']),
  kind('Chương trình', 'administrative', ['CTr']),
  kind('Kế hoạch liên tịch', 'administrative', ['KHLT']),
  kind('Kế hoạch', 'administrative', ['KH']),
  kind('Phương án', 'administrative', ['PA']),
  kind('Kết luận', 'administrative', ['KL']),
  kind('Quy chế', 'administrative', ['QC', 'QCPH', 'QCLN']),
  kind('Quy định', 'administrative', ['QyĐ', 'QĐ', 'QĐi']),
  kind('Hướng dẫn', 'administrative', ['HD', 'HDLT']),
  kind('Thông báo', 'administrative', ['TB', 'TBKL']),
  kind('Thông cáo', 'administrative', ['TC']),
  kind('Tờ trình', 'administrative', ['TTr', 'TTrLN']),
  kind('Báo cáo', 'administrative', ['BC']),
  kind('Công văn', 'administrative', ['CV']),
  kind('Công điện', 'administrative', ['CĐ', 'CĐi']),
  kind('Công hàm', 'administrative', ['CH']),
  kind('Đề án', 'administrative', ['ĐA']),
  kind('Dự án', 'plain', ['DA']),
  kind('Biên bản', 'administrative', ['BB']),
  kind('Hợp đồng', 'plain', ['HĐ']),
  kind('Bản ghi nhớ', 'administrative', ['BGN']),
  kind('Bản thỏa thuận', 'administrative', ['BTT']),
  kind('Giấy mời', 'administrative', ['GM']),
  kind('Giấy ủy quyền', 'administrative', ['GUQ']),
  kind('Giấy giới thiệu', 'plain', ['GGT']),
  kind('Giấy nghỉ phép', 'plain', ['GNP']),
  kind('Bản án', 'plain', []),
  kind('Kháng nghị', 'plain', ['KN']),
  kind('Phiếu trình', 'plain', ['PTr']),
  kind('Quy trình', 'plain', ['QTr']),
  kind('Phiếu gửi', 'plain', ['PG']),
  kind('Phiếu chuyển', 'administrative', ['PC']),
  kind('Phiếu báo', 'plain', ['PB']),
  kind('Quy ước', 'plain', []),
  kind('Điều lệ', 'administrative', ['ĐL']),
  kind('Nội quy', 'plain', ['NQ']),
  kind('Danh mục', 'plain', ['DM']),
  kind('Tuyên bố', 'plain', []),
  kind('Văn bản', 'administrative', []),
];

/** What stands behind a kind in a heading to tell its sort, and is neither kind nor title. */
export const kindQualifiers: readonly string[] = [
  'thanh tra',
  'kiểm tra',
  'giám sát',
  'thẩm tra',
  'thẩm định',
  'kiểm toán',
  'kết luận',
  'liên ngành',
  'liên tịch',
];

const byName = new Map(kinds.map((each) => [each.name.toLowerCase(), each]));

/** The kind of this name, in whatever case it is written. */
export function kindNamed(name: string): Kind | null {
  return byName.get(name.replace(/\s+/gu, ' ').toLowerCase()) ?? null;
}

const byAbbreviation = new Map<string, Kind[]>();

for (const each of kinds)
  for (const key of new Set(each.abbreviations.map((own) => own.toLowerCase()))) {
    const before = byAbbreviation.get(key);
    if (before) before.push(each);
    else byAbbreviation.set(key, [each]);
  }

/** The kinds that use this abbreviation in their numbers. */
export function kindsOfAbbreviation(abbreviation: string): readonly Kind[] {
  return byAbbreviation.get(abbreviation.toLowerCase()) ?? [];
}
