import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { documentWith } from './clauses.js';

const IN_FORCE =
  '1. Thông tư này có hiệu lực thi hành từ ngày 05/8/2025 và thay thế Thông tư số 05/2019/TT-BNV ngày 10/7/2019.';

const transitionalIn = (...text: readonly string[]): readonly string[] =>
  parseDocument(documentWith({ kind: 'Thông tư', issuedOn: '2025-06-20', text })).transitional.map(
    ({ unit }) => unit.join(' '),
  );

/** A clause of the article on effect. */
const besideEffect = (text: string): readonly string[] =>
  transitionalIn('Điều 10. Điều khoản thi hành', IN_FORCE, `2. ${text}`);

describe('a clause of the article on effect', () => {
  it.each([
    'Cơ sở đang hoạt động phải hoàn thiện điều kiện trong thời hạn 12 tháng kể từ ngày Thông tư này có hiệu lực.',
    'Doanh nghiệp đã thu tiền trước ngày Thông tư này có hiệu lực phải hoàn trả phần chênh lệch.',
    'Hồ sơ nộp trước ngày có hiệu lực của Thông tư này thì giải quyết theo quy định cũ.',
    'Thẻ cấp trước khi ban hành Thông tư này được sử dụng đến hết ngày 31/12/2025.',
    'Người đang hưởng chế độ theo quy định cũ thì tiếp tục được hưởng cho thời gian còn lại.',
    'Các dự án đã phê duyệt nhưng chưa triển khai thì chủ đầu tư điều chỉnh theo Thông tư này.',
    'Phương án đã phê duyệt và đã chi trả xong thì không áp dụng Thông tư này.',
    'Hồ sơ đã lập nhưng đến ngày Thông tư này có hiệu lực chưa được phê duyệt thì chuyển cấp huyện phê duyệt.',
    'Giấy chứng nhận do cấp huyện cấp tiếp tục có giá trị sử dụng.',
    'Chứng chỉ đã cấp có giá trị sử dụng đến hết thời hạn ghi trên chứng chỉ.',
    'Tổ chức được công nhận theo Thông tư số 05/2019/TT-BNV thì vẫn giữ nguyên quyền lợi.',
    'Người đã có thông báo trước ngày 01/7/2025 thì tiếp tục thực hiện theo thông báo đó.',
    'Nồi hơi đang được kiểm định tại thời điểm Thông tư này có hiệu lực được áp dụng quy trình cũ.',
    'Nhãn hàng đã in theo mẫu cũ được phép sử dụng đến hết ngày 31/12/2026.',
    'Tranh chấp đang được cấp huyện thụ lý thì cấp huyện giải quyết theo thủ tục đã áp dụng.',
    'Trường hợp đã có văn bản từ chối chi trả thì cơ quan bảo hiểm xã hội xem xét lại.',
    'Các hợp đồng đang trong thời kỳ ổn định giá thì chưa xác định lại đơn giá theo Thông tư này.',
    'Các trường hợp đã thu phí theo mức cũ không thu bổ sung, không hoàn trả.',
    'Phương tiện đang lưu hành phải thay thế thiết bị trước ngày 01 tháng 01 năm 2027.',
    'Trong thời hạn 06 tháng kể từ ngày Thông tư này có hiệu lực, các cơ sở đã được cấp phép phải đổi giấy phép.',
    'Hồ sơ nộp sau ngày này theo Thông tư này; hồ sơ nộp trước đó thực hiện theo quy định cũ.',
  ])('is on cases that began before: %s', (text) => {
    expect(besideEffect(text)).toEqual(['Điều 10 2']);
  });

  it.each([
    'Trường hợp văn bản viện dẫn đã được thay thế thì thực hiện theo văn bản mới.',
    'Các đơn vị phải báo cáo trong thời hạn 30 ngày kể từ ngày Thông tư này có hiệu lực.',
    'Trong 30 ngày trước ngày Thông tư này có hiệu lực, Ủy ban nhân dân cấp huyện phải gửi báo cáo.',
    'Nội dung khác đã quy định tại Thông tư số 05/2019/TT-BNV vẫn giữ nguyên hiệu lực.',
    'Trong quá trình thực hiện, nếu có vướng mắc đã phát sinh thì đơn vị phản ánh để được xem xét.',
    'Sở Nội vụ đã được giao nhiệm vụ thì phải xây dựng kế hoạch thực hiện.',
    'Các quy định trước đây trái với Thông tư này không được áp dụng.',
    'Nội dung về thuế quy định tại các văn bản do Bộ ban hành trước ngày Thông tư này có hiệu lực vẫn có hiệu lực.',
  ])('is not: %s', (text) => {
    expect(besideEffect(text)).toEqual([]);
  });
});

describe('an article', () => {
  it('is one as a whole where all its clauses are, or its heading says so', () => {
    const clauses = [
      '1. Hợp đồng đã ký trước ngày 05/8/2025 thì tiếp tục thực hiện.',
      '2. Hồ sơ đã nộp trước ngày Thông tư này có hiệu lực thì giải quyết theo quy định cũ.',
    ];
    expect(transitionalIn('Điều 9.', ...clauses, 'Điều 10. Hiệu lực', IN_FORCE)).toEqual(['Điều 9']);
    const headed = ['Điều 9. Xử lý các trường hợp tồn tại', '1. Hồ sơ cũ do Sở xử lý.', '2. Sở báo cáo Bộ.'];
    expect(transitionalIn(...headed, 'Điều 10. Hiệu lực', IN_FORCE)).toEqual(['Điều 9']);
  });

  it.each([
    'Trường hợp hồ sơ đã nộp nhưng chưa đầy đủ thì cơ quan tiếp nhận yêu cầu bổ sung.',
    'Giấy phép đã cấp mà bị mất thì được cấp lại.',
    'Nhà kho đã xây dựng trước ngày 01/7/2014 thì không phải xin phép.',
    'Cơ quan đã gửi báo cáo trước ngày 15/12 thì không phải gửi lại.',
  ])('on how things are done is none: %s', (text) => {
    expect(transitionalIn(`Điều 9. ${text}`, 'Điều 10. Hiệu lực', IN_FORCE)).toEqual([]);
  });
});

describe('an article whose heading also says who carries the document out', () => {
  it.each(['Quy định chuyển tiếp và tổ chức thực hiện', 'Điều khoản chuyển tiếp và trách nhiệm thực hiện'])(
    'is one only where its clauses are: %s',
    (heading) => {
      const lines = [
        `Điều 9. ${heading}`,
        '1. Hồ sơ đã nộp trước ngày Thông tư này có hiệu lực thì giải quyết theo quy định cũ.',
        '2. Chánh Văn phòng Bộ chịu trách nhiệm thi hành Thông tư này.',
      ];
      expect(transitionalIn(...lines, 'Điều 10. Hiệu lực', IN_FORCE)).toEqual(['Điều 9 1']);
    },
  );
});

describe('an article whose heading is about earlier cases', () => {
  it.each([
    'Xử lý các hợp đồng đã ký',
    'Quy định đối với người được bổ nhiệm trước ngày Thông tư này có hiệu lực',
  ])('is transitional as a whole: %s', (heading) => {
    expect(
      transitionalIn(
        `Điều 9. ${heading}`,
        '1. Hợp đồng còn thời hạn được thanh toán theo đơn giá của hợp đồng.',
        '2. Người có tên trong danh sách được coi là đủ tiêu chuẩn.',
        'Điều 10. Điều khoản thi hành',
        IN_FORCE,
      ),
    ).toEqual(['Điều 9']);
  });
});
