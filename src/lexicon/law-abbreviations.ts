/** A law or code that is cited by the capitals of its name. */
export interface ShortLaw {
  /** As it stands alone: "BLTTDS", "LĐĐ". */
  readonly written: string;
  /** "Luật" or "Bộ luật". */
  readonly kind: string;
  /** The name in full, without the kind. */
  readonly name: string;
  /** Whether these capitals mean nothing else, so that the law is meant without a provision or a year beside them. */
  readonly isUnmistakable: boolean;
}

/**
 * Names of laws, and the capitals by which courts, lawyers and tax offices write them after the kind: "Bộ luật TTDS",
 * "Luật HN&GĐ", "Luật Thuế GTGT". Those of one word are also written together with the kind's own capitals ("BLTTDS").
 */
const CODES: readonly (readonly [name: string, ...short: string[]])[] = [
  ['Dân sự', 'DS'],
  ['Hình sự', 'HS'],
  ['Tố tụng dân sự', 'TTDS'],
  ['Tố tụng hình sự', 'TTHS'],
  ['Lao động', 'LĐ'],
];

const LAWS: readonly (readonly [name: string, ...short: string[]])[] = [
  ['An toàn, vệ sinh lao động', 'ATVSLĐ', 'AT, VSLĐ'],
  ['Ban hành văn bản quy phạm pháp luật', 'BHVBQPPL', 'Ban hành VBQPPL'],
  ['Bảo hiểm xã hội', 'BHXH'],
  ['Bảo hiểm y tế', 'BHYT'],
  ['Bảo vệ môi trường', 'BVMT'],
  ['Bảo vệ quyền lợi người tiêu dùng', 'BVQLNTD'],
  ['Các tổ chức tín dụng', 'CTCTD', 'Các TCTD', 'TCTD'],
  ['Cán bộ, công chức', 'CBCC', 'CB, CC'],
  ['Chứng khoán', 'CK'],
  ['Công chứng', 'CC'],
  ['Doanh nghiệp', 'DN'],
  ['Đất đai', 'ĐĐ'],
  ['Đầu tư', 'ĐT'],
  ['Đầu tư công', 'ĐTC'],
  ['Hôn nhân và gia đình', 'HNGĐ', 'HN&GĐ', 'HNVGĐ'],
  ['Khám bệnh, chữa bệnh', 'KBCB', 'KB, CB'],
  ['Kinh doanh bảo hiểm', 'KDBH'],
  ['Kinh doanh bất động sản', 'KDBĐS', 'Kinh doanh BĐS'],
  ['Ngân sách nhà nước', 'NSNN'],
  ['Nhà ở', 'NO', 'NƠ'],
  ['Phòng cháy và chữa cháy', 'PCCC'],
  ['Phòng, chống ma túy', 'PCMT'],
  ['Phòng, chống tham nhũng', 'PCTN'],
  ['Quản lý thuế', 'QLT'],
  ['Sở hữu trí tuệ', 'SHTT'],
  ['Thi hành án dân sự', 'THADS'],
  ['Thi hành án hình sự', 'THAHS'],
  ['Thuế giá trị gia tăng', 'Thuế GTGT'],
  ['Thuế thu nhập cá nhân', 'Thuế TNCN'],
  ['Thuế thu nhập doanh nghiệp', 'Thuế TNDN'],
  ['Thuế tiêu thụ đặc biệt', 'Thuế TTĐB'],
  ['Thương mại', 'TM'],
  ['Tố tụng hành chính', 'TTHC'],
  ['Tổ chức chính quyền địa phương', 'TCCQĐP', 'Tổ chức CQĐP'],
  ['Tổ chức Tòa án nhân dân', 'TCTAND', 'Tổ chức TAND'],
  ['Tổ chức Viện kiểm sát nhân dân', 'TCVKSND', 'Tổ chức VKSND'],
  ['Trách nhiệm bồi thường của Nhà nước', 'TNBTCNN', 'TNBTCCNN'],
  ['Trọng tài thương mại', 'TTTM'],
  ['Viên chức', 'VC'],
  ['Việc làm', 'VL'],
  ['Xây dựng', 'XD'],
  ['Xử lý vi phạm hành chính', 'XLVPHC'],
];

const ROWS = [
  ...CODES.map((row) => ({ kind: 'Bộ luật', initials: 'BL', row })),
  ...LAWS.map((row) => ({ kind: 'Luật', initials: 'L', row })),
];

/** Capitals of fewer letters have other meanings ("LĐT": the investor's side, a labour federation's branch). */
const UNMISTAKABLE_LENGTH = 5;

/** The laws that are cited by capitals which stand alone. */
export const shortLaws: readonly ShortLaw[] = ROWS.flatMap(({ kind, initials, row: [name, ...shorts] }) =>
  shorts
    .filter((short) => !short.includes(' '))
    // Keyboards without "Đ" write "BLLD".
    .flatMap((short) => [...new Set([short, short.replaceAll('Đ', 'D')])])
    .map((short) => ({
      written: `${initials}${short}`,
      kind,
      name,
      isUnmistakable: initials.length > 1 || initials.length + short.length >= UNMISTAKABLE_LENGTH,
    })),
);

const SHORT_NAMES = new Map(ROWS.map(({ kind, row: [name, ...shorts] }) => [`${kind} ${name}`, shorts]));

/** The shorter forms of a law's name after its kind: "TTDS" for the Code "Tố tụng dân sự". */
export const shortNamesOf = (kind: string, name: string): readonly string[] =>
  SHORT_NAMES.get(`${kind} ${name}`) ?? [];
