import { type BodyRow, body } from '../body-row.js';

const PARTY = { isOfParty: true } as const;
const COMMITTEE = { isOfParty: true, isLocal: true, isCollegial: true } as const;
/** Bodies through which a committee of the Party or of an organisation decides or works. */
const OF_COMMITTEE = { isLocal: true, isOfBody: true } as const;
const COMMITTEE_OF_PLACE = { ...COMMITTEE, isBeforePlaceName: true } as const;
const LETTERHEAD = 'Ban Chấp hành Trung ương';

/** Bodies of the Party, the Front and the organisations in it. */
export const partyAndFront: readonly BodyRow[] = [
  // The Party at the centre
  body('Đảng Cộng sản Việt Nam', ['ĐCSVN'], PARTY),
  body('Trung ương Đảng', ['TW', 'TƯ'], { ...PARTY, isCollegial: true, sharesAbbreviation: true }),
  body('Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam', ['BCHTW', 'BCHTƯ'], {
    ...PARTY,
    isCollegial: true,
  }),
  body('Ban Chấp hành Trung ương Đảng', [], { ...PARTY, isCollegial: true }),
  body('Ban Chấp hành Trung ương', [], { ...PARTY, isCollegial: true }),
  body('Bộ Chính trị', [], { ...PARTY, isCollegial: true, letterhead: LETTERHEAD }),
  body('Ban Bí thư', ['BBT'], { ...PARTY, isCollegial: true, letterhead: LETTERHEAD }),
  body('Ban Bí thư Trung ương Đảng', [], { ...PARTY, isCollegial: true, letterhead: LETTERHEAD }),
  body('Quân ủy Trung ương', ['QUTW'], { ...PARTY, isCollegial: true, hasRanks: true }),
  body('Đảng ủy Công an Trung ương', [], { ...PARTY, hasRanks: true }),
  body('Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', [], PARTY),
  body('Văn phòng Trung ương Đảng', ['VPTW'], PARTY),
  body('Ban Tổ chức Trung ương', ['BTCTW'], PARTY),
  body('Ban Tuyên giáo Trung ương', ['BTGTW'], PARTY),
  body('Ban Tuyên giáo và Dân vận Trung ương', ['BTGDVTW'], PARTY),
  body('Ban Dân vận Trung ương', ['BDVTW'], PARTY),
  body('Ban Kinh tế Trung ương', ['BKTTW'], PARTY),
  body('Ban Nội chính Trung ương', ['BNCTW'], PARTY),
  body('Ban Đối ngoại Trung ương', ['BĐNTW'], PARTY),
  body('Ban Chính sách, chiến lược Trung ương', ['BCSCLTW'], PARTY),
  body('Ủy ban Kiểm tra Trung ương', ['UBKTTW'], PARTY),
  body('Hội đồng Lý luận Trung ương', ['HĐLLTW'], PARTY),
  body('Trung ương Cục miền Nam', [], PARTY),
  body('Đảng ủy Chính phủ', [], PARTY),
  body('Đảng ủy Quốc hội', [], PARTY),
  body('Đảng ủy các cơ quan Đảng Trung ương', [], PARTY),
  body('Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương', [], PARTY),
  body('Đảng ủy Khối các cơ quan Trung ương', [], PARTY),
  body('Đảng ủy Khối Doanh nghiệp Trung ương', [], PARTY),

  // The Party in the provinces, communes and offices
  body('Đảng ủy Khối các cơ quan và doanh nghiệp', [], COMMITTEE_OF_PLACE),
  body('Đảng ủy Khối các cơ quan', [], COMMITTEE_OF_PLACE),
  body('Đảng ủy Khối doanh nghiệp', [], COMMITTEE_OF_PLACE),
  body('Đảng ủy các cơ quan Đảng', [], COMMITTEE_OF_PLACE),
  body('Tỉnh ủy', ['TU'], COMMITTEE_OF_PLACE),
  body('Thành ủy', ['ThU'], COMMITTEE_OF_PLACE),
  body('Huyện ủy', ['HU'], COMMITTEE_OF_PLACE),
  body('Quận ủy', ['QU'], COMMITTEE_OF_PLACE),
  body('Thị ủy', [], COMMITTEE_OF_PLACE),
  body('Đảng ủy', ['ĐU'], { ...COMMITTEE_OF_PLACE, isOfBody: true }),
  body('Đảng bộ', [], { ...COMMITTEE_OF_PLACE, isOfBody: true }),
  body('Chi bộ', [], { ...COMMITTEE, isOfBody: true }),
  body('Ban Chấp hành Đảng bộ', [], { ...OF_COMMITTEE, ...PARTY, isCollegial: true }),
  body('Ban Thường vụ', [], { ...OF_COMMITTEE, isCollegial: true, shortNames: ['BTV'] }),
  body('Ban Chấp hành', [], { ...OF_COMMITTEE, isCollegial: true, shortNames: ['BCH'] }),
  body('Ban Tổ chức', [], OF_COMMITTEE),
  body('Ban Tuyên giáo', ['BTG'], { ...OF_COMMITTEE, ...PARTY }),
  body('Ban Tuyên giáo và Dân vận', [], { ...OF_COMMITTEE, ...PARTY }),
  body('Ban Dân vận', ['BDV'], { ...OF_COMMITTEE, ...PARTY }),
  body('Ban Nội chính', ['BNC'], { ...OF_COMMITTEE, ...PARTY }),
  body('Ủy ban Kiểm tra', [], OF_COMMITTEE),

  // The Front
  body('Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', ['UBTƯMTTQVN', 'UBTWMTTQVN', 'MTTW', 'MTTWBTT'], {
    otherNames: ['Ủy ban Trung ương MTTQ Việt Nam'],
  }),
  body('Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', ['ĐCTUBTWMTTQVN'], {
    isCollegial: true,
  }),
  body('Mặt trận Tổ quốc Việt Nam', ['MTTQVN', 'MTTQ'], {
    otherNames: ['MTTQ Việt Nam'],
    actsThrough: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  }),
  body('Ban Thường trực', [], { isLocal: true, isCollegial: true, isOfBody: true }),
  body('Ủy ban Mặt trận Tổ quốc Việt Nam', ['UBMTTQVN', 'UBMTTQ'], {
    isLocal: true,
    otherNames: ['Ủy ban MTTQ Việt Nam'],
  }),
  body('Ủy ban Mặt trận Tổ quốc', [], {
    isLocal: true,
    shortNames: ['UBMTTQ'],
    otherNames: ['Ủy ban MTTQ'],
  }),

  // Organisations
  body('Tổng Liên đoàn Lao động Việt Nam', ['TLĐ', 'TLĐLĐVN']),
  body('Đoàn Chủ tịch', [], { isCollegial: true, isOfBody: true }),
  body('Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam', [], { isCollegial: true }),
  body('Liên đoàn Lao động', ['LĐLĐ'], { isLocal: true, shortNames: ['LĐLĐ'] }),
  body('Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', ['TWĐTN', 'TƯĐTN'], {
    otherNames: ['Trung ương Đoàn TNCS Hồ Chí Minh'],
  }),
  body('Đoàn Thanh niên Cộng sản Hồ Chí Minh', ['ĐTN'], { otherNames: ['Đoàn TNCS Hồ Chí Minh'] }),
  body('Hội Liên hiệp Phụ nữ Việt Nam', ['HLHPNVN', 'ĐCT'], { otherNames: ['Hội LHPN Việt Nam'] }),
  body('Trung ương Hội Liên hiệp Phụ nữ Việt Nam'),
  body('Hội Liên hiệp Phụ nữ', ['HPN'], { isLocal: true, otherNames: ['Hội LHPN'] }),
  body('Hội Nông dân Việt Nam', ['HNDVN', 'HNDTW']),
  body('Trung ương Hội Nông dân Việt Nam'),
  body('Hội Nông dân', ['HND'], { isLocal: true }),
  body('Hội Cựu chiến binh Việt Nam', ['CCBVN'], { otherNames: ['Hội CCB Việt Nam'] }),
  body('Hội Cựu chiến binh', ['CCB'], { isLocal: true, otherNames: ['Hội CCB'] }),
  body('Phòng Thương mại và Công nghiệp Việt Nam', ['PTM', 'VCCI'], { isLocal: false }),
  body('Liên đoàn Thương mại và Công nghiệp Việt Nam', ['LĐTM']),
  body('Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam', ['LHHVN']),
  body('Liên minh Hợp tác xã Việt Nam', ['LMHTXVN']),
  body('Liên minh Hợp tác xã', ['LMHTX'], { isLocal: true }),
  body('Hội Chữ thập đỏ Việt Nam', ['HCTĐ']),
  body('Hội Luật gia Việt Nam'),
  body('Liên đoàn Luật sư Việt Nam'),
];
