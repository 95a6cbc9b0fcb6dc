import { type Kind, type KindFacts, kind, type Rank } from './kind-row.js';

// Ranks are those of Article 4 of the Law on Promulgation of Legal Documents 64/2025/QH15; kinds that it abolished rank
// like their successors.
const OF_ASSEMBLY: Rank = { rank: 2, number: /[/-]QH(?:K?\d+)?(?:-|$)/ };
const OF_STANDING_COMMITTEE: Rank = { rank: 3, number: /UBTVQH/ };
const OF_PRESIDENT: Rank = { rank: 4, number: /CTN/ };
const OF_GOVERNMENT: Rank = { rank: 5, number: /[/-]CP(?:-|$)|NQLT/ };
const OF_PRIME_MINISTER: Rank = { rank: 6, number: /-TTG$/ };
const OF_JUDGES: Rank = { rank: 7, number: /HĐTP/ };
const OF_MINISTER: Rank = { rank: 8 };
const DECIDED_BY_MINISTER: Rank = {
  rank: 8,
  number: /\/(?:19|20)\d\d\/QĐ-(?:B[A-ZĐ&]+|KTNN|NHNN|TTCP)$/,
};
const OF_PEOPLES_COUNCIL: Rank = { rank: 9, number: /\/(?:19|20)\d\d\/NQ-HĐND/ };
const OF_PEOPLES_COMMITTEE: Rank = { rank: 10, number: /\/(?:19|20)\d\d\/QĐ-UBND/ };

/** What acts of the National Assembly and its Standing Committee have in common. */
const LAW: KindFacts = { hasProperName: true, soleIssuer: 'Quốc hội', hasPlaceAndRecipients: false };
const CONSOLIDATION: KindFacts = { shortName: 'VBHN', hasPlaceAndRecipients: false, isConsolidation: true };
const CHANGES: KindFacts = { changesActs: true };
const SLIP: KindFacts = { hasTitle: false };

