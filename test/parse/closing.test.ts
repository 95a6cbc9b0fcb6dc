import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { Signer } from '../../src/model/index.js';
import { decree } from './outline.js';

const BODY = 'Điều 1. Phạm vi\nNghị định này quy định việc thử./.\n\n';
const closed = (closing: string) => parseDocument(decree(BODY + closing));

describe('who signed', () => {
  it.each<readonly [string, string, readonly Partial<Signer>[]]>([
    [
      'for a body',
      'TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\n\nNguyễn Văn Thử',
      [{ name: 'Nguyễn Văn Thử', position: 'Thủ tướng', authority: 'TM. CHÍNH PHỦ' }],
    ],
    [
      'for a head',
      'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n(Đã ký)\nHồ Nguyên Sáng',
      [{ name: 'Hồ Nguyên Sáng', position: 'Thứ trưởng', authority: 'KT. BỘ TRƯỞNG' }],
    ],
    [
      'that a consolidated text is true',
      'XÁC THỰC VĂN BẢN HỢP NHẤT\nCHỦ NHIỆM\n\nVũ Chí Thử',
      [{ name: 'Vũ Chí Thử', position: 'Chủ nhiệm' }],
    ],
    ['with a degree', 'GIÁM ĐỐC\n\nThs. BSCKII. Vũ Chí Thử', [{ name: 'Vũ Chí Thử', position: 'Giám đốc' }]],
    [
      'in capitals',
      'GIÁM ĐỐC\n\nTRẦN VĂN THỬ',
      [{ name: 'Trần Văn Thử', position: 'Giám đốc', authority: null }],
    ],
    [
      'in capitals with a degree',
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nBS.CKII. HỒ MINH THỬ',
      [{ name: 'Hồ Minh Thử', position: 'Phó Giám đốc', authority: 'KT. GIÁM ĐỐC' }],
    ],
    [
      'side by side, of which a copy out of a page made single lines',
      'ĐẠI DIỆN BÊN A ĐẠI DIỆN BÊN B\nGIÁM ĐỐC GIÁM ĐỐC\nLê Thị Thử Mai Văn Nghiệm',
      [
        { name: 'Lê Thị Thử', position: 'Giám đốc' },
        { name: 'Mai Văn Nghiệm', position: 'Giám đốc' },
      ],
    ],
    [
      'side by side below their parties, where a word of a name is a family name too',
      'ĐẠI DIỆN BÊN A ĐẠI DIỆN BÊN B\nLê Hồ Thử Mai Văn Nghiệm',
      [
        { name: 'Lê Hồ Thử', position: 'Đại diện bên A' },
        { name: 'Mai Văn Nghiệm', position: 'Đại diện bên B' },
      ],
    ],
    [
      'in capitals side by side',
      'ĐẠI DIỆN BÊN A          ĐẠI DIỆN BÊN B\nHIỆU TRƯỞNG              GIÁM ĐỐC\n\n\nLÊ THỊ THỬ                MAI VĂN NGHIỆM',
      [
        { name: 'Lê Thị Thử', position: 'Hiệu trưởng', authority: null },
        { name: 'Mai Văn Nghiệm', position: 'Giám đốc', authority: null },
      ],
    ],
    [
      'beside somebody with a line less above the name',
      'THƯ KÝ                        TM. BAN CHẤP HÀNH\n                                  CHỦ TỊCH\n\nLê Thị Thử                    Trần Văn Nghiệm',
      [
        { name: 'Lê Thị Thử', position: 'Thư ký', authority: null },
        { name: 'Trần Văn Nghiệm', position: 'Chủ tịch', authority: 'TM. BAN CHẤP HÀNH' },
      ],
    ],
    [
      'to the left of somebody with a line less above the name',
      'TM. BAN CHẤP HÀNH\t\t\tTHƯ KÝ\n   CHỦ TỊCH\n\nLê Thị Thử\t\t\tTrần Văn Nghiệm',
      [
        { name: 'Lê Thị Thử', position: 'Chủ tịch', authority: 'TM. BAN CHẤP HÀNH' },
        { name: 'Trần Văn Nghiệm', position: 'Thư ký', authority: null },
      ],
    ],
    [
      'in three columns',
      'NGƯỜI LẬP            KẾ TOÁN TRƯỞNG            GIÁM ĐỐC\n(Ký, ghi rõ họ tên)  (Ký, ghi rõ họ tên)  (Ký, đóng dấu)\n\n\nLê Thị Thử          TRẦN VĂN NGHIỆM         Mai Văn Xét',
      [
        { name: 'Lê Thị Thử', position: 'Người lập', authority: null },
        { name: 'Trần Văn Nghiệm', position: 'Kế toán trưởng', authority: null },
        { name: 'Mai Văn Xét', position: 'Giám đốc', authority: null },
      ],
    ],
    [
      'side by side in capacities of which none is known',
      'CHỦ HỘ KINH DOANH              CÁN BỘ THẨM ĐỊNH\n(Ký tên)                          (Ký tên)\n\nLê Thị Thử                    Trần Văn Nghiệm',
      [
        { name: 'Lê Thị Thử', position: 'Chủ hộ kinh doanh', authority: null },
        { name: 'Trần Văn Nghiệm', position: 'Cán bộ thẩm định', authority: null },
      ],
    ],
    [
      'in an unknown capacity above what the signature must be',
      'NGƯỜI CUNG CẤP THÔNG TIN\n(Ký và ghi rõ họ tên)\n\nLê Thị Thử',
      [{ name: 'Lê Thị Thử', position: 'Người cung cấp thông tin', authority: null }],
    ],
    [
      'minutes, one as what no office is',
      'THƯ KÝ\n(Ký, ghi rõ họ tên)\nNguyễn Thị Thử\nCHỦ TRÌ\n(Ký, ghi rõ họ tên)\nVũ Chí Thử',
      [
        { name: 'Nguyễn Thị Thử', position: 'Thư ký', authority: null },
        { name: 'Vũ Chí Thử', position: 'Chủ trì', authority: null },
      ],
    ],
    [
      'for a body and its head',
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nVũ Chí Thử',
      [{ name: 'Vũ Chí Thử', position: 'Phó Chủ tịch' }],
    ],
    [
      'side by side, separated by spaces',
      'BỘ TRƯỞNG BỘ TÀI CHÍNH        BỘ TRƯỞNG BỘ CÔNG AN\n\n\n  Nguyễn Văn Thử           Trần Thị Nghiệm',
      [
        { name: 'Nguyễn Văn Thử', position: 'Bộ trưởng Bộ Tài chính', authority: null },
        { name: 'Trần Thị Nghiệm', position: 'Bộ trưởng Bộ Công an', authority: null },
      ],
    ],
    [
      'side by side, separated by tabs',
      'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH\tKT. BỘ TRƯỞNG BỘ CÔNG AN\nTHỨ TRƯỞNG\tTHỨ TRƯỞNG\n\nNguyễn Thử\tTrần Nghiệm',
      [
        { name: 'Nguyễn Thử', position: 'Thứ trưởng', authority: 'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH' },
        { name: 'Trần Nghiệm', position: 'Thứ trưởng', authority: 'KT. BỘ TRƯỞNG BỘ CÔNG AN' },
      ],
    ],
    [
      'side by side, separated by bars',
      '| KT. BỘ TRƯỞNG | KT. CHỦ TỊCH |\n| THỨ TRƯỞNG | PHÓ CHỦ TỊCH |\n| Nguyễn Văn Thử | Trần Thị Nghiệm |',
      [
        { name: 'Nguyễn Văn Thử', position: 'Thứ trưởng', authority: 'KT. BỘ TRƯỞNG' },
        { name: 'Trần Thị Nghiệm', position: 'Phó Chủ tịch', authority: 'KT. CHỦ TỊCH' },
      ],
    ],
    [
      'in the roles of minutes, side by side',
      'THƯ KÝ                    CHỦ TRÌ\n\n\nLê Thị Thử              Trần Văn Nghiệm',
      [
        { name: 'Lê Thị Thử', position: 'Thư ký', authority: null },
        { name: 'Trần Văn Nghiệm', position: 'Chủ trì', authority: null },
      ],
    ],
    [
      'in capacities above positions in small letters, side by side',
      'ĐẠI DIỆN CHỦ ĐẦU TƯ      GIÁM SÁT CỘNG ĐỒNG\nCán bộ kỹ thuật          Trưởng ban\n\n\nLê Thị Thử              Trần Văn Nghiệm',
      [
        { name: 'Lê Thị Thử', position: 'Đại diện chủ đầu tư' },
        { name: 'Trần Văn Nghiệm', position: 'Giám sát cộng đồng' },
      ],
    ],
    [
      'in the roles of a contract',
      'ĐẠI DIỆN BÊN A            ĐẠI DIỆN BÊN B\n\nLê Thị Thử              Trần Văn Nghiệm',
      [
        { name: 'Lê Thị Thử', position: 'Đại diện bên A', authority: null },
        { name: 'Trần Văn Nghiệm', position: 'Đại diện bên B', authority: null },
      ],
    ],
    [
      'one below the other',
      'BỘ TRƯỞNG BỘ TÀI CHÍNH\n\nNguyễn Văn Thử\n\nBỘ TRƯỞNG BỘ CÔNG AN\n\nTrần Thị Nghiệm',
      [
        { name: 'Nguyễn Văn Thử', position: 'Bộ trưởng Bộ Tài chính' },
        { name: 'Trần Thị Nghiệm', position: 'Bộ trưởng Bộ Công an' },
      ],
    ],
    [
      'by order',
      'TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ PHÁP CHẾ\n\nLê Thị Thử',
      [{ name: 'Lê Thị Thử', authority: 'TL. BỘ TRƯỞNG' }],
    ],
    [
      'with a space in the mark',
      'KT . CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Thử',
      [{ name: 'Trần Văn Thử', position: 'Phó Chủ tịch', authority: 'KT. CHỦ TỊCH' }],
    ],
    [
      'for a presidium',
      'TM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH HĐQT\n\nTrần Văn Thử',
      [{ name: 'Trần Văn Thử', position: 'Chủ tịch HĐQT', authority: 'TM. ĐOÀN CHỦ TỊCH' }],
    ],
    [
      'as head of a body in the line below',
      'CHỦ TỊCH\nHỘI ĐỒNG QUẢN TRỊ\n\nTrần Văn Thử',
      [{ name: 'Trần Văn Thử', position: 'Chủ tịch Hội đồng Quản trị', authority: null }],
    ],
    [
      'for an organisation named after a person',
      'TM. BAN CHẤP HÀNH ĐOÀN TNCS\nHỒ CHÍ MINH\nBÍ THƯ\n\nTrần Văn Thử',
      [{ name: 'Trần Văn Thử', position: 'Bí thư', authority: 'TM. BAN CHẤP HÀNH ĐOÀN TNCS' }],
    ],
    [
      'for a deputy of a team',
      'KT. ĐỘI TRƯỞNG\nĐỘI PHÓ\n\nA Thử',
      [{ name: 'A Thử', position: 'Đội phó', authority: 'KT. ĐỘI TRƯỞNG' }],
    ],
    [
      'in his own right',
      'CHỦ TỊCH\n\nTrần Văn Thử',
      [{ name: 'Trần Văn Thử', position: 'Chủ tịch', authority: null }],
    ],
  ])('%s', (_what, closing, signers) => {
    expect(closed(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${closing}\n`).metadata.signers).toMatchObject(
      signers,
    );
    expect(closed(`${closing}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`).metadata.signers).toMatchObject(
      signers,
    );
  });

  it.each([
    ['Y BLĂ NIÊ', 'Y Blă Niê'],
    ["Y SƯƠNG H'ĐƠK", "Y Sương H'Đơk"],
    ['H’LEN KBUÔR', 'H’Len Kbuôr'],
    ["KSOR H'BƠ KHĂP", "Ksor H'Bơ Khăp"],
    ["RƠ CHÂM H'YÉO", "Rơ Châm H'Yéo"],
    ["ĐIỂU K'RÉ", "Điểu K'Ré"],
    ['SIU THỬ', 'Siu Thử'],
    ['A THỬ', 'A Thử'],
    ["NAY H'CHIÊU", "Nay H'Chiêu"],
    ['THẠCH THỬ', 'Thạch Thử'],
    ['HỜ A THỬ', 'Hờ A Thử'],
    ['GIÀNG SEO PÁO', 'Giàng Seo Páo'],
  ])('may have a name of any people: %s', (written, name) => {
    expect(closed(`Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\n${written}\n`).metadata.signers).toMatchObject([
      { name, position: 'Chủ tịch' },
    ]);
  });

  it.each([
    'TRƯỞNG PHÒNG\nHỒ SƠ LƯU TRỮ',
    'GIÁM ĐỐC\nTHÀNH PHỐ HÀ NỘI',
    'PHÓ GIÁM ĐỐC\nPHẠM VI HẸP',
    'TRƯỞNG BAN\nVĂN HÓA XÃ HỘI',
    'CHỦ TỊCH\nCÔNG TY LÊ THỬ',
    'GIÁM ĐỐC\nMA TRẬN RỦI RO',
    'GIÁM ĐỐC\nTẠ BÁO CÁO',
    'GIÁM ĐỐC\nA KẾT QUẢ THỬ',
    'GIÁM ĐỐC\nY TẾ CÔNG CỘNG',
    "CHỦ TỊCH\nEA H'LEO",
  ])('is no other words in capitals: %j', (closing) => {
    expect(closed(`Nơi nhận:\n- Lưu: VT.\n\n${closing}\n`).metadata.signers).toEqual([]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['TRƯỜNG THPT TRẦN THỬ', 'HIỆU TRƯỞNG\nTRẦN THỬ\n\nLê Văn Nghiệm', ['Lê Văn Nghiệm']],
    ['ỦY BAN NHÂN DÂN\nPHƯỜNG TRẦN THỬ', 'CHỦ TỊCH\nTRẦN THỬ\n\nLê Văn Nghiệm', ['Lê Văn Nghiệm']],
    ['VĂN PHÒNG CÔNG CHỨNG TRẦN THỬ', 'TRƯỞNG VĂN PHÒNG\n\nTRẦN THỬ', ['Trần Thử']],
    ['TRƯỜNG THPT LÊ NGHIỆM', 'HIỆU TRƯỞNG\n\nTRẦN THỬ', ['Trần Thử']],
  ])('is not whom a school or a place is named after: %j', (letterhead, closing, names) => {
    const { metadata } = parseDocument(
      `${letterhead}\nSố: 12/TB\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHuế, ngày 09 tháng 9 năm 2025\n\nTHÔNG BÁO\nVề việc thử\n\n1. Thử lúc 8 giờ.\n2. Mời đến đủ.\n\n${closing}\n`,
    );
    expect(metadata.signers.map(({ name }) => name)).toEqual(names);
  });

  it('is not what a stamp says', () => {
    const { recipients, signers } = closed(
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n* CẨM THỬ *\nTrần Văn Thử\n',
    ).metadata;
    expect(recipients).toEqual(['Như trên', 'Lưu: VT']);
    expect(signers).toMatchObject([{ name: 'Trần Văn Thử', position: 'Chủ tịch' }]);
  });

  it('is not who is in a table with two columns', () => {
    const table =
      'HỌ VÀ TÊN              NGƯỜI THAY\nLê Thị Thử              Trần Văn Nghiệm\nMai Văn Xét             Hồ Văn Đo';
    expect(closed(`${table}\n`).metadata.signers).toEqual([]);
  });

  it('is nobody in a draft', () => {
    expect(closed('Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n').metadata.signers).toEqual([]);
  });
});

it('has the number of a consolidated text beside the words that confirm it', () => {
  const closing = [
    'Số: 17/VBHN-BYT                     XÁC THỰC VĂN BẢN HỢP NHẤT',
    '                                    Hà Nội, ngày 13 tháng 02 năm 2025',
    'Nơi nhận:                           KT. BỘ TRƯỞNG',
    '- Lưu: VT, PC.                      THỨ TRƯỞNG',
    '',
    '                                    Lê Văn Thử',
  ];
  const heading = 'BỘ Y TẾ\n\nTHÔNG TƯ\nQuy định về y tế trường học\n\nCăn cứ Luật Trẻ em;\n\n';
  const { metadata } = parseDocument(
    `${heading}Điều 1. Phạm vi\nThông tư này quy định về y tế.\n\n${closing.join('\n')}\n`,
  );
  expect(metadata).toMatchObject({ kind: 'Văn bản hợp nhất', number: '17/VBHN-BYT', issuedOn: '2025-02-13' });
});

it('does not split names that are side by side in a table', () => {
  const { body } = parseDocument(
    decree(`${BODY}Danh sách:\nNguyễn Văn Thử        Trần Thị Nghiệm\n\nBỘ TRƯỞNG\n\nLê Văn Thử\n`),
  );
  expect(JSON.stringify(body)).toContain('Nguyễn Văn Thử Trần Thị Nghiệm');
});

describe('who receives it', () => {
  it('is listed without bullets and marks', () => {
    expect(
      closed(
        'Nơi nhận:\n- Văn phòng Chính phủ;\n- Các Bộ (để b/c);\n- Lưu: VT, KTTH (2b).\n\nBỘ TRƯỞNG\n\nLê Văn Thử\n',
      ).metadata.recipients,
    ).toEqual(['Văn phòng Chính phủ', 'Các Bộ (để b/c)', 'Lưu: VT, KTTH (2b)']);
  });

  it('is listed by initials, which are in capitals like what is signed beside it', () => {
    expect(
      closed('Nơi nhận:\n- VKSNDTC;\n- MTTQ;\n- Báo Nhân dân;\n- Lưu: VT.\n\nBỘ TRƯỞNG\n\nLê Văn Thử\n')
        .metadata.recipients,
    ).toEqual(['VKSNDTC', 'MTTQ', 'Báo Nhân dân', 'Lưu: VT']);
  });

  it('is joined where a line ends within', () => {
    expect(
      closed(
        'Nơi nhận:\n- Ủy ban nhân dân tỉnh (thực hiện theo Công văn số\n4920/VPCP-NN ngày 30/6/2023);\n- Lưu: VT.\n\nBỘ TRƯỞNG\n\nLê Văn Thử\n',
      ),
    ).toMatchObject({
      metadata: {
        recipients: [
          'Ủy ban nhân dân tỉnh (thực hiện theo Công văn số 4920/VPCP-NN ngày 30/6/2023)',
          'Lưu: VT',
        ],
      },
      citations: [{ kind: 'Công văn', number: '4920/VPCP-NN', date: '2023-06-30', unit: [] }],
    });
  });

  it('is no part of the outline', () => {
    const { body } = closed('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nBỘ TRƯỞNG\n\nLê Văn Thử\n');
    expect(body.children.map((child) => child.type)).toEqual(['heading', 'preamble', 'article', 'closing']);
  });
});

describe('what stands beside the recipients', () => {
  it.each([
    ['a position that is no known office', 'NGƯỜI ĐIỀU HÀNH PHIÊN HỌP', 'Người điều hành phiên họp'],
    ['words for a signature', '(Đã ký và đóng dấu)', null],
    ['words for a signature in square brackets', '[daky]', null],
  ])('is not one of them: %s', (_what, beside, position) => {
    const { signers, recipients } = closed(
      [
        'Nơi nhận:                          TM. HỘI ĐỒNG THỬ',
        `- Sở Tư pháp;                      ${beside}`,
        '- TANDTC;',
        '- Lưu: VT.                         Trần Văn Nghiệm',
        '',
      ].join('\n'),
    ).metadata;
    expect(recipients).toEqual(['Sở Tư pháp', 'TANDTC', 'Lưu: VT']);
    expect(signers).toEqual([{ name: 'Trần Văn Nghiệm', position, authority: 'TM. HỘI ĐỒNG THỬ' }]);
  });

  it('is the position behind a recipient that goes on below, where a copy has made one line of two columns', () => {
    const closing = [
      'Nơi nhận: KT. TRƯỞNG BAN',
      '- Các tỉnh ủy, thành ủy, PHÓ TRƯỞNG BAN',
      '- Lưu: VT, Thu Hà.',
      'Trần Văn Nghiệm',
      '',
    ];
    const { signers, recipients } = closed(closing.join('\n')).metadata;
    expect(recipients).toEqual(['Các tỉnh ủy, thành ủy', 'Lưu: VT, Thu Hà']);
    expect(signers).toMatchObject([{ name: 'Trần Văn Nghiệm', position: 'Phó Trưởng ban' }]);
  });

  it('is not a position if it continues the one above', () => {
    const closing = [
      'Nơi nhận:                          KT. CỤC TRƯỞNG',
      '- Sở Tư pháp;                 PHÓ CỤC TRƯỞNG CỤC QUẢN LÝ',
      '- TANDTC;                       CÁC CÔNG TRÌNH LỚN',
      '- Lưu: VT.                         Trần Văn Nghiệm',
      '',
    ];
    const { signers, recipients } = closed(closing.join('\n')).metadata;
    expect(recipients).toEqual(['Sở Tư pháp', 'TANDTC', 'Lưu: VT']);
    expect(signers).toMatchObject([{ position: 'Phó Cục trưởng Cục Quản lý' }]);
  });
});

it('lists the recipients beside their head one by one', () => {
  expect(closed('Nơi nhận: Như trên; P.TCKT; Lưu: VT.\n').metadata.recipients).toEqual([
    'Như trên',
    'P.TCKT',
    'Lưu: VT',
  ]);
});

describe('a certificate', () => {
  const certificate = (above: string) =>
    parseDocument(`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

GIẤY CHỨNG NHẬN
CƠ SỞ ĐỦ ĐIỀU KIỆN
Số: 14/2025/NNMT-LC

CHI CỤC THÚ Y TỈNH LÀO CAI
CHỨNG NHẬN

Cơ sở: Hợp tác xã Thử
1. Cam tươi
2. Mứt cam
${above}

CHI CỤC TRƯỞNG

Lê Văn Thử
`).metadata;

  it('has its place and date above the signature', () => {
    expect(certificate('Lào Cai, ngày 22 tháng 10 năm 2025')).toMatchObject({
      issuedOn: '2025-10-22',
      place: 'Lào Cai',
    });
  });

  it('has no date of a sentence there', () => {
    expect(certificate('Theo quyết định, ngày 22 tháng 10 năm 2025 của Sở')).toMatchObject({
      issuedOn: null,
      place: null,
    });
  });
});

it('a number that the line above it ends with stays in its sentence, above a confirmation', () => {
  const text = decree(
    'Điều 1. Phạm vi\n1. Một.\n2. Các văn bản sau hết hiệu lực: Thông tư số 02/2016/TT-BXD; Điều 2 Thông tư số\n07/2021/TT-BXD.\n\nXÁC THỰC VĂN BẢN HỢP NHẤT\nBỘ TRƯỞNG\n\nVũ Chí Thử',
  );
  const { citations, metadata } = parseDocument(text);
  expect(citations.at(-1)).toMatchObject({ kind: 'Thông tư', number: '07/2021/TT-BXD', relation: 'repeals' });
  expect(metadata.signers).toMatchObject([{ name: 'Vũ Chí Thử' }]);
});
