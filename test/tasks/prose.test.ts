import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractTasks, parseDocument } from '../../src/index.js';
import { note, tasksOf } from './say.js';

const notes = (body: string): readonly string[] => tasksOf(body).map(note);

it('below a heading that says what a body issues is a task of that body', () => {
  const text = readFileSync(new URL('../../fixtures/plan.txt', import.meta.url), 'utf8');
  const tasks = extractTasks(parseDocument(text)).filter(({ unit }) => unit.includes('2.2'));
  expect(tasks.map(({ lead }) => lead.map(({ name }) => name))).toEqual([
    ['Ủy ban nhân dân tỉnh'],
    ['Ủy ban nhân dân tỉnh'],
  ]);
});

describe('a sentence that orders somebody', () => {
  it.each([
    [
      'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và các đơn vị liên quan tham mưu bố trí kinh phí trước ngày 30/6/2026.',
      'tham mưu bố trí kinh phí trước ngày 30/6/2026\nlead: Sở Tài chính\nwith: Sở Nội vụ | các đơn vị liên quan\ndue:  2026-06-30 ',
    ],
    [
      'Giao Sở Khoa học và Công nghệ xây dựng đề án chuyển đổi số.',
      'xây dựng đề án chuyển đổi số\nlead: Sở Khoa học và Công nghệ\nwith: \ndue: ',
    ],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tăng cường giám sát việc công khai thủ tục.',
      'tăng cường giám sát việc công khai thủ tục\nlead: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh\nwith: \ndue: ',
    ],
    [
      'Các sở, ban, ngành và Ủy ban nhân dân các xã, phường có trách nhiệm niêm yết quy trình.',
      'niêm yết quy trình\nlead: các sở, ban, ngành | Ủy ban nhân dân các xã, phường\nwith: \ndue: ',
    ],
    [
      'Trong quá trình thực hiện, Chủ tịch Ủy ban nhân dân các xã chỉ đạo công chức hướng dẫn người dân.',
      'chỉ đạo công chức hướng dẫn người dân\nlead: Chủ tịch Ủy ban nhân dân các xã\nwith: \ndue: ',
    ],
    [
      'Đối với cụm công nghiệp Đồi Thông, giao UBND phường Lang Biang tìm kiếm nhà đầu tư.',
      'tìm kiếm nhà đầu tư\nlead: UBND phường Lang Biang\nwith: \ndue: ',
    ],
  ])('%s', (sentence, expected) => {
    expect(notes(`I. NHIỆM VỤ\n1. ${sentence}`)).toEqual([expected]);
  });

  it.each([
    ['Sở Nông nghiệp và Môi trường kiểm tra các mỏ đá.', 'Sở Nông nghiệp và Môi trường'],
    ['Bộ Chỉ huy Bộ đội Biên phòng quản lý cửa khẩu.', 'Bộ Chỉ huy Bộ đội Biên phòng'],
    ['Phòng Vật tư, thiết bị y tế rà soát vật tư.', 'Phòng Vật tư, thiết bị y tế'],
    ['Các tổ chức chính trị - xã hội xã vận động hội viên.', 'các tổ chức chính trị - xã hội xã'],
    ['Các cấp ủy, tổ chức đảng trực thuộc quán triệt nghị quyết.', 'các cấp ủy, tổ chức đảng trực thuộc'],
    [
      'Hội Nông dân các xã vùng Đồng bằng sông Cửu Long vận động hội viên.',
      'Hội Nông dân các xã vùng Đồng bằng sông Cửu Long',
    ],
    ['Xưởng Cơ điện kiểm định nồi hơi.', 'Xưởng Cơ điện'],
    ['Hạt Kiểm lâm trực phòng cháy rừng.', 'Hạt Kiểm lâm'],
    ['Đội Cảnh sát giao thông phân luồng xe.', 'Đội Cảnh sát giao thông'],
    ['Bệnh viện Đa khoa tỉnh tiếp đón người bệnh.', 'Bệnh viện Đa khoa tỉnh'],
    ['Phòng Xét nghiệm lấy mẫu nước.', 'Phòng Xét nghiệm'],
    ['Giao Sở Tư pháp cho ý kiến về dự thảo.', 'Sở Tư pháp'],
    ['Đội bảo vệ dỡ bỏ vật liệu lấn chiếm.', 'Đội bảo vệ'],
    ['Tổ trưởng các tổ sản xuất kiểm tra an toàn điện.', 'Tổ trưởng các tổ sản xuất'],
    ['Đoàn trường tổng hợp kết quả thi đua.', 'Đoàn trường'],
    ['Tổ công nghệ số cộng đồng hướng dẫn người dân.', 'Tổ công nghệ số cộng đồng'],
    ['Phòng Kế hoạch tổng hợp rà soát chỉ tiêu.', 'Phòng Kế hoạch tổng hợp'],
    ['Công chức tư pháp - hộ tịch niêm yết thủ tục.', 'Công chức tư pháp - hộ tịch'],
    ['Hai bên tổ chức kiểm tra liên ngành.', 'hai bên'],
    ['Giao BHXH cơ sở Lang Biang theo dõi các xã.', 'BHXH cơ sở Lang Biang'],
    ['Giao cô Lê Thị Mẫu - Phó Hiệu trưởng xây dựng kế hoạch ôn thi.', 'cô Lê Thị Mẫu - Phó Hiệu trưởng'],
    ['Giao đồng chí Nguyễn Văn Thử kiểm tra hồ đập.', 'đồng chí Nguyễn Văn Thử'],
    ['BSCKII. Nguyễn Văn Thử hướng dẫn các khoa.', 'BSCKII. Nguyễn Văn Thử'],
    [
      'Giao các Phó Chủ tịch Ủy ban nhân dân tỉnh trực tiếp kiểm tra.',
      'các Phó Chủ tịch Ủy ban nhân dân tỉnh',
    ],
    [
      'Chi nhánh Văn phòng Đăng ký đất đai khu vực 2 trích đo bản đồ.',
      'Chi nhánh Văn phòng Đăng ký đất đai khu vực 2',
    ],
    ['Giao Bộ Chỉ huy Bộ đội Biên phòng tỉnh bắn pháo hiệu.', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
    ['Thầy Nguyễn Văn Thử bảo trì phòng máy.', 'Thầy Nguyễn Văn Thử'],
    ['Cô Lê Thị Mẫu (Tổ trưởng) phụ trách thư viện, báo cáo Ban Giám hiệu.', 'Cô Lê Thị Mẫu'],
    ['Thanh tra, kiểm tra: hai bên tổ chức kiểm tra liên ngành.', 'hai bên'],
    ['Tuyên truyền: Sở Nội vụ chỉ đạo Trung tâm Dịch vụ việc làm tư vấn.', 'Sở Nội vụ'],
    ['Các chi bộ xây dựng kế hoạch thực hiện trong quý I.', 'các chi bộ'],
    [
      'Hội đồng phối hợp phổ biến, giáo dục pháp luật xã gửi hồ sơ.',
      'Hội đồng phối hợp phổ biến, giáo dục pháp luật xã',
    ],
    ['Các tổ hòa giải cập nhật vụ việc.', 'các tổ hòa giải'],
    ['Hiệu trưởng ra quyết định kiện toàn tổ tư vấn.', 'Hiệu trưởng'],
    ['Bảo vệ nhà trường: Thường xuyên kiểm tra cổng trường.', 'Bảo vệ nhà trường'],
    ['Công an tỉnh sẵn sàng lực lượng cứu hộ.', 'Công an tỉnh'],
    ['Các ban xây dựng Đảng xây dựng kế hoạch trước ngày 30/6/2026.', 'các ban xây dựng Đảng'],
    [
      'Ban Hỗ trợ phụ nữ phát triển kinh tế chủ trì, phối hợp với Sở Công Thương mở lớp tập huấn.',
      'Ban Hỗ trợ phụ nữ phát triển kinh tế',
    ],
    ['Công đoàn cấp trên trực tiếp cơ sở thăm, tặng quà đoàn viên.', 'Công đoàn cấp trên trực tiếp cơ sở'],
    ['Các trường có tổ chức bán trú thường xuyên lưu mẫu thức ăn.', 'các trường có tổ chức bán trú'],
    ['Phòng Tuyên truyền, Báo chí theo dõi dư luận.', 'Phòng Tuyên truyền, Báo chí'],
    ['Phòng Tài chính, Kế toán thanh toán công tác phí.', 'Phòng Tài chính, Kế toán'],
    ['Cục Văn hóa cơ sở, Gia đình và Thư viện xây dựng kịch bản.', 'Cục Văn hóa cơ sở, Gia đình và Thư viện'],
    [
      'Giao Cục Nhà giáo và Cán bộ quản lý giáo dục rà soát biên chế.',
      'Cục Nhà giáo và Cán bộ quản lý giáo dục',
    ],
    [
      'Phòng Cảnh sát điều tra tội phạm về ma túy lập chuyên án.',
      'Phòng Cảnh sát điều tra tội phạm về ma túy',
    ],
    [
      'Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ kiểm tra nhà trọ.',
      'Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ',
    ],
    ['Phòng Hậu cần cấp phát quân trang.', 'Phòng Hậu cần'],
    ['Viện Phát triển giao thông khảo sát tuyến.', 'Viện Phát triển giao thông'],
    [
      'Phòng Quản lý, hỗ trợ doanh nghiệp số 2 đôn đốc kê khai thuế.',
      'Phòng Quản lý, hỗ trợ doanh nghiệp số 2',
    ],
    ['Phòng Tổ chức và Thi đua, khen thưởng rà soát hồ sơ.', 'Phòng Tổ chức và Thi đua, khen thưởng'],
    ['Các cơ quan tham mưu, giúp việc Đảng ủy cử cán bộ dự họp.', 'các cơ quan tham mưu, giúp việc Đảng ủy'],
    ['Báo và Đài Phát thanh - Truyền hình tỉnh đưa tin.', 'Báo và Đài Phát thanh - Truyền hình tỉnh'],
    [
      'Ông Nguyễn Văn Thử, Chủ tịch UBND xã, Trưởng ban chỉ đạo chung.',
      'Ông Nguyễn Văn Thử, Chủ tịch UBND xã, Trưởng ban',
    ],
    ['Thường trực HĐND tỉnh tiếp công dân tại trụ sở.', 'Thường trực HĐND tỉnh'],
    ['Ban Tiếp công dân tỉnh đón tiếp người dân.', 'Ban Tiếp công dân tỉnh'],
    ['UBND các xã ven biển kiểm đếm tàu thuyền.', 'UBND các xã ven biển'],
    ['UBND các xã, phường neo buộc tàu thuyền.', 'UBND các xã, phường'],
    ['Sở Y tế nhượng lại tủ lạnh bảo ôn.', 'Sở Y tế'],
    ['Khoa Khám bệnh chạy thử phần mềm đăng ký khám.', 'Khoa Khám bệnh'],
    ['Liên minh Hợp tác xã tỉnh tập huấn giám đốc.', 'Liên minh Hợp tác xã tỉnh'],
  ])('names a body that ends before its verb: %s', (sentence, lead) => {
    const [task] = tasksOf(`I. NHIỆM VỤ\n1. ${sentence}`);
    expect(task?.lead.map(({ name }) => name).join()).toBe(lead);
  });

  it('parts bodies that are no fields of the unit before them', () => {
    const [task] = tasksOf(
      'I. NHIỆM VỤ\n1. Phòng Văn hóa - Xã hội, Thư viện tỉnh và Báo Lâm Đồng tổ chức ngày hội đọc sách.',
    );
    expect(task?.lead.map(({ name }) => name)).toEqual([
      'Phòng Văn hóa - Xã hội',
      'Thư viện tỉnh',
      'Báo Lâm Đồng',
    ]);
  });

  it.each([
    ['Khoa Nội tổng hợp, khoa Nhi', ['Khoa Nội tổng hợp', 'khoa Nhi']],
    ['Khoa Dược và phòng Vật tư', ['Khoa Dược', 'phòng Vật tư']],
    ['P. Vật tư - TBYT, P. Tài chính kế toán', ['P. Vật tư - TBYT', 'P. Tài chính kế toán']],
    ['Các đơn vị, các khu phố', ['các đơn vị', 'các khu phố']],
    [
      'Công đoàn các xã, phường và công đoàn cơ sở trực thuộc',
      ['Công đoàn các xã, phường', 'công đoàn cơ sở trực thuộc'],
    ],
    [
      'Các Tòa chuyên trách, các Tòa án nhân dân khu vực',
      ['các Tòa chuyên trách', 'các Tòa án nhân dân khu vực'],
    ],
  ])('parts units in small letters, and shortened ones: %s', (names, lead) => {
    const [task] = tasksOf(`I. NHIỆM VỤ\n1. ${names} rà soát hồ sơ trước ngày 30/6/2026.`);
    expect(task?.lead.map(({ name }) => name)).toEqual(lead);
  });

  it('names partners that end before the verb', () => {
    const [task] = tasksOf(
      'I. NHIỆM VỤ\n1. Sở Công Thương chủ trì, phối hợp với Chi cục Quản lý thị trường kiểm tra chợ đầu mối.',
    );
    expect(task?.what).toBe('kiểm tra chợ đầu mối');
  });

  it('names the partners of whoever leads others, not those of the others', () => {
    expect(
      notes(`I. NHIỆM VỤ
1. Sở Công Thương chỉ đạo Công ty Điện lực bảo đảm lưới điện; phối hợp với Sở Tài chính chuẩn bị nguồn hàng.
2. Sở Y tế chỉ đạo các bệnh viện phối hợp với Công an tỉnh bảo vệ trật tự.`).map((each) =>
        each.split('\n').slice(1, 3).join(', '),
      ),
    ).toEqual(['lead: Sở Công Thương, with: Sở Tài chính', 'lead: Sở Y tế, with: ']);
  });

  it('is split where another body has to do something else', () => {
    expect(
      notes(
        'I. NHIỆM VỤ\n1. Sở Xây dựng thẩm định hồ sơ; Sở Tài chính chịu trách nhiệm thẩm định dự toán. Công an tỉnh kiểm tra việc phòng cháy.',
      ).map((each) => each.split('\n').slice(0, 2).join(', ')),
    ).toEqual([
      'thẩm định hồ sơ, lead: Sở Xây dựng',
      'chịu trách nhiệm thẩm định dự toán, lead: Sở Tài chính',
      'kiểm tra việc phòng cháy, lead: Công an tỉnh',
    ]);
  });
});

