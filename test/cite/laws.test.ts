import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { cites } from './say.js';

describe('a law whose number is said after its name', () => {
  const worksIn = (text: string) =>
    parseDocument(`THÔNG BÁO\nVề việc thử\n\n${text}`).works.map(({ kind, number, name }) =>
      [kind, number, name].join(' | '),
    );

  it('has that number wherever it is named, before and after', () => {
    expect(
      worksIn(
        '1. Thực hiện Luật Lưu trữ tư liệu núi lửa.\n2. Căn cứ Luật Lưu trữ tư liệu núi lửa số 91/2018/QH14.\n3. Điều 5 Luật Lưu trữ tư liệu\nnúi lửa và Luật Khoan biển quy định việc này.',
      ),
    ).toEqual(['Luật | 91/2018/QH14 | Lưu trữ tư liệu núi lửa', 'Luật |  | Khoan biển']);
  });

  it('has that number in the sentence by which an act that amends it is passed', () => {
    expect(
      worksIn(
        'Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Lưu trữ tư liệu núi lửa số 91/2018/QH14 và Luật Khoan biển số 92/2019/QH14.\n1. Bãi bỏ Điều 5 Luật Lưu trữ tư liệu núi lửa.',
      ),
    ).toEqual(['Luật | 91/2018/QH14 | Lưu trữ tư liệu núi lửa', 'Luật | 92/2019/QH14 | ']);
  });

  it('is no other whose name is longer or shorter', () => {
    expect(
      worksIn('1. Căn cứ Luật Lưu trữ tư liệu núi lửa số 91/2018/QH14.\n2. Thực hiện Luật Lưu trữ năm 2024.'),
    ).toEqual(['Luật | 91/2018/QH14 | ', 'Luật | 33/2024/QH15 | Lưu trữ']);
  });

  it('is not identified by a name that has two numbers', () => {
    expect(
      worksIn(
        '1. Luật Khoan biển số 91/2018/QH14.\n2. Luật Khoan biển số 92/2019/QH14.\n3. Thực hiện Luật Khoan biển.',
      ),
    ).toEqual(['Luật | 91/2018/QH14 | ', 'Luật | 92/2019/QH14 | ', 'Luật |  | Khoan biển']);
  });
});

describe('a law that amends others', () => {
  it('is read in capitals', () => {
    expect(
      cites('DỰ ÁN LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT ĐẤU THẦU, LUẬT ĐẦU TƯ VÀ LUẬT NHÀ Ở'),
    ).toEqual([
      'Luật | SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT ĐẤU THẦU, LUẬT ĐẦU TƯ VÀ LUẬT NHÀ Ở | -',
      'Luật | ĐẤU THẦU | -',
      'Luật | ĐẦU TƯ | -',
      'Luật | NHÀ Ở | -',
    ]);
    expect(cites('BÁO CÁO VỀ DỰ ÁN LUẬT SỬA ĐỔI LUẬT HỢP TÁC XÃ')).toEqual([
      'Luật | SỬA ĐỔI LUẬT HỢP TÁC XÃ | -',
      'Luật | HỢP TÁC XÃ | -',
    ]);
  });

  it.each([
    'DỰ ÁN LUẬT SỬA ĐỔI, BỔ SUNG',
    'Luật Sửa đổi này.',
    'Luật sửa đổi, bổ sung năm 2017 và Luật khác',
  ])('has no name without them: %s', (sentence) => {
    expect(cites(sentence)).toEqual([]);
  });
});

