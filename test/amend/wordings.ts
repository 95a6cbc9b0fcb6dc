/** What an amending provision says, and what it does: action, target, new unit, words. Written for these tests. */
export interface Wording {
  readonly says: readonly string[];
  readonly does: readonly string[];
}

const wording = (says: string | readonly string[], ...does: readonly string[]): Wording => ({
  says: typeof says === 'string' ? [says] : says,
  does,
});

const CLAUSE = '“2. Hồ sơ gồm đơn và bản sao giấy phép.”.';

export const wordings: readonly Wording[] = [
  // One provision
  wording(['Sửa đổi khoản 2 Điều 5 như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Sửa đổi, bổ sung khoản 2 Điều 5 như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Sửa đổi và bổ sung khoản 2 Điều 5 như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Thay thế khoản 2 Điều 5 như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Thay đổi khoản 2 Điều 5 như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Khoản 2 Điều 5 được sửa đổi như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Khoản 2 Điều 5 được sửa đổi, bổ sung như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Khoản 2 Điều 5 sửa đổi như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Khoản 2 Điều 5 nay sửa lại như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Sửa đổi Điều 5, khoản 2 như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Sửa đổi khoản 2, Điều 5 như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(
    ['Sửa đổi điểm b khoản 2 Điều 5 như sau:', '“b) Bản sao giấy phép;”.'],
    'replace điểm b khoản 2 Điều 5',
  ),
  wording(
    ['Sửa đổi Điều 5 như sau:', '“Điều 5. Hồ sơ', '1. Đơn đề nghị.', '2. Bản sao giấy phép.”.'],
    'replace Điều 5',
  ),
  wording(['Sửa đổi khoản 2a Điều 5b như sau:', '“2a. Hồ sơ gồm đơn.”.'], 'replace khoản 2a Điều 5b'),
  wording(['Sửa đổi khoản 2 Điều 5 như sau: “2. Hồ sơ gồm đơn.”.'], 'replace khoản 2 Điều 5'),
  wording(['Sửa đổi khoản 2 Điều 5 như sau:', '"2. Hồ sơ gồm đơn."'], 'replace khoản 2 Điều 5'),
  wording(['Sửa đổi khoản 2 Điều 5 như sau:', '« 2. Hồ sơ gồm đơn. »'], 'replace khoản 2 Điều 5'),
  ...[
    "''2. Hồ sơ.''.",
    "'2. Hồ sơ.'",
    '‘2. Hồ sơ.’',
    '‘‘2. Hồ sơ.’’',
    '”2. Hồ sơ.”',
    '“2. Hồ sơ.“',
    '<<2. Hồ sơ.>>',
  ].map((quoted) => wording(['Sửa đổi khoản 2 Điều 5 như sau:', quoted], 'replace khoản 2 Điều 5')),
  wording(
    [
      'Sửa đổi khoản 2 Điều 5 đã được sửa đổi, bổ sung tại khoản 3 Điều 1 Thông tư số 09/2022/TT-BYT như sau:',
      CLAUSE,
    ],
    'replace khoản 2 Điều 5',
  ),

  // What holds the provisions first
  ...['Điều 5 sửa đổi, bổ sung', 'Điều 5 được sửa đổi, bổ sung'].map((leads) =>
    wording(
      [`${leads} khoản 1 và khoản 2 như sau:`, '“1. Đơn đề nghị.', '2. Bản sao giấy phép.”.'],
      'replace khoản 1 Điều 5',
      'replace khoản 2 Điều 5',
    ),
  ),
  ...['Tại Điều 5:', 'Điều 5:', 'Đối với Điều 5:'].map((place) =>
    wording(
      [place, 'a) Bỏ khoản 3;', 'b) Thay cụm từ “Sở Y tế” tại khoản 2 bằng cụm từ “cơ quan y tế”.'],
      'repeal khoản 3 Điều 5',
      'replacePhrase khoản 2 Điều 5: Sở Y tế → cơ quan y tế',
    ),
  ),

  wording(['Điều 5: Bổ sung khoản 4 như sau:', '“4. Lệ phí.”.'], 'insert Điều 5 + khoản 4 Điều 5'),
  wording(['Điều 5: Sửa đổi khoản 2 như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording('Điều 5: bãi bỏ khoản 3.', 'repeal khoản 3 Điều 5'),
  wording(
    'Khoản 2 Điều 5: bãi bỏ điểm a và điểm b.',
    'repeal điểm a khoản 2 Điều 5',
    'repeal điểm b khoản 2 Điều 5',
  ),

  wording(
    [
      'Sửa đổi, bổ sung Điều 5 như sau:',
      'a) Khoản 2 sửa đổi điểm b như sau:',
      '“b) Đơn;”',
      'b) Khoản 3: bãi bỏ điểm a;',
      'c) Khoản 4: Bổ sung điểm d như sau:',
      '“d) Bản sao.”.',
    ],
    'replace điểm b khoản 2 Điều 5',
    'repeal điểm a khoản 3 Điều 5',
    'insert khoản 4 Điều 5 + điểm d khoản 4 Điều 5',
  ),

  // The new provision named as new
  wording(['Khoản 2 Điều 5 được thay thế bằng khoản 2 mới như sau:', CLAUSE], 'replace khoản 2 Điều 5'),
  wording(['Thay khoản 2 Điều 5 bằng khoản 2 mới như sau:', CLAUSE], 'replace khoản 2 Điều 5'),

  // Values
  wording(
    'Khoản 2 Điều 5: thay số tiền “50.000 đồng” bằng số tiền “70.000 đồng”.',
    'replacePhrase khoản 2 Điều 5: 50.000 đồng → 70.000 đồng',
  ),
  wording(
    'Tại khoản 2 Điều 5, thay ngày “30 tháng 6” bằng ngày “31 tháng 7”.',
    'replacePhrase khoản 2 Điều 5: 30 tháng 6 → 31 tháng 7',
  ),

  wording(
    ['Sửa đổi khoản 1 Điều 5 và khoản 1 Điều 6 như sau:', '“1. Đơn đề nghị.”', '“1. Bản sao giấy phép.”.'],
    'replace khoản 1 Điều 5',
    'replace khoản 1 Điều 6',
  ),

  wording(['Khoản 2 Điều 5 được thay bằng quy định sau: “2. Hồ sơ gồm đơn.”.'], 'replace khoản 2 Điều 5'),
  ...['trong toàn bộ Thông tư và các Phụ lục kèm theo', 'tại Thông tư và các Phụ lục kèm theo'].map((place) =>
    wording(`Thay cụm từ “quý” bằng cụm từ “tháng” ${place}.`, 'replacePhrase act: quý → tháng'),
  ),

  // A heading and a clause
  wording(
    ['Sửa đổi, bổ sung tên Điều và khoản 1 Điều 5 như sau:', '“Điều 5. Hồ sơ', '1. Đơn đề nghị.”.'],
    'rename tên Điều 5',
    'replace khoản 1 Điều 5',
  ),
  wording(
    ['Sửa đổi tên và khoản 2 Điều 5 như sau:', '“Điều 5. Hồ sơ', '2. Bản sao.”.'],
    'rename tên Điều 5',
    'replace khoản 2 Điều 5',
  ),

  // Several
  wording(
    'Bãi bỏ khoản 2 các Điều 5, 6 và 7.',
    'repeal khoản 2 Điều 5',
    'repeal khoản 2 Điều 6',
    'repeal khoản 2 Điều 7',
  ),
  wording(
    'Bãi bỏ điểm a khoản 1 của các Điều 5, 6.',
    'repeal điểm a khoản 1 Điều 5',
    'repeal điểm a khoản 1 Điều 6',
  ),
  wording(
    'Bãi bỏ điểm b các khoản 1 và 2 Điều 5.',
    'repeal điểm b khoản 1 Điều 5',
    'repeal điểm b khoản 2 Điều 5',
  ),
  wording(
    'Bãi bỏ khoản 2 Điều 5 và các Điều 6, 7.',
    'repeal khoản 2 Điều 5',
    'repeal Điều 6',
    'repeal Điều 7',
  ),
  wording(
    ['Sửa đổi khoản 1 và khoản 2 Điều 5 như sau:', '“1. Đơn đề nghị.', '2. Bản sao.”.'],
    'replace khoản 1 Điều 5',
    'replace khoản 2 Điều 5',
  ),
  wording(
    ['Sửa đổi các điểm a, b khoản 1 Điều 5 như sau:', '“a) Đơn;', 'b) Bản sao.”.'],
    'replace điểm a khoản 1 Điều 5',
    'replace điểm b khoản 1 Điều 5',
  ),
  wording(
    ['Sửa đổi khoản 2, bổ sung khoản 2a vào sau khoản 2 Điều 5 như sau:', '“2. Đơn.', '2a. Bản sao.”.'],
    'replace khoản 2 Điều 5',
    'insert-after khoản 2 Điều 5 + khoản 2a Điều 5',
  ),
  wording(
    ['Sửa đổi khoản 2 và bổ sung khoản 3 vào Điều 5 như sau:', '“2. Đơn.', '3. Bản sao.”.'],
    'replace khoản 2 Điều 5',
    'insert Điều 5 + khoản 3 Điều 5',
  ),
  wording(
    [
      'Khoản 2 Điều 5 được sửa đổi và khoản 3 được bổ sung vào cuối Điều 5 như sau:',
      '“2. Đơn.',
      '3. Bản sao.”.',
    ],
    'replace khoản 2 Điều 5',
    'append Điều 5 + khoản 3 Điều 5',
  ),
  wording(
    ['Điểm a khoản 1 Điều 5 được sửa đổi và bổ sung thêm điểm b như sau:', '“a) Đơn;', 'b) Bản sao.”.'],
    'replace điểm a khoản 1 Điều 5',
    'insert khoản 1 Điều 5 + điểm b khoản 1 Điều 5',
  ),

  // New units
  wording(
    ['Bổ sung Điều 5a vào sau Điều 5 như sau:', '“Điều 5a. Lệ phí', 'Người đề nghị nộp lệ phí.”.'],
    'insert-after Điều 5 + Điều 5a',
  ),
  wording(
    ['Bổ sung Điều 5a sau Điều 5 như sau:', '“Điều 5a. Lệ phí', 'Người đề nghị nộp lệ phí.”.'],
    'insert-after Điều 5 + Điều 5a',
  ),
  wording(
    ['Bổ sung Điều 5c vào sau Điều 5b như sau:', '“Điều 5c. Lệ phí', 'Người đề nghị nộp lệ phí.”.'],
    'insert-after Điều 5b + Điều 5c',
  ),
  wording(
    ['Bổ sung Điều 4a vào trước Điều 5 như sau:', '“Điều 4a. Lệ phí', 'Người đề nghị nộp lệ phí.”.'],
    'insert-before Điều 5 + Điều 4a',
  ),
  wording(
    ['Bổ sung Điều 5a như sau:', '“Điều 5a. Lệ phí', 'Người đề nghị nộp lệ phí.”.'],
    'insert + Điều 5a',
  ),
  wording(
    ['Bổ sung khoản 2a vào sau khoản 2 Điều 5 như sau:', '“2a. Hồ sơ gồm đơn.”.'],
    'insert-after khoản 2 Điều 5 + khoản 2a Điều 5',
  ),
  wording(
    ['Bổ sung các khoản 4, 5 vào sau khoản 3 Điều 5 như sau:', '“4. Đơn.', '5. Bản sao.”.'],
    'insert-after khoản 3 Điều 5 + khoản 4 Điều 5',
    'insert-after khoản 3 Điều 5 + khoản 5 Điều 5',
  ),
  wording(['Bổ sung khoản 6 vào Điều 5 như sau:', '“6. Đơn.”.'], 'insert Điều 5 + khoản 6 Điều 5'),
  wording(['Bổ sung khoản 6 Điều 5 như sau:', '“6. Đơn.”.'], 'insert Điều 5 + khoản 6 Điều 5'),
  wording(['Bổ sung thêm khoản 6 vào Điều 5 như sau:', '“6. Đơn.”.'], 'insert Điều 5 + khoản 6 Điều 5'),
  wording(
    ['Bổ sung vào sau Điều 5 Điều 5a như sau:', '“Điều 5a. Kho lạnh', 'Kho lạnh có nhiệt kế.”.'],
    'insert-after Điều 5 + Điều 5a',
  ),
  wording(
    [
      'Bổ sung vào sau Điều 5 Điều 5a, Điều 5b như sau:',
      '“Điều 5a. Kho lạnh',
      'Kho lạnh có nhiệt kế.',
      'Điều 5b. Kho khác',
      'Kho khác có cửa.”.',
    ],
    'insert-after Điều 5 + Điều 5a',
    'insert-after Điều 5 + Điều 5b',
  ),
  wording(['Thêm khoản 6 vào cuối Điều 5 như sau:', '“6. Đơn.”.'], 'append Điều 5 + khoản 6 Điều 5'),
  wording(['Điều 5 được bổ sung thêm khoản 6 như sau:', '“6. Đơn.”.'], 'insert Điều 5 + khoản 6 Điều 5'),
  wording(
    ['Bổ sung điểm đ vào sau điểm d khoản 2 Điều 5 như sau:', '“đ) Bản sao.”.'],
    'insert-after điểm d khoản 2 Điều 5 + điểm đ khoản 2 Điều 5',
  ),
  wording(
    [
      'Bổ sung Chương IIa vào sau Chương II như sau:',
      '“Chương IIa',
      'LỆ PHÍ',
      'Điều 9a. Mức thu',
      'Mức thu là 10.000 đồng.”.',
    ],
    'insert-after Chương II + Chương IIa',
  ),
  wording(
    [
      'Bổ sung Mục 2a gồm Điều 9a vào sau Mục 2 Chương II như sau:',
      '“Mục 2a',
      'LỆ PHÍ',
      'Điều 9a. Mức thu',
      'Mức thu là 10.000 đồng.”.',
    ],
    'insert-after Mục 2 Chương II + Mục 2a Chương II',
  ),
  wording(
    'Bổ sung Phụ lục III vào sau Phụ lục II ban hành kèm theo Thông tư số 12/2020/TT-BYT.',
    'insert-after Phụ lục II + Phụ lục III',
  ),

  // What is repealed
  wording('Bãi bỏ khoản 2 Điều 5.', 'repeal khoản 2 Điều 5'),
  wording('Bỏ khoản 2 Điều 5.', 'repeal khoản 2 Điều 5'),
  wording('Hủy bỏ khoản 2 Điều 5.', 'repeal khoản 2 Điều 5'),
  wording('Khoản 2 Điều 5 được bãi bỏ.', 'repeal khoản 2 Điều 5'),
  wording(
    'Bãi bỏ các điểm a, b khoản 2 và khoản 5 Điều 7.',
    'repeal điểm a khoản 2 Điều 7',
    'repeal điểm b khoản 2 Điều 7',
    'repeal khoản 5 Điều 7',
  ),
  wording(
    'Bãi bỏ khoản 3, khoản 4 Điều 5; Điều 7; điểm a khoản 1 Điều 9.',
    'repeal khoản 3 Điều 5',
    'repeal khoản 4 Điều 5',
    'repeal Điều 7',
    'repeal điểm a khoản 1 Điều 9',
  ),
  wording(
    'Bãi bỏ các khoản từ 2 đến 4 Điều 5.',
    'repeal khoản 2 Điều 5',
    'repeal khoản 3 Điều 5',
    'repeal khoản 4 Điều 5',
  ),
  wording('Bãi bỏ Mục 2 Chương III.', 'repeal Mục 2 Chương III'),
  wording('Bãi bỏ Chương III.', 'repeal Chương III'),
  wording('Bãi bỏ Phụ lục I và Phụ lục II.', 'repeal Phụ lục I', 'repeal Phụ lục II'),
  wording(
    'Bãi bỏ các Mẫu số 01, 02 Phụ lục II.',
    'repeal Mẫu số 01 Phụ lục II',
    'repeal Mẫu số 02 Phụ lục II',
  ),
  wording('Bãi bỏ Mẫu số 1A và Mẫu số 04-B.', 'repeal Mẫu số 1A', 'repeal Mẫu số 04-B'),
  wording(
    'Bãi bỏ Điều 5 Thông tư số 12/2020/TT-BYT; khoản 1 Điều 3 Thông tư số 15/2021/TT-BYT.',
    'repeal Điều 5',
    'repeal khoản 1 Điều 3 of 15/2021/TT-BYT',
  ),
  wording(
    'Bãi bỏ toàn bộ Thông tư số 15/2021/TT-BYT ngày 05 tháng 3 năm 2021 của Bộ trưởng Bộ Y tế quy định về kho thuốc.',
    'repeal act of 15/2021/TT-BYT',
  ),
  wording(
    ['Bãi bỏ các quy định sau:', 'a) Khoản 2 Điều 5;', 'b) Điều 7.'],
    'repeal khoản 2 Điều 5',
    'repeal Điều 7',
  ),

  // Names
  wording(['Sửa đổi tên Điều 5 như sau:', '“Điều 5. Hồ sơ đề nghị”.'], 'rename tên Điều 5'),
  wording(['Sửa đổi tên Điều 5 thành “Hồ sơ đề nghị”.'], 'rename tên Điều 5'),
  wording(
    ['Sửa đổi tiêu đề khoản 2 Điều 5 như sau:', '“2. Thành phần hồ sơ”.'],
    'rename tiêu đề khoản 2 Điều 5',
  ),
  wording(['Sửa đổi tên Chương II như sau:', '“Chương II', 'HỒ SƠ”.'], 'rename tên Chương II'),
  wording(['Sửa đổi tên Thông tư như sau:', '“Quy định về hồ sơ”.'], 'rename title'),
  wording(
    ['Sửa đổi tên Điều 5, Điều 6 như sau:', 'a) “Điều 5. Hồ sơ”;', 'b) “Điều 6. Lệ phí”.'],
    'rename tên Điều 5',
    'rename tên Điều 6',
  ),
  wording(
    ['Sửa đổi tên Điều 5 và khoản 2 Điều 5 như sau:', '“Điều 5. Hồ sơ đề nghị', '2. Bản sao giấy phép.”.'],
    'rename tên Điều 5',
    'replace khoản 2 Điều 5',
  ),

  // Parts
  wording(
    ['Sửa đổi đoạn mở đầu khoản 2 Điều 5 như sau:', '“2. Hồ sơ gồm:”.'],
    'replace đoạn mở đầu khoản 2 Điều 5',
  ),
  wording(['Đoạn đầu Điều 6 được sửa đổi như sau:', '“Cơ quan có trách nhiệm:”.'], 'replace Đoạn đầu Điều 6'),
  wording(
    ['Sửa đổi gạch đầu dòng thứ hai khoản 3 Điều 5 như sau:', '“- Bản sao;”.'],
    'replace gạch đầu dòng thứ hai khoản 3 Điều 5',
  ),
  wording(
    ['Sửa đổi đoạn thứ hai khoản 3 Điều 5 như sau:', '“Hồ sơ được trả lại.”.'],
    'replace đoạn thứ hai khoản 3 Điều 5',
  ),

  // Words
  wording(
    'Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” tại khoản 2 Điều 5.',
    'replacePhrase khoản 2 Điều 5: Sở Y tế → cơ quan y tế',
  ),
  wording(
    'Thay thế cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” tại khoản 2 Điều 5 và Điều 7.',
    'replacePhrase khoản 2 Điều 5: Sở Y tế → cơ quan y tế',
    'replacePhrase Điều 7: Sở Y tế → cơ quan y tế',
  ),
  wording(
    'Thay cụm từ “Sở Y tế” tại khoản 2 Điều 5 bằng cụm từ “cơ quan y tế”.',
    'replacePhrase khoản 2 Điều 5: Sở Y tế → cơ quan y tế',
  ),
  wording(
    'Tại khoản 2 Điều 5, thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế”.',
    'replacePhrase khoản 2 Điều 5: Sở Y tế → cơ quan y tế',
  ),
  wording(
    'Sửa đổi cụm từ “Sở Y tế” tại khoản 2 Điều 5 thành cụm từ “cơ quan y tế”.',
    'replacePhrase khoản 2 Điều 5: Sở Y tế → cơ quan y tế',
  ),
  wording(
    'Cụm từ “Sở Y tế” tại khoản 2 Điều 5 được thay bằng cụm từ “cơ quan y tế”.',
    'replacePhrase khoản 2 Điều 5: Sở Y tế → cơ quan y tế',
  ),
  wording(
    'Cụm từ Sở Y tế tại khoản 2 Điều 5 được thay bằng cụm từ cơ quan y tế.',
    'replacePhrase khoản 2 Điều 5: Sở Y tế → cơ quan y tế',
  ),
  wording('Thay thế từ “báo” bằng từ “thông báo” tại Điều 11.', 'replacePhrase Điều 11: báo → thông báo'),
  wording('Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế”.', 'replacePhrase act: Sở Y tế → cơ quan y tế'),
  wording(
    'Thay các cụm từ “Sở Y tế”, “Phòng Y tế” bằng các cụm từ tương ứng “cơ quan y tế”, “trạm y tế” tại Điều 7.',
    'replacePhrase Điều 7: Sở Y tế → cơ quan y tế',
    'replacePhrase Điều 7: Phòng Y tế → trạm y tế',
  ),
  wording(
    'Thay cụm từ “10 ngày” bằng cụm từ “05 ngày” tại khoản 1 Điều 6, cụm từ “07 ngày” bằng cụm từ “04 ngày” tại khoản 2 Điều 6.',
    'replacePhrase khoản 1 Điều 6: 10 ngày → 05 ngày',
    'replacePhrase khoản 2 Điều 6: 07 ngày → 04 ngày',
  ),
  wording(
    'Thay thế “Sở Y tế” bằng “cơ quan y tế” và thay thế “Phòng Y tế” bằng “trạm y tế” tại khoản 1 Điều 6.',
    'replacePhrase khoản 1 Điều 6: Sở Y tế → cơ quan y tế',
    'replacePhrase khoản 1 Điều 6: Phòng Y tế → trạm y tế',
  ),
  wording('Sửa đổi mức thu tại Điều 5: thay cụm từ “1%” bằng cụm từ “2%”.', 'replacePhrase Điều 5: 1% → 2%'),
  wording(
    'Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” tại Điều 5, trừ khoản 2 Điều 5.',
    'replacePhrase Điều 5: Sở Y tế → cơ quan y tế except khoản 2 Điều 5',
  ),
  // A place that has no number, the whole act, and places that are not understood: these have a name but no part
  ...['toàn bộ Thông tư', 'Thông tư số 12/2020/TT-BYT', 'toàn bộ nội dung Thông tư số 12/2020/TT-BYT'].map(
    (place) =>
      wording(
        `Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” tại ${place}.`,
        'replacePhrase act: Sở Y tế → cơ quan y tế',
      ),
  ),
  ...['phần căn cứ', 'căn cứ pháp lý', 'các Phụ lục', 'Phụ lục', 'các Mẫu'].map((place) =>
    wording(
      `Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” tại ${place}.`,
      `replacePhrase ${place}: Sở Y tế → cơ quan y tế`,
    ),
  ),
  wording(
    'Tại phần căn cứ ban hành Thông tư: thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế”.',
    'replacePhrase phần căn cứ ban hành: Sở Y tế → cơ quan y tế',
  ),
  wording(
    'Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” tại Điều 7 và các Phụ lục kèm theo.',
    'replacePhrase Điều 7: Sở Y tế → cơ quan y tế',
    'replacePhrase các Phụ lục: Sở Y tế → cơ quan y tế',
  ),
  wording(
    'Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” tại mục II Phụ lục.',
    'replacePhrase Mục II: Sở Y tế → cơ quan y tế',
  ),
  // What is said beside provisions and is not understood
  ...[
    'tại Điều 5, riêng khoản 3 giữ nguyên',
    'tại Điều 5 ngoài khoản 3',
    'tại khoản 2 Điều 5 khi nói về kho lạnh',
    'xuất hiện lần đầu trong khoản 3 Điều 5',
    'tại các điều, khoản của Thông tư và Phụ lục II',
    'tại các điều thuộc Nghị định và khoản 2 Điều 5',
  ].map((place) =>
    wording(
      `Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” ${place}.`,
      `replacePhrase ${place}: Sở Y tế → cơ quan y tế`,
    ),
  ),
  ...['tại phần nơi nhận', 'tại các điều, khoản có liên quan', 'ở sơ đồ kho'].map((place) =>
    wording(
      `Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” ${place}.`,
      `replacePhrase ${place}: Sở Y tế → cơ quan y tế`,
    ),
  ),
  wording(
    'Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” tại Điều 5 và Điều 7 (trừ tên Điều 7).',
    'replacePhrase trừ tên Điều 7: Sở Y tế → cơ quan y tế',
  ),
  wording(
    'Thay cụm từ “Sở Y tế” tại Chương II (trừ Điều 7) bằng cụm từ “cơ quan y tế”.',
    'replacePhrase Chương II: Sở Y tế → cơ quan y tế except Điều 7',
  ),
  wording('Bỏ cụm từ “Sở Y tế” tại khoản 2 Điều 5.', 'replacePhrase khoản 2 Điều 5: Sở Y tế → '),
  wording('Bãi bỏ từ “hộ khẩu” tại khoản 1 Điều 4.', 'replacePhrase khoản 1 Điều 4: hộ khẩu → '),
  wording(
    'Bỏ các cụm từ “hợp pháp” và “hợp lệ” tại khoản 1 Điều 4.',
    'replacePhrase khoản 1 Điều 4: hợp pháp → ',
    'replacePhrase khoản 1 Điều 4: hợp lệ → ',
  ),
  // The passage is repealed, and the provision stays.
  ...['nội dung', 'quy định', 'ý', 'đoạn', 'câu'].map((passage) =>
    wording(
      `Bãi bỏ ${passage} “có xác nhận của xã” tại khoản 3 Điều 4.`,
      'repeal khoản 3 Điều 4: có xác nhận của xã',
    ),
  ),
  wording('Bỏ cụm từ “Sở Y tế” tại tên Điều 21.', 'replacePhrase tên Điều 21: Sở Y tế → '),
  wording(
    'Bổ sung cụm từ “và trạm y tế” vào sau cụm từ “Sở Y tế” tại khoản 2 Điều 5.',
    'replacePhrase khoản 2 Điều 5: Sở Y tế → Sở Y tế và trạm y tế',
  ),
  wording(
    'Tại khoản 2 Điều 5 đã viết là “Sở Y tê”, nay sửa lại là “Sở Y tế”.',
    'replacePhrase khoản 2 Điều 5: Sở Y tê → Sở Y tế',
  ),

  // The place stands before the verb of its own change
  ...[
    'Tại khoản 1 Điều 5: bỏ cụm từ “Sở Y tế”; tại khoản 2 Điều 5: thay cụm từ “kho” bằng cụm từ “nhà kho”.',
    'Tại khoản 1 Điều 5, bỏ cụm từ “Sở Y tế”; tại khoản 2 Điều 5, thay cụm từ “kho” bằng cụm từ “nhà kho”.',
    'Tại khoản 1 Điều 5 bỏ cụm từ “Sở Y tế”, tại khoản 2 Điều 5 thay “kho” bằng “nhà kho”.',
    'Khoản 1 Điều 5 bãi bỏ cụm từ “Sở Y tế” và khoản 2 Điều 5 sửa đổi cụm từ “kho” thành “nhà kho”.',
    'Khoản 1 Điều 5: bỏ các từ “Sở Y tế”; khoản 2 Điều 5: thay thế các cụm từ “kho” bằng cụm từ “nhà kho”.',
    'Tại Điều 5: khoản 1 bỏ cụm từ “Sở Y tế”; khoản 2 thay cụm từ “kho” bằng cụm từ “nhà kho”.',
    'Tại Điều 5: khoản 1: bỏ cụm từ “Sở Y tế”; khoản 2: thay cụm từ “kho” bằng cụm từ “nhà kho”.',
    'Bỏ cụm từ “Sở Y tế” tại khoản 1 Điều 5; tại khoản 2 Điều 5: thay cụm từ “kho” bằng cụm từ “nhà kho”.',
    'Tại Điều 5 bỏ cụm từ “Sở Y tế” tại khoản 1; thay cụm từ “kho” bằng cụm từ “nhà kho” tại khoản 2.',
    'Bỏ cụm từ “Sở Y tế” tại khoản 1 Điều 5, tại khoản 2 Điều 5: thay cụm từ “kho” bằng cụm từ “nhà kho”.',
  ].map((says) =>
    wording(says, 'replacePhrase khoản 1 Điều 5: Sở Y tế → ', 'replacePhrase khoản 2 Điều 5: kho → nhà kho'),
  ),
  ...[
    'Tại khoản 1 Điều 5 bổ sung cụm từ “lạnh” vào sau cụm từ “kho”.',
    'Khoản 1 Điều 5 bổ sung cụm từ “lạnh” vào sau cụm từ “kho”.',
    'Tại khoản 1 Điều 5 Thông tư số 12/2020/TT-BYT bổ sung cụm từ “lạnh” vào sau cụm từ “kho”.',
  ].map((says) => wording(says, 'replacePhrase khoản 1 Điều 5: kho → kho lạnh')),
  wording(
    'Tại khoản 1, khoản 2 Điều 5 và Phụ lục I bỏ cụm từ “Sở Y tế”.',
    'replacePhrase khoản 1 Điều 5: Sở Y tế → ',
    'replacePhrase khoản 2 Điều 5: Sở Y tế → ',
    'replacePhrase Phụ lục I: Sở Y tế → ',
  ),
  wording(
    'Tại khoản 1 Điều 5 bỏ cụm từ “Sở Y tế” khi nói về kho lạnh.',
    'replacePhrase khi nói về kho lạnh: Sở Y tế → ',
  ),
  // Words at the end of a provision
  ...[
    'Bổ sung cụm từ “theo quý” vào cuối khoản 1 Điều 5.',
    'Tại cuối khoản 1 Điều 5, bổ sung cụm từ “theo quý”.',
    'Thêm cụm từ “theo quý” vào cuối khoản 1, Điều 5.',
  ].map((says) => wording(says, 'append khoản 1 Điều 5')),
  // The text does not say which of them is meant
  ...['một trong hai cụm từ', 'một trong các cụm từ'].map((some) =>
    wording(
      `Bỏ ${some} “hợp pháp”, “hợp lệ” tại khoản 1 Điều 4.`,
      `replacePhrase ${some.replace(' từ', '')}: hợp pháp → `,
      `replacePhrase ${some.replace(' từ', '')}: hợp lệ → `,
    ),
  ),

  // Forms and appendices
  wording('Thay thế Mẫu số 01 bằng Mẫu số 05 ban hành kèm theo Thông tư này.', 'replace Mẫu số 01'),
  wording('Sửa Mẫu số 01 thành Mẫu số 05 ban hành kèm theo Thông tư này.', 'replace Mẫu số 01'),
  wording('Phụ lục I được thay thế bằng Phụ lục II kèm theo Thông tư này.', 'replace Phụ lục I'),
  wording(
    'Thay thế các Mẫu số 03, 08 Phụ lục III, Mẫu số 01 Phụ lục V ban hành kèm theo Thông tư số 12/2020/TT-BYT tương ứng bằng các Mẫu số 01, 02, 03 ban hành kèm theo Thông tư này.',
    'replace Mẫu số 03 Phụ lục III',
    'replace Mẫu số 08 Phụ lục III',
    'replace Mẫu số 01 Phụ lục V',
  ),

  // Lists
  wording(
    ['Sửa đổi, bổ sung Điều 5 như sau:', 'a) Sửa đổi khoản 2 như sau:', CLAUSE, 'b) Bãi bỏ khoản 3.'],
    'replace khoản 2 Điều 5',
    'repeal khoản 3 Điều 5',
  ),
  wording(
    [
      'Sửa đổi khoản 2 và bãi bỏ khoản 3 Điều 5 như sau:',
      'a) Sửa đổi khoản 2 như sau:',
      CLAUSE,
      'b) Bãi bỏ khoản 3.',
    ],
    'replace khoản 2 Điều 5',
    'repeal khoản 3 Điều 5',
  ),
  wording(
    [
      'Thay cụm từ “Sở Y tế” bằng cụm từ “cơ quan y tế” tại các điều, khoản sau:',
      'a) Khoản 2 Điều 5;',
      'b) Điều 7.',
    ],
    'replacePhrase khoản 2 Điều 5: Sở Y tế → cơ quan y tế',
    'replacePhrase Điều 7: Sở Y tế → cơ quan y tế',
  ),

  // No changes
  wording('Bộ Y tế rà soát, sửa đổi, bổ sung Điều 8 Thông tư số 12/2020/TT-BYT khi cần thiết.'),
  wording('Sở Y tế có trách nhiệm sửa đổi, bổ sung khoản 2 Điều 5 của quy chế nội bộ.'),
  wording('Hồ sơ đã nộp không phải sửa đổi, bổ sung theo quy định tại Điều 5.'),
  wording('Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.'),
  wording('Các nội dung khác của Thông tư số 12/2020/TT-BYT giữ nguyên.'),
  wording('Các quy định khác không thay đổi.'),

  // What the model has no action for is said beside the rest
  wording('Bãi bỏ khoản 2 và đánh số lại khoản 3 thành khoản 2 Điều 5.', 'repeal khoản 2 Điều 5', 'unknown'),
  wording('Bãi bỏ Điều 5, đồng thời chuyển Điều 6, Điều 7 thành Điều 5, Điều 6.', 'repeal Điều 5', 'unknown'),
  wording(
    'Bãi bỏ khoản 1 và gộp khoản 2, khoản 3 Điều 5 thành một khoản.',
    'repeal khoản 1 Điều 5',
    'unknown',
  ),
  wording(
    'Bãi bỏ khoản 2 Điều 5 và các quy định tại Phụ lục I liên quan đến kho lạnh.',
    'repeal khoản 2 Điều 5',
    'unknown',
  ),
  wording(
    ['Bãi bỏ khoản 3 Điều 5; khoản 2 Điều 5 được sửa đổi như sau:', CLAUSE],
    'repeal khoản 3 Điều 5',
    'replace khoản 2 Điều 5',
  ),
  wording(
    'Bãi bỏ các khoản 1, 2 Điều 5 và cụm từ “thủ kho” tại khoản 3 Điều 6.',
    'repeal khoản 1 Điều 5',
    'repeal khoản 2 Điều 5',
    'replacePhrase khoản 3 Điều 6: thủ kho → ',
  ),
  wording(
    'Bãi bỏ khoản 1 Điều 5 và đoạn “Thủ kho giữ sổ.” tại Điều 6.',
    'repeal khoản 1 Điều 5',
    'repeal Điều 6: Thủ kho giữ sổ.',
  ),
  wording(
    'Bãi bỏ khoản 1 Điều 5, Điều 7 và nội dung “thủ kho” tại khoản 3 Điều 6.',
    'repeal khoản 1 Điều 5',
    'repeal Điều 7',
    'repeal khoản 3 Điều 6: thủ kho',
  ),
  // A line of the list ends where the drafter or the page ended it.
  wording(
    ['Bãi bỏ khoản 1 Điều 5; Điều 7;', 'khoản 3 Điều 6.'],
    'repeal khoản 1 Điều 5',
    'repeal Điều 7',
    'repeal khoản 3 Điều 6',
  ),
  wording(
    ['Bãi bỏ khoản 1 Điều 5;', 'bãi bỏ khoản 3 Điều 6.'],
    'repeal khoản 1 Điều 5',
    'repeal khoản 3 Điều 6',
  ),
  wording(
    ['Bãi bỏ khoản 3 Điều 5;', 'khoản 2 Điều 5 được sửa đổi như sau:', CLAUSE],
    'repeal khoản 3 Điều 5',
    'replace khoản 2 Điều 5',
  ),
  wording(
    ['Thay cụm từ “thủ kho” bằng cụm từ “kế toán” tại khoản 1 Điều 5; Điều 7;', 'khoản 3 Điều 6.'],
    'replacePhrase khoản 1 Điều 5: thủ kho → kế toán',
    'replacePhrase Điều 7: thủ kho → kế toán',
    'replacePhrase khoản 3 Điều 6: thủ kho → kế toán',
  ),
  wording(
    'Thay cụm từ “thủ kho” tại khoản 1 hoặc khoản 2 Điều 5 bằng cụm từ “kế toán”.',
    'replacePhrase tại khoản 1 hoặc khoản 2 Điều 5 bằng cụm từ: thủ kho → kế toán',
  ),
  wording(
    'Tại khoản 1 Điều 5, cụm từ “thủ kho” được sửa thành “kế toán”; tại khoản 2 Điều 5, “giấy” được sửa thành “sổ”.',
    'replacePhrase khoản 1 Điều 5: thủ kho → kế toán',
    'replacePhrase khoản 2 Điều 5: giấy → sổ',
  ),
  // What changes is said first, then where in it.
  wording(
    'Sửa đổi Điều 5 như sau: tại khoản 2, thay “thủ kho” bằng “kế toán”.',
    'replacePhrase khoản 2 Điều 5: thủ kho → kế toán',
  ),
  wording(
    'Sửa đổi, bổ sung Phụ lục II như sau: tại số thứ tự 1, thay “05” bằng “08”.',
    'replacePhrase số thứ tự 1 Phụ lục II: 05 → 08',
  ),
  wording(
    'Sửa đổi Điều 5 như sau: tại gạch đầu dòng thứ 1, thay “thủ kho” bằng “kế toán”.',
    'replacePhrase tại gạch đầu dòng thứ 1: thủ kho → kế toán',
  ),
  wording(
    'Sửa đổi tên Điều 5 thành “Kho lạnh” và tên Điều 6 thành “Kho khô”.',
    'rename tên Điều 5',
    'rename tên Điều 6',
  ),
  wording(
    ['Bổ sung vào sau khoản 2 Điều 5 khoản 2a như sau:', '“2a. Thủ kho giữ sổ.”.'],
    'insert-after khoản 2 Điều 5 + khoản 2a Điều 5',
  ),
  wording(
    [
      'Tại Điều 5, khoản 1 và khoản 2 được sửa đổi, bổ sung như sau:',
      '“1. Hồ sơ gồm đơn.',
      '2. Hồ sơ gồm bản sao.”.',
    ],
    'replace khoản 1 Điều 5',
    'replace khoản 2 Điều 5',
  ),
  wording(
    'Kể từ ngày Thông tư này có hiệu lực, các quy định tại khoản 1 Điều 5 và Điều 7 hết hiệu lực thi hành.',
    'repeal khoản 1 Điều 5',
    'repeal Điều 7',
  ),
  wording('Bãi bỏ quy định tại khoản 2 Điều 5.', 'repeal khoản 2 Điều 5'),
  wording('Bãi bỏ các nội dung quy định tại khoản 2 Điều 5.', 'repeal khoản 2 Điều 5'),
  wording(
    ['Sau khoản 2 Điều 5 bổ sung khoản 2a như sau:', '“2a. Thủ kho giữ sổ.”.'],
    'insert-after khoản 2 Điều 5 + khoản 2a Điều 5',
  ),
];

/** Changes that are not understood, and reported as such. */
export const unknown: readonly (readonly string[])[] = [
  ['Sửa đổi cách tính điểm ưu tiên như sau:', '“Điểm ưu tiên bằng tổng các điểm.”.'],
  ['Điều chỉnh thời hạn nộp hồ sơ cho phù hợp.'],
  // The model has no action for new numbers, partial repeals and suspensions.
  ['Khoản 3 Điều 4 được chuyển thành khoản 3a.'],
  ['Chuyển khoản 3 Điều 4 thành khoản 5 Điều 6.'],
  ['Sửa số thứ tự khoản 4 Điều 5 thành khoản 3.'],
  ['Bãi bỏ Điều 5, trừ khoản 1.'],
  ['Bãi bỏ quy định về kiểm tra của Sở Y tế tại khoản 2 Điều 5.'],
  ['Bãi bỏ nội dung liên quan đến báo cáo tại Điều 5.'],
  ['Bãi bỏ khoản 2 Điều 5 đối với kho lạnh.'],
  // Limits in words that no list has: what is left in force is not known.
  ['Bãi bỏ Điều 5, riêng khoản 1 vẫn có hiệu lực.'],
  ['Hủy bỏ toàn bộ Điều 5, chỉ giữ lại khoản 2.'],
  ['Bãi bỏ các khoản của Điều 5, không bao gồm khoản 3.'],
  ['Bãi bỏ khoản 1 Điều 5, giữ nguyên khoản 2 và khoản 3.'],
  ['Bãi bỏ một phần khoản 2 Điều 5.'],
  ['Bãi bỏ thẩm quyền kiểm tra quy định tại khoản 1 Điều 5.'],
  ['Bỏ khoản 1 Điều 5; các khoản 2, 3 trở thành các khoản 1, 2 tương ứng.'],
  ['Bãi bỏ Điều 5; Điều 6 lấy số mới là Điều 5.'],
  // No verb that is known, but an item among changes
  ['Lùi thời hạn áp dụng khoản 3 Điều 3 đến ngày 01 tháng 01 năm 2025.'],
  ['Nâng thời hạn tại khoản 2 Điều 4 từ 05 ngày lên 07 ngày.'],
  ['Đảo vị trí điểm c và điểm d khoản 1 Điều 3.'],
  ['Tại khoản 1 Điều 5 (trừ điểm a) bỏ cụm từ “Sở Y tế”.'],
  ['Tại khoản 2 Điều 5 bổ sung “c) Bản sao.” vào sau điểm b.'],
  [
    'Bỏ cụm từ “giấy” tại khoản 1 Điều 5 Thông tư số 12/2020/TT-BYT; bỏ cụm từ “kho” tại khoản 2 Điều 3 Thông tư số 09/2019/TT-BYT.',
  ],
  [
    'Tại khoản 1 Điều 5 Thông tư số 12/2020/TT-BYT, bỏ cụm từ “giấy”; tại khoản 2 Điều 3 Thông tư số 09/2019/TT-BYT bỏ cụm từ “kho”.',
  ],
  ['Gộp khoản 1 và khoản 2 Điều 5 thành khoản 1 như sau: “1. Hồ sơ gồm đơn.”.'],
  ['Tách khoản 2 Điều 5 thành khoản 2 và khoản 2a.'],
  // Only what is quoted is repealed, and the provision that holds it is not.
  ['Bỏ dòng “Số hộ khẩu” tại Mẫu số 01 Phụ lục II.'],
  ['Bãi bỏ mục “Ghi chú” tại Mẫu số 01.'],
  ['Bỏ cột “Mức phí” tại Phụ lục I.'],
  ['Bỏ tiết “Có bản sao” điểm b khoản 1 Điều 3.'],
  ['Bỏ giấy tờ “bản sao” tại khoản 1 Điều 3.'],
  ['Sửa đổi mục “Ghi chú” tại khoản 3 Điều 4 như sau:', '“Ghi chú: nộp 02 bản.”.'],
  ['Ngưng hiệu lực thi hành khoản 2 Điều 5 đến hết ngày 31 tháng 12 năm 2025.'],
  ['Kéo dài thời gian thực hiện Thông tư số 12/2020/TT-BYT đến hết ngày 31 tháng 12 năm 2025.'],
  ['Bãi bỏ các quy định về lệ phí tại Thông tư số 12/2020/TT-BYT.'],
];