describe('a heading that names a body', () => {
  it('holds for the items below it', () => {
    expect(
      notes(`I. TỔ CHỨC THỰC HIỆN
1. Sở Giáo dục và Đào tạo
- Xây dựng tài liệu tập huấn.
- Phối hợp với Sở Y tế kiểm tra bếp ăn tập thể.
2. Các sở, ban, ngành có trách nhiệm:
a) Báo cáo kết quả trước ngày 10 hằng tháng.`),
    ).toEqual([
      'Xây dựng tài liệu tập huấn\nlead: Sở Giáo dục và Đào tạo\nwith: \ndue: ',
      'kiểm tra bếp ăn tập thể\nlead: Sở Giáo dục và Đào tạo\nwith: Sở Y tế\ndue: ',
      'Báo cáo kết quả trước ngày 10 hằng tháng\nlead: các sở, ban, ngành\nwith: \ndue:   month',
    ]);
  });

  it('may name a body in small letters', () => {
    expect(
      notes(
        'I. TỔ CHỨC THỰC HIỆN\n1. Trách nhiệm của công đoàn cơ sở\n- Vận động đoàn viên hiến máu.\n- Báo cáo kết quả.',
      ),
    ).toEqual([
      'Vận động đoàn viên hiến máu\nlead: công đoàn cơ sở\nwith: \ndue: ',
      'Báo cáo kết quả\nlead: công đoàn cơ sở\nwith: \ndue: ',
    ]);
  });

  it('may end in a verb, or name a committee that leads others', () => {
    expect(
      notes(`I. TỔ CHỨC THỰC HIỆN
1. Các doanh nghiệp phân phối
a) Niêm yết giá bán.
2. Đảng ủy các xã, phường
a) Lãnh đạo Mặt trận Tổ quốc cùng cấp đối thoại với Nhân dân.
b) Lãnh đạo, chỉ đạo rà soát quy chế.
3. Giáo viên bộ môn
a) Chuẩn bị hồ sơ.`).map((each) => each.split('\n').slice(0, 2).join(', ')),
    ).toEqual([
      'Niêm yết giá bán, lead: các doanh nghiệp phân phối',
      'Lãnh đạo Mặt trận Tổ quốc cùng cấp đối thoại với Nhân dân, lead: Đảng ủy các xã, phường',
      'Lãnh đạo, chỉ đạo rà soát quy chế, lead: Đảng ủy các xã, phường',
      'Chuẩn bị hồ sơ, lead: Giáo viên bộ môn',
    ]);
  });

  it('that is for all leaves it to the items to name one', () => {
    expect(
      notes(`I. NHIỆM VỤ CỦA CÁC BỘ, NGÀNH
1. Đề nghị Ngân hàng Nhà nước Việt Nam chỉ đạo các ngân hàng giảm lãi suất.
2. Rà soát các khoản nợ.`).map((each) => each.split('\n').slice(0, 2).join(', ')),
    ).toEqual([
      'chỉ đạo các ngân hàng giảm lãi suất, lead: Ngân hàng Nhà nước Việt Nam',
      'Rà soát các khoản nợ, lead: các Bộ, ngành',
    ]);
  });

  it('ends before the sentence on the document itself, and before notes', () => {
    expect(
      notes(`I. TỔ CHỨC THỰC HIỆN
1. Trưởng các khoa, phòng có trách nhiệm:
a) Phổ biến Kế hoạch;
b) Đăng ký ít nhất 01 đề án.
Kế hoạch này thay thế Kế hoạch số 49/KH-UBND ngày 22/01/2025.
¹ Quy định số 69-QĐ/TW quy định về kỷ luật đảng viên trước ngày 01/7/2026.`).map(
        (each) => each.split('\n')[0],
      ),
    ).toEqual(['Phổ biến Kế hoạch', 'Đăng ký ít nhất 01 đề án']);
  });

  it('gives way to a body that an item names', () => {
    expect(
      notes(`I. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã, phường
- Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh về kết quả.`),
    ).toEqual([
      'chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh về kết quả\nlead: Chủ tịch Ủy ban nhân dân các xã, phường\nwith: \ndue: ',
    ]);
  });
});