/** All known kinds; of those that share an abbreviation, the more likely comes first. */
export const kinds: readonly Kind[] = [
  kind('Hiến pháp', 'law', [], {
    ...LAW,
    ranks: [{ rank: 1 }],
    hasProperName: false,
    isSingle: true,
  }),
  kind('Bộ luật', 'law', ['BL'], { ...LAW, ranks: [{ rank: 2 }] }),
  kind('Luật', 'law', ['L', 'LCT'], { ...LAW, ranks: [{ rank: 2 }], namesFields: true }),
  kind('Pháp lệnh', 'law', ['PL'], {
    ...LAW,
    ranks: [{ rank: 3 }],
    soleIssuer: 'Ủy ban Thường vụ Quốc hội',
    formerIssuer: { name: 'Hội đồng Nhà nước', until: '1992-09-18' },
  }),
  kind('Sắc lệnh', 'normative', ['SL']),
  kind('Sắc luật', 'normative', ['SLt']),
  kind('Lệnh', 'plain', ['L', 'LCTN'], { ...CHANGES, ranks: [OF_PRESIDENT], hasPlaceAndRecipients: false }),
  kind('Nghị quyết liên tịch', 'normative', ['NQLT'], {
    ranks: [OF_STANDING_COMMITTEE, OF_GOVERNMENT],
    shortName: 'NQLT',
    jointly: 'always',
  }),
  kind('Nghị quyết', 'normative', ['NQ', 'NQi'], {
    ranks: [OF_ASSEMBLY, OF_STANDING_COMMITTEE, OF_GOVERNMENT, OF_JUDGES, OF_PEOPLES_COUNCIL],
    shortName: 'NQ',
    enactingLines: ['QUYẾT NGHỊ', 'NGHỊ QUYẾT'],
    owesEnactingLine: true,
    owesLegalBasis: true,
  }),
  kind('Nghị định', 'normative', ['NĐ'], {
    ranks: [{ rank: 5 }],
    shortName: 'NĐ',
    enactingLines: ['NGHỊ ĐỊNH'],
    owesLegalBasis: true,
  }),
  kind('Quyết định', 'normative', ['QĐ'], {
    ranks: [OF_PRESIDENT, OF_PRIME_MINISTER, DECIDED_BY_MINISTER, OF_PEOPLES_COMMITTEE],
    shortName: 'QĐ',
    enactingLines: ['QUYẾT ĐỊNH'],
    owesEnactingLine: true,
    owesLegalBasis: true,
  }),
  kind('Thông tư liên tịch', 'normative', ['TTLT', 'TT-LT', 'TTLB'], {
    ranks: [OF_MINISTER],
    shortName: 'TTLT',
    jointly: 'always',
  }),
  kind('Thông tư liên bộ', 'normative', ['TTLB', 'TT-LB'], {
    ranks: [OF_MINISTER],
    shortName: 'TTLB',
    jointly: 'always',
  }),
  kind('Thông tư', 'normative', ['TT'], { ranks: [OF_MINISTER], shortName: 'TT' }),
  kind('Thông tri', 'administrative', ['TTr', 'TT']),
  kind('Chỉ thị', 'normative', ['CT'], { shortName: 'CT', enactingLines: ['CHỈ THỊ'] }),
  kind('Văn bản hợp nhất', 'normative', ['VBHN'], CONSOLIDATION),
  kind('Chương trình hành động', 'administrative', ['CTr', 'CTHĐ', 'CTRHĐ'], {
    shortName: 'CTHĐ',
    attachable: true,
  }),
  kind('Chương trình phối hợp', 'administrative', ['CTPH', 'CTrPH'], {
    shortName: 'CTPH',
    attachable: true,
    jointly: 'always',
  }),
  kind('Chương trình', 'administrative', ['CTr'], { shortName: 'CTr', attachable: true }),
  kind('Chương trình công tác', 'administrative', ['CTr', 'CTCT'], { attachable: true }),
  kind('Kế hoạch liên tịch', 'administrative', ['KHLT'], {
    shortName: 'KHLT',
    attachable: true,
    jointly: 'always',
  }),
  kind('Kế hoạch', 'administrative', ['KH'], { shortName: 'KH', attachable: true }),
  kind('Kế hoạch liên ngành', 'administrative', ['KHLN', 'KH'], {
    shortName: 'KHLN',
    attachable: true,
    jointly: 'always',
  }),
  kind('Phương án', 'administrative', ['PA'], { shortName: 'PA', attachable: true }),
  kind('Kết luận', 'administrative', ['KL'], { shortName: 'KL' }),
  kind('Quy chế', 'administrative', ['QC', 'QCPH', 'QCLN'], {
    ...CHANGES,
    shortName: 'QC',
    attachable: true,
    jointly: 'sometimes',
  }),
  kind('Quy định', 'administrative', ['QyĐ', 'QĐ', 'QĐi'], {
    ...CHANGES,
    shortName: 'QyĐ',
    attachable: true,
  }),
  kind('Hướng dẫn', 'administrative', ['HD', 'HDLT'], { ...CHANGES, shortName: 'HD', attachable: true }),
  kind('Thông báo', 'administrative', ['TB', 'TBKL'], { shortName: 'TB', inGrounds: 'report' }),
  kind('Thông cáo', 'administrative', ['TC']),
  kind('Tờ trình', 'administrative', ['TTr', 'TTrLN'], {
    shortName: 'TTr',
    hasAddressees: true,
    inGrounds: 'proposal',
  }),
  kind('Báo cáo', 'administrative', ['BC'], { shortName: 'BC', hasAddressees: true, inGrounds: 'report' }),
  kind('Công văn', 'administrative', ['CV'], {
    shortName: 'CV',
    hasTitle: false,
    hasAddressees: true,
    numberSaysKind: false,
  }),
  kind('Công điện', 'administrative', ['CĐ', 'CĐi'], { shortName: 'CĐ' }),
  kind('Công hàm', 'administrative', ['CH']),
  kind('Đề án', 'administrative', ['ĐA'], { shortName: 'ĐA', attachable: true }),
  kind('Dự án', 'plain', ['DA'], { attachable: true }),
  kind('Biên bản', 'administrative', ['BB'], { shortName: 'BB', headIsDated: false, inGrounds: 'report' }),
  kind('Hợp đồng', 'plain', ['HĐ'], { isBetweenParties: true }),
  kind('Thỏa ước lao động tập thể', 'plain', ['TƯLĐTT', 'TULĐTT'], { isBetweenParties: true }),
  kind('Bản ghi nhớ', 'administrative', ['BGN'], { shortName: 'BGN', isBetweenParties: true }),
  kind('Bản thỏa thuận', 'administrative', ['BTT'], { shortName: 'BTT', isBetweenParties: true }),
  kind('Giấy mời', 'administrative', ['GM'], { shortName: 'GM' }),
  kind('Giấy ủy quyền', 'administrative', ['GUQ'], { shortName: 'GUQ' }),
  kind('Lịch công tác', 'plain', ['LCT']),
  kind('Lịch làm việc', 'plain', ['LLV']),
  kind('Giấy giới thiệu', 'plain', ['GGT'], SLIP),
  kind('Giấy phép', 'plain', ['GP']),
  kind('Giấy phép môi trường', 'plain', ['GPMT', 'GP']),
  kind('Giấy phép xây dựng', 'plain', ['GPXD', 'GP']),
  kind('Giấy phép hoạt động', 'plain', ['GPHĐ', 'GP']),
  kind('Giấy phép khai thác khoáng sản', 'plain', ['GP']),
  kind('Giấy phép thăm dò khoáng sản', 'plain', ['GP']),
  kind('Giấy phép khai thác nước mặt', 'plain', ['GP']),
  kind('Giấy chứng nhận', 'plain', ['GCN']),
  kind('Giấy chứng nhận đăng ký đầu tư', 'plain', ['GCN', 'GCNĐKĐT']),
  kind('Giấy chứng nhận đầu tư', 'plain', ['GCN', 'GCNĐT']),
  kind('Chứng thư thẩm định giá', 'plain', ['CT', 'CTTĐG']),
  kind('Chứng thư giám định', 'plain', ['CT', 'CTGĐ']),
  kind('Giấy xác nhận', 'plain', ['GXN']),
  kind('Đơn đề nghị', 'plain', ['ĐĐN']),
  kind('Án lệ', 'plain', ['AL']),
  kind('Giấy nghỉ phép', 'plain', ['GNP'], SLIP),
  kind('Bản án', 'plain', []),
  kind('Kháng nghị', 'plain', ['KN']),
  kind('Kiến nghị', 'plain', ['KN']),
  kind('Cáo trạng', 'plain', ['CT']),
  kind('Bản cam kết', 'plain', ['BCK']),
  kind('Lời kêu gọi', 'plain', []),
  // A letter that somebody writes on official business (Decree 30/2020/NĐ-CP, Article 7); it has no symbol.
  kind('Thư công', 'plain', [], SLIP),
  kind('Thư mời', 'plain', ['TM']),
  kind('Thư ngỏ', 'plain', []),
  kind('Thư chấp thuận', 'plain', []),
  kind('Thư bảo lãnh', 'plain', ['TBL']),
  kind('Mệnh lệnh', 'plain', ['ML']),
  kind('Yêu cầu báo giá', 'plain', ['YCBG']),
  kind('Giấy biên nhận', 'plain', ['GBN'], SLIP),
  kind('Giấy triệu tập', 'plain', ['GTT']),
  kind('Phiếu trình', 'plain', ['PTr']),
  kind('Quy trình', 'plain', ['QTr'], { ...CHANGES, attachable: true }),
  kind('Phiếu gửi', 'plain', ['PG'], SLIP),
  kind('Phiếu chuyển', 'administrative', ['PC'], { ...SLIP, isMeantByAbbreviation: false }),
  kind('Phiếu báo', 'plain', ['PB'], SLIP),
  kind('Quy ước', 'plain', [], { ...CHANGES, attachable: true }),
  kind('Điều lệ', 'administrative', ['ĐL'], { ...CHANGES, shortName: 'ĐL', attachable: true }),
  kind('Nội quy', 'plain', ['NQ'], { ...CHANGES, attachable: true }),
  kind('Danh mục', 'plain', ['DM'], { ...CHANGES, attachable: true }),
  kind('Tuyên bố', 'plain', []),
  kind('Văn bản', 'general', [], {
    numberSaysKind: false,
  }),
];