describe('a law', () => {
  it.each([
    [
      'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
      'Luật | Tổ chức chính quyền địa phương | 2015-06-19',
    ],
    ['Bộ luật Lao động năm 2019', 'Bộ luật | Lao động | 2019'],
    ['Bộ luật Dân sự', 'Bộ luật | Dân sự | -'],
    ['Luật Đất đai 2013', 'Luật | Đất đai | 2013'],
    ['Luật đất đai năm 2003', 'Luật | đất đai | 2003'],
    ['Luật Phòng, chống tham nhũng', 'Luật | Phòng, chống tham nhũng | -'],
    ['Luật Thực hành tiết kiệm, chống lãng phí', 'Luật | Thực hành tiết kiệm, chống lãng phí | -'],
    ['Luật Bảo vệ quyền lợi người tiêu dùng năm 2023', 'Luật | Bảo vệ quyền lợi người tiêu dùng | 2023'],
    ['Pháp lệnh Phòng, chống lụt, bão năm 1993', 'Pháp lệnh | Phòng, chống lụt, bão | 1993'],
    ['Pháp lệnh Phòng, chống lụt, bão', 'Pháp lệnh | Phòng, chống lụt, bão | -'],
    ['Pháp lệnh Hành nghề y, dược tư nhân', 'Pháp lệnh | Hành nghề y, dược tư nhân | -'],
    ['Luật Bảo tồn, phục hồi núi lửa năm 2031', 'Luật | Bảo tồn, phục hồi núi lửa | 2031'],
    ['Pháp lệnh Xử lý vi phạm hành chính', 'Pháp lệnh | Xử lý vi phạm hành chính | -'],
    [
      'Luật Hoạt động giám sát của Quốc hội và HĐND năm 2015',
      'Luật | Hoạt động giám sát của Quốc hội và HĐND | 2015',
    ],
    ['Luật Luật sư', 'Luật | Luật sư | -'],
    // Another provision follows "và".
    ['Luật NSLN và điểm a khoản 3 của Quy chế', 'Luật | NSLN | -'],
    ['Luật NSLN và khoản 3 của Quy chế', 'Luật | NSLN | -'],
    [
      'Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Uỷ ban nhân dân ngày 03/12/2004',
      'Luật | Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Uỷ ban nhân dân | 2004-12-03',
    ],
    // Before 2000 a law's name began in lower case; this one is not in the register.
    ['Luật tổ chức Hội đồng Sông ngòi ngày 14-7-1960', 'Luật | tổ chức Hội đồng Sông ngòi | 1960-07-14'],
    [
      'Luật Đầu tư nước ngoài tại Việt Nam ngày 29-12-1987',
      'Luật | Đầu tư nước ngoài tại Việt Nam | 1987-12-29',
    ],
    ['Luật Tổ chức\nchính quyền địa phương', 'Luật | Tổ chức chính quyền địa phương | -'],
    ['Luật Hợp tác xã năm\n2023', 'Luật | Hợp tác xã | 2023'],
    ['Hiến pháp', 'Hiến pháp | - | -'],
    ['Hiến pháp năm 2013', 'Hiến pháp | - | 2013'],
    ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'Hiến pháp | - | -'],
    ['Luật Căn cước số 26/2023/QH15 ngày 27/11/2023', 'Luật | 26/2023/QH15 | 2023-11-27'],
    ['Luật sửa đổi, bổ sung 07 Luật', 'Luật | sửa đổi, bổ sung 07 Luật | -'],
    ['Luật số 62/2020/QH14', 'Luật | 62/2020/QH14 | -'],
  ])('%j', (text, expected) => {
    expect(cites(`Việc này thực hiện theo ${text}.`)).toEqual([expected]);
  });

  it.each([
    [
      'Căn cứ Luật Đầu tư, Luật Doanh nghiệp và Luật Bảo vệ môi trường năm 2020.',
      ['Luật | Đầu tư | -', 'Luật | Doanh nghiệp | -', 'Luật | Bảo vệ môi trường | 2020'],
    ],
    [
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu ngày 20/6/2017;',
      ['Luật | sửa đổi, bổ sung một số điều của Luật Đấu thầu | 2017-06-20', 'Luật | Đấu thầu | -'],
    ],
    [
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;',
      [
        'Luật | sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương | 2019-11-22',
        'Luật | Tổ chức Chính phủ | -',
        'Luật | Tổ chức chính quyền địa phương | -',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(cites(sentence)).toEqual(expected);
  });

  it.each([
    ['luật đất đai năm 2013', 'Luật | đất đai | 2013'],
    ['luật đất đai 2013', 'Luật | đất đai | 2013'],
    ['Điều 8 luật đất đai', 'Luật | đất đai | -'],
    ['khoản 2 Điều 5 của luật nhà ở', 'Luật | nhà ở | -'],
    ['luật Đất đai 2024', 'Luật | Đất đai | 2024'],
    ['luật dược năm 2016', 'Luật | dược | 2016'],
    ['luật tổ chức chính quyền địa phương', 'Luật | tổ chức chính quyền địa phương | -'],
    ['luật phòng, chống tham nhũng ngày 20/11/2018', 'Luật | phòng, chống tham nhũng | 2018-11-20'],
    ['bộ luật dân sự', 'Bộ luật | dân sự | -'],
    ['pháp lệnh ưu đãi người có công với cách mạng', 'Pháp lệnh | ưu đãi người có công với cách mạng | -'],
  ])('of the register may be in lower case: %j', (text, expected) => {
    expect(cites(`Việc này thực hiện theo ${text}.`)).toEqual([expected]);
  });

  it.each([
    'Theo luật đầu tư, dự án phải đăng ký.',
    'Pháp luật đất đai năm 2013 và pháp luật dân sự được áp dụng.',
    'Người vi phạm kỷ luật lao động năm 2020 bị khiển trách.',
    'Các luật chuyên ngành, luật thuế và luật dân sự.',
    'Theo luật bảo vệ đê biển năm 2020.',
  ])('in lower case is not cited in "%s"', (sentence) => {
    expect(cites(sentence)).toEqual([]);
  });

  it.each([
    'Luật này quy định về quy hoạch.',
    'Trường Đại học Luật Hà Nội đào tạo cử nhân.',
    'Theo quy định của luật có liên quan.',
    'Hiến pháp và pháp luật.',
    'Đoàn Luật sư tỉnh và Hội Luật gia Việt Nam.',
  ])('is not cited in "%s"', (sentence) => {
    expect(cites(sentence)).toEqual([]);
  });
});

describe('a law of whose name there are several', () => {
  /** A letter of a day, what it says, and the laws that it means. */
  function meant(issuedOn: string, sentence: string): readonly string[] {
    const [year, month, day] = issuedOn.split('-');
    const { citations, works } = parseDocument(
      `BỘ XÂY DỰNG\nSố: 15/BXD-PC\nV/v trả lời\nHà Nội, ngày ${day} tháng ${month} năm ${year}\n\nKính gửi: Sở Xây dựng\n\n${sentence}\n\nVỤ TRƯỞNG\nLê Văn Mẫu\n`,
    );
    return citations.map(({ work, confidence }) => {
      const found = works.find(({ id }) => id === work);
      return `${found?.number ?? found?.date} ${confidence}`;
    });
  }

  it.each([
    ['2010-05-05', 'Theo Luật Đất đai, đất phải được đăng ký.', ['13/2003/QH11 exact']],
    ['2014-05-05', 'Theo Luật Đất đai, đất phải được đăng ký.', ['13/2003/QH11 inferred']],
    ['2014-07-05', 'Theo Luật Đất đai, đất phải được đăng ký.', ['45/2013/QH13 inferred']],
    ['2024-07-31', 'Theo Luật Đất đai, đất phải được đăng ký.', ['45/2013/QH13 inferred']],
    ['2024-08-01', 'Theo Luật Đất đai, đất phải được đăng ký.', ['31/2024/QH15 inferred']],
    ['2020-12-20', 'Theo Luật Doanh nghiệp năm 2020, hồ sơ gồm ba loại.', ['59/2020/QH14 exact']],
    ['2017-03-20', 'Theo Bộ luật Hình sự, hành vi này là tội phạm.', ['15/1999/QH10 inferred']],
    ['2013-12-20', 'Căn cứ Luật Đấu thầu ngày 26 tháng 11 năm 2013;', ['43/2013/QH13 exact']],
    ['2024-12-20', 'Căn cứ Luật Thủ đô ban hành ngày 28 tháng 6 năm 2024;', ['39/2024/QH15 exact']],
    ['2025-08-20', 'Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;', ['72/2025/QH15 inferred']],
    [
      '2025-08-20',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;',
      ['65/2025/QH15 exact'],
    ],
    ['2023-03-20', 'Theo Luật Luật sư, người hành nghề phải có chứng chỉ.', ['65/2006/QH11 exact']],
    ['2000-03-20', 'Theo Hiến pháp, công dân có quyền.', ['1992-04-15 inferred']],
  ])('is on %s, in "%s"', (issuedOn, sentence, expected) => {
    expect(meant(issuedOn, sentence)).toEqual(expected);
  });

  it.each([
    'Luật Đất đai số 45/2013/QH13 còn hiệu lực khi thuê đất. Theo Luật Đất đai, đất phải được đăng ký.',
    'Theo Luật Đất đai, đất phải được đăng ký. Luật Đất đai năm 2013 còn hiệu lực khi thuê đất.',
  ])('is the one that is identified elsewhere: %s', (sentences) => {
    expect(meant('2025-08-20', sentences).every((law) => law.startsWith('45/2013/QH13'))).toBe(true);
  });

  it('is none in the name of a treaty', () => {
    for (const treaty of [
      'Công ước của Liên hợp quốc về Luật Biển năm 1982',
      'Công ước Luật Biển 1982',
      'Hiệp định về Luật Đầu tư giữa hai nước',
    ])
      expect(meant('2025-08-20', `Theo ${treaty}, các bên có nghĩa vụ.`)).toEqual([]);
  });
});