describe('particulars below an item', () => {
  it('say who does it, with whom, by when and what comes of it', () => {
    expect(
      notes(`I. NHIỆM VỤ
1. Tuyên truyền về dịch vụ công trực tuyến
- Đơn vị chủ trì: Sở Văn hóa, Thể thao và Du lịch.
- Đơn vị phối hợp: Báo Lâm Đồng, Ủy ban nhân dân các xã, phường.
- Thời gian: Quý II/2026.
- Sản phẩm: Chuyên trang, chuyên mục.
2. Tập huấn cán bộ (Cơ quan chủ trì: Sở Nội vụ; thời hạn: trước 30/9/2026).`),
    ).toEqual([
      'Tuyên truyền về dịch vụ công trực tuyến\nlead: Sở Văn hóa, Thể thao và Du lịch\nwith: Báo Lâm Đồng | Ủy ban nhân dân các xã, phường\ndue: 2026-04-01 2026-06-30 \nproduct: Chuyên trang, chuyên mục',
      'Tập huấn cán bộ\nlead: Sở Nội vụ\nwith: \ndue:  2026-09-30 ',
    ]);
  });

  it('may be in brackets at the end, without labels', () => {
    expect(
      notes(
        'I. NHIỆM VỤ\n1. Tổ chức học tập Nghị quyết (Ban Tuyên giáo chủ trì; hoàn thành trong quý IV/2026).',
      ),
    ).toEqual(['Tổ chức học tập Nghị quyết\nlead: Ban Tuyên giáo\nwith: \ndue:  2026-12-31 ']);
  });

  it('hold for all items of a unit where they close it', () => {
    expect(
      notes(`I. NHIỆM VỤ
1. Phát triển cụm công nghiệp
- Rà soát quy hoạch các cụm.
- Đôn đốc hoàn thiện hạ tầng.
Đơn vị chủ trì: Phòng Quản lý Công nghiệp; Đơn vị phối hợp: Văn phòng Sở.`).map((each) =>
        each.split('\n').slice(0, 3).join(', '),
      ),
    ).toEqual([
      'Rà soát quy hoạch các cụm, lead: Phòng Quản lý Công nghiệp, with: Văn phòng Sở',
      'Đôn đốc hoàn thiện hạ tầng, lead: Phòng Quản lý Công nghiệp, with: Văn phòng Sở',
    ]);
  });
});

