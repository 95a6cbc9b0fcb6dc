import type { ReadProblem } from '../../read/index.js';

/** A reading problem in Vietnamese, and what to do about it; continues after the name of a file. */
export const describeProblem = (problem: ReadProblem): string => {
  switch (problem.code) {
    case 'missing':
      return 'không có tệp này: hãy kiểm tra tên';
    case 'notInFolder':
      return 'không có tệp này: một phần của đường dẫn không phải thư mục';
    case 'folder':
      return 'không có văn bản nào: hãy nêu thư mục hoặc tệp văn bản, Word, PDF, HTML …';
    case 'forbidden':
      return 'không được phép đọc: hãy kiểm tra quyền của tệp';
    case 'unreadable':
      return `không đọc được (${problem.reason})`;
    case 'tooLarge':
      return `lớn hơn ${problem.mostMebibytes} MiB: hãy chia nhỏ`;
    case 'tooLong':
      return `dài hơn ${problem.mostLetters / 1e6} triệu ký tự: hãy chia nhỏ`;
    case 'unpacksTooLarge':
      return `giải nén ra hơn ${problem.mostMebibytes} MiB: không phải văn bản đọc được`;
    case 'tooManyPages':
      return `có ${problem.pages} trang, nhiều hơn ${problem.most}: hãy chia nhỏ`;
    case 'tooSlow':
      return `sau ${problem.seconds} giây vẫn chưa đọc xong, lâu hơn mọi văn bản cỡ này: hãy tăng --timeout, hoặc lưu lại tệp`;
    case 'tooHeavy':
      return `cần hơn ${problem.mebibytes} MiB bộ nhớ để đọc: hãy chia nhỏ, hoặc lưu lại tệp`;
    case 'heavyPage':
      return `trang ${problem.page} cần nhiều thời gian hoặc bộ nhớ hơn mọi trang thật: hãy bỏ trang đó, hoặc in tệp ra PDF mới`;
    case 'slowPage':
      return `trang ${problem.page} chưa đọc xong trong ${problem.seconds} giây dành cho tệp: hãy bỏ trang này, hoặc in tệp ra PDF mới`;
    case 'samePages':
      return `lặp lại trang ${problem.page} thêm ${problem.times} lần: không phải văn bản đọc được`;
    case 'attachments':
      return `mang theo các tệp khác, không được đọc: ${problem.names.join(', ')}`;
    case 'tooDeep':
      return 'các phần lồng nhau quá sâu: không phải văn bản đọc được';
    case 'damaged':
      return `không đọc được ở định dạng ${problem.format} (${problem.reason}): tệp hỏng hoặc thuộc loại khác`;
    case 'unknownFormat':
      return `không có định dạng “${problem.name}”: hãy dùng một trong: ${problem.known.join(', ')}`;
    case 'unknownEncoding':
      return `không có bảng mã “${problem.name}”: hãy dùng một trong: ${problem.known.join(', ')}`;
    case 'notInEncoding':
      return `không ở bảng mã ${problem.encoding}: hãy bỏ tùy chọn bảng mã để tự nhận`;
    case 'binary':
      return 'chứa dữ liệu nhị phân (byte NUL), không phải văn bản: hãy nêu chính văn bản';
    case 'empty':
      return 'là tệp rỗng (0 byte): hãy lấy lại tệp';
    case 'otherThanNamed':
      return `bị hỏng, hoặc không phải tệp ${problem.ending} như tên gọi: hãy lấy lại tệp`;
    case 'protected':
      return 'có mật khẩu: hãy lưu lại không có mật khẩu';
    case 'picture':
      return `là ảnh ${problem.kind}: hãy lưu thành PNG`;
    case 'archive':
      return `là tệp nén ${problem.kind}: hãy giải nén và nêu các văn bản trong đó`;
    case 'zip':
      return 'là tệp nén zip: hãy giải nén và nêu các văn bản trong đó';
    case 'workbook':
      return 'là bảng tính Excel: hãy lưu thành văn bản';
    case 'presentation':
      return 'là bản trình chiếu PowerPoint: hãy lưu thành văn bản';
    case 'ebook':
      return 'là sách điện tử: hãy lưu thành HTML';
    case 'webArchive':
      return 'là trang web lưu trữ (.mht): hãy lưu trang thành HTML';
    case 'officeWithoutText':
      return 'là tệp Office không có văn bản Word, hoặc bị cắt cụt: hãy lưu thành .docx';
    case 'damagedPackage':
      return 'là gói tệp bị hỏng hoặc bị cắt cụt: hãy lấy lại tệp';
    case 'damagedPdf':
      return 'là tệp PDF bị hỏng hoặc bị cắt cụt: hãy lấy lại tệp';
    case 'damagedPicture':
      return 'là ảnh hỏng hoặc bị cắt cụt: hãy lấy lại tệp';
    case 'damagedRtf':
      return 'là tệp RTF bị hỏng hoặc bị cắt cụt: hãy lấy lại tệp';
    case 'damagedWord':
      return 'là tệp Word bị hỏng, hoặc cũ hơn Word 97: hãy mở bằng Word và lưu thành .docx';
    case 'docxWithoutBody':
      return 'không phải văn bản Word (không có thân): hãy mở bằng Word và lưu thành .docx';
    case 'odtWithoutText':
      return 'không phải văn bản OpenDocument: hãy lưu thành .odt hoặc .docx';
    case 'partNotRead':
      return `không đọc được phần ${problem.part} nên đã bỏ qua: hãy mở bằng Word và lưu thành .docx`;
    case 'noTextLayer':
      return `trang ${problem.pages} không có lớp chữ: ${problem.canRecognize ? 'bỏ --ocr never để nhận dạng chữ' : 'để nhận dạng chữ, hãy npm install tesseract.js @tesseract.js-data/vie'}`;
  }
};
