import type { BodyFacts } from './body-row.js';

/** An office and the facts about it. An omitted fact does not hold. */
export interface OfficeRow {
  /** "Bộ trưởng", cased as inside a name. */
  readonly name: string;
  /** The sort of bodies that it heads: "Bộ" of "Bộ trưởng Bộ Y tế". */
  readonly heads?: readonly string[];
  /** The title of its deputy; the default is "Phó" and its own name. */
  readonly deputy?: string;
  /** Is itself a deputy, or has none. */
  readonly hasNoDeputy?: boolean;
  /** Must be followed by the unit it heads: "Trưởng khoa". */
  readonly needsUnit?: boolean;
  /** Issues documents in its own right: "Thủ tướng Chính phủ". */
  readonly isIssuer?: boolean;
  /** Its abbreviations in document numbers. */
  readonly abbreviations?: readonly string[];
  /** Facts about it as an issuing body. */
  readonly facts?: BodyFacts;
}

type Facts = Omit<OfficeRow, 'name'>;

const office = (name: string, facts: Facts = {}): OfficeRow => ({ name, ...facts });

const issuer = (name: string, abbreviations: readonly string[] = [], facts: BodyFacts = {}): OfficeRow => ({
  name,
  isIssuer: true,
  abbreviations,
  facts,
});

/** All known offices without their deputies. */
export const officeRows: readonly OfficeRow[] = [
  // Offices that issue documents
  issuer('Chủ tịch nước', ['CTN']),
  issuer('Chủ tịch Quốc hội', ['CTQH']),
  issuer('Tổng Thư ký Quốc hội', ['TTKQH']),
  issuer('Thủ tướng Chính phủ', ['TTg']),
  issuer('Chủ tịch Hội đồng Bộ trưởng'),
  issuer('Tổng Kiểm toán Nhà nước', ['TKTNN']),
  issuer('Tổng Thanh tra Chính phủ'),
  issuer('Tổng Bí thư', [], { isOfParty: true, letterhead: 'Ban Chấp hành Trung ương' }),
  issuer('Thường trực Ban Bí thư', [], { isOfParty: true, letterhead: 'Ban Chấp hành Trung ương' }),

  // The State
  office('Thủ tướng'),
  office('Bộ trưởng', { heads: ['Bộ'], deputy: 'Thứ trưởng' }),
  office('Bộ trưởng, Chủ nhiệm', { hasNoDeputy: true }),
  office('Bộ trưởng, Trưởng ban', { hasNoDeputy: true }),
  office('Thứ trưởng', { heads: ['Bộ'], hasNoDeputy: true }),
  office('Thống đốc', { heads: ['Ngân hàng Nhà nước'] }),
  office('Tổng Thanh tra', { heads: ['Thanh tra Chính phủ'] }),
  office('Tổng Kiểm toán', { heads: ['Kiểm toán nhà nước'] }),
  office('Chủ nhiệm', { heads: ['Ủy ban', 'Văn phòng'] }),
  office('Chủ tịch', { heads: ['Ủy ban nhân dân', 'Hội đồng', 'Hội', 'Liên đoàn', 'Liên minh', 'Hiệp hội'] }),
  office('Tổng cục trưởng', { heads: ['Tổng cục'] }),
  office('Cục trưởng', { heads: ['Cục'] }),
  office('Vụ trưởng', { heads: ['Vụ'] }),
  office('Chi cục trưởng', { heads: ['Chi cục'] }),
  office('Giám đốc', {
    heads: ['Sở', 'Trung tâm', 'Học viện', 'Bệnh viện', 'Công ty', 'Công an', 'Quỹ', 'Đài'],
  }),
  office('Tổng Giám đốc', { heads: ['Tổng công ty', 'Tập đoàn'] }),
  office('Trưởng phòng', { heads: ['Phòng'] }),
  office('Trưởng ban', { heads: ['Ban'] }),
  office('Trưởng đoàn', { heads: ['Đoàn'] }),
  office('Trưởng', { needsUnit: true }),
  office('Chánh Văn phòng', { heads: ['Văn phòng'] }),
  office('Chánh Thanh tra', { heads: ['Thanh tra'] }),
  office('Thủ trưởng', { heads: ['Cơ quan'] }),
  office('Kế toán trưởng'),
  office('Kiểm toán trưởng'),
  office('Ủy viên', { hasNoDeputy: true }),
  office('Ủy viên Thường trực', { hasNoDeputy: true }),
  office('Tổng Thư ký'),
  office('Thư ký', { hasNoDeputy: true }),
  office('Chủ tọa', { hasNoDeputy: true }),
  office('Đội trưởng', { heads: ['Đội'] }),
  office('Đội phó', { heads: ['Đội'], hasNoDeputy: true }),
  office('Hạt trưởng', { heads: ['Hạt'] }),
  office('Trạm trưởng', { heads: ['Trạm'] }),
  office('Tổ trưởng', { heads: ['Tổ'] }),
  office('Tổng Biên tập', { heads: ['Báo', 'Tạp chí'] }),

  // Courts and procuracies
  office('Chánh án', { heads: ['Tòa án'] }),
  office('Chánh Tòa', { heads: ['Tòa'] }),
  office('Thẩm phán', { hasNoDeputy: true }),
  office('Thẩm phán - Chủ tọa phiên tòa', { hasNoDeputy: true }),
  office('Kiểm sát viên', { hasNoDeputy: true }),
  office('Viện trưởng', { heads: ['Viện', 'Viện kiểm sát'] }),

  // Schools
  office('Hiệu trưởng', { heads: ['Trường'] }),

  // Armed forces
  office('Tổng Tham mưu trưởng', { heads: ['Bộ Tổng Tham mưu'] }),
  office('Tư lệnh', { heads: ['Bộ Tư lệnh', 'Quân khu', 'Quân chủng', 'Quân đoàn', 'Binh chủng'] }),
  office('Chính ủy', { heads: ['Bộ Tư lệnh', 'Quân khu', 'Quân chủng', 'Quân đoàn', 'Binh chủng'] }),
  office('Chính trị viên', { heads: ['Ban Chỉ huy', 'Đồn Biên phòng'] }),
  office('Chỉ huy trưởng', { heads: ['Bộ Chỉ huy', 'Ban Chỉ huy'] }),
  office('Đồn trưởng', { heads: ['Đồn Biên phòng'] }),

  // The Party
  office('Bí thư', { heads: ['Tỉnh ủy', 'Thành ủy', 'Đảng ủy', 'Chi bộ', 'Đoàn', 'Tỉnh đoàn'] }),
];

/** Words before an office: for a deputy, and for somebody in an acting capacity. */
export const officePrefixes = { deputy: 'Phó', acting: 'Quyền' } as const;

/** Words after a deputy's office: standing in for the head, or in charge while there is no head. */
export const deputySuffixes: readonly string[] = ['Thường trực', 'Phụ trách'];