describe('a heading that is nothing but a time', () => {
  it('gives it to the items below it that have none', () => {
    expect(
      notes(`I. KẾ HOẠCH CỤ THỂ

THÁNG 9/2026
- Kiểm tra hồ sơ các tổ. Người thực hiện: Ban Giám hiệu; phối hợp: Công đoàn trường.
- Nộp số liệu đầu năm trước ngày 20/9.
Trong quý IV năm 2026:
- Tổng duyệt văn nghệ. Người thực hiện: Đoàn trường.`),
    ).toEqual([
      'Kiểm tra hồ sơ các tổ\nlead: Ban Giám hiệu\nwith: Công đoàn trường\ndue: 2026-09-01 2026-09-30 ',
      'Nộp số liệu đầu năm trước ngày 20/9\nlead: \nwith: \ndue:  2026-09-20 ',
      'Tổng duyệt văn nghệ\nlead: Đoàn trường\nwith: \ndue: 2026-10-01 2026-12-31 ',
    ]);
  });

  it('may stand above units, and is no time where it names more', () => {
    expect(
      notes(`I. KẾ HOẠCH CỤ THỂ
1. Tháng 3/2026
a) Sở Nội vụ tổ chức tập huấn.
2. Tháng 5/2026
a) Sở Tài chính kiểm tra dự toán.
3. Tháng hành động vì trẻ em năm 2026
a) Sở Y tế tổ chức thăm khám.`).map((each) => each.split('\n').at(-1)),
    ).toEqual(['due: 2026-03-01 2026-03-31 ', 'due: 2026-05-01 2026-05-31 ', 'due: ']);
  });
});

describe('what gives nobody a task', () => {
  it.each([
    ['an aim', 'I. MỤC TIÊU\n1. Sở Nội vụ phấn đấu nâng chỉ số lên 90%.'],
    ['a purpose', 'I. MỤC ĐÍCH, YÊU CẦU\n1. Các sở, ngành tổ chức triển khai nghiêm túc Kế hoạch.'],
    [
      'work without doer and time',
      'I. NHIỆM VỤ\n1. Đẩy mạnh cải cách thủ tục hành chính.\n2. Thường xuyên rà soát quy trình.',
    ],
    ['money', 'I. NHIỆM VỤ\n1. Kinh phí thực hiện do ngân sách tỉnh bảo đảm.'],
    [
      'the formula that makes a notice known',
      'I. NHIỆM VỤ\n1. Thừa lệnh Chủ tịch Ủy ban nhân dân tỉnh, Văn phòng thông báo để các sở, ngành biết, thực hiện.',
    ],
    [
      'what stays in force',
      'I. NHIỆM VỤ\n1. Sở Nội vụ\nCác quy định về an toàn tại Văn bản số 64/SNV-VP tiếp tục có hiệu lực thi hành.',
    ],
    ['a report of what was done', 'I. NHIỆM VỤ\n1. Sở Nội vụ đã ban hành kế hoạch kiểm tra.'],
  ])('is %s', (_what, body) => {
    expect(tasksOf(body)).toEqual([]);
  });

  it('is an act for everybody', async () => {
    const { extractTasks, parseDocument } = await import('../../src/index.js');
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(new URL('../../fixtures/decree.txt', import.meta.url), 'utf8');
    expect(extractTasks(parseDocument(text))).toEqual([]);
  });
});

it('gives to a body below the heading of another what it is given', () => {
  expect(
    notes('I. PHÂN CÔNG\n1. Bảo hiểm xã hội tỉnh\n- Giao BHXH cơ sở Lang Biang theo dõi các xã.'),
  ).toEqual(['theo dõi các xã\nlead: BHXH cơ sở Lang Biang\nwith: \ndue: ']);
});

it('names a person in particulars without the text in brackets', () => {
  const body =
    'I. NHIỆM VỤ\n1. Huấn luyện đội viên\n+ Phụ trách: Ông Nguyễn Văn Thử (Trưởng phòng)\n+ Thời gian: từ ngày 10/3/2026 đến ngày 12/3/2026';
  expect(notes(body)).toEqual([
    'Huấn luyện đội viên\nlead: Ông Nguyễn Văn Thử\nwith: \ndue: 2026-03-10 2026-03-12 ',
  ]);
});

it('finds none in a decree of before 1997, whose number has no year', () => {
  const decree =
    'CHÍNH PHỦ\nSố: 50-CP\nHà Nội, ngày 10 tháng 5 năm 1994\nNGHỊ ĐỊNH\nVề mua bán\n\nĐiều 1. Quyền của các bên\nBên bán có quyền yêu cầu cân lại.\nĐiều 2. Sở Tài chính kiểm tra giá.\n';
  expect(extractTasks(parseDocument(decree))).toEqual([]);
});

describe('the work is above or before whoever has to do it', () => {
  it.each([
    [
      '1. Phổ biến văn bản mới\nTập trung phổ biến Luật Giá.\n- Đơn vị thực hiện: Phòng Tư pháp.\n- Thời gian: Quý I/2026.',
      'Phổ biến văn bản mới\nlead: Phòng Tư pháp\nwith: \ndue: 2026-01-01 2026-03-31 ',
    ],
    [
      '1. Xây dựng đề cương\n- Thực hiện: Ban Dân chủ.\n- Thời gian: trước ngày 20/3/2026.',
      'Xây dựng đề cương\nlead: Ban Dân chủ\nwith: \ndue:  2026-03-20 ',
    ],
    [
      '1. Công khai thủ tục hành chính: Văn phòng Sở thực hiện thường xuyên.',
      'Công khai thủ tục hành chính\nlead: Văn phòng Sở\nwith: \ndue:   always',
    ],
  ])('%s', (body, expected) => {
    expect(notes(`I. NHIỆM VỤ\n${body}`)).toEqual([expected]);
  });

  it('and the document itself has none', () => {
    expect(notes('I. NHIỆM VỤ\n1. Kế hoạch có hiệu lực kể từ ngày ký.')).toEqual([]);
  });
});

describe('a later sentence that names nobody', () => {
  it('is about those whom the sentence before it names', () => {
    expect(
      notes(`I. NHIỆM VỤ
1. Giao Ban Kiểm soát thẩm định báo cáo tài chính. Gửi kết quả thẩm định về Tổng công ty chậm nhất ngày 15/5/2026.`),
    ).toEqual([
      'thẩm định báo cáo tài chính\nlead: Ban Kiểm soát\nwith: \ndue: ',
      'Gửi kết quả thẩm định về Tổng công ty chậm nhất ngày 15/5/2026\nlead: Ban Kiểm soát\nwith: \ndue:  2026-05-15 ',
    ]);
  });

  it('may begin with a condition', () => {
    expect(
      notes(`I. NHIỆM VỤ
1. Phòng Kinh tế vận động các hộ bàn giao mặt bằng. Trường hợp các hộ không chấp hành, tham mưu hồ sơ cưỡng chế, xong trước ngày 30/5/2026.`),
    ).toEqual([
      'vận động các hộ bàn giao mặt bằng\nlead: Phòng Kinh tế\nwith: \ndue: ',
      'Trường hợp các hộ không chấp hành, tham mưu hồ sơ cưỡng chế, xong trước ngày 30/5/2026\nlead: Phòng Kinh tế\nwith: \ndue:  2026-05-30 ',
    ]);
  });
});

it('asks in a closing to report difficulties beside the order to carry out the plan', () => {
  expect(
    notes(`I. NHIỆM VỤ
1. Sở Nội vụ đôn đốc việc thực hiện.
Yêu cầu các đơn vị nghiêm túc thực hiện. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Sở Nội vụ.`).slice(
      1,
    ),
  ).toEqual([
    'nghiêm túc thực hiện\nlead: các đơn vị\nwith: \ndue: ',
    'báo cáo Sở Nội vụ\nlead: các đơn vị\nwith: \ndue: ',
  ]);
});

describe('the time of an event beside its place', () => {
  const event = (rest: string): readonly string[] =>
    notes(`I. TỔ CHỨC ĐẠI HỘI
1. Thời gian: ngày 24 tháng 4 năm 2026; địa điểm: Hội trường tầng 6.
${rest}`);

  it('makes no task of what else is said of it', () => {
    expect(event('2. Ngày đăng ký cuối cùng để tham dự: 20 tháng 3 năm 2026.')).toEqual([]);
  });

  it('is not that of the work before it', () => {
    expect(event('2. Phân công nhiệm vụ chuẩn bị:\na) Văn phòng Sở bảo đảm hội trường, hậu cần.')).toEqual([
      'bảo đảm hội trường, hậu cần\nlead: Văn phòng Sở\nwith: \ndue: ',
    ]);
  });

  it('is that of what is done there', () => {
    expect(event('2. Công an tỉnh bảo đảm an ninh.')).toEqual([
      'bảo đảm an ninh\nlead: Công an tỉnh\nwith: \ndue: 2026-04-24 2026-04-24 ',
    ]);
  });
});
