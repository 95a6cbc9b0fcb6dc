/** A text that no writer meant, with what to call it. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

/** Makes a text of about so many characters. */
type Shape = (size: number) => string;

const repeat = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));
const open = (head: string, piece: string, size: number): string => head + repeat(piece, size);

const DECREE = 'CHÍNH PHỦ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nNGHỊ ĐỊNH\nVề việc thử\n\n';
const FORM = 'Sinh ngày…………… tháng…………… năm ......; số CMND…………… ';

/** Shapes that have made parsers of this sort slow or throw: each repeats what begins something and never ends it. */
export const shapes: Readonly<Record<string, Shape>> = {
  'one line of words': (size) => repeat('nghị định của chính phủ và thông tư ', size),
  'one line of capitals': (size) => repeat('QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH ', size),
  'one line of citations': (size) =>
    repeat('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, ', size),
  'one line of kinds without numbers': (size) => repeat('Nghị định ', size),
  'one line of laws without end': (size) => repeat('Luật sửa đổi, bổ sung một số điều của ', size),
  'one line of law names': (size) => repeat('Luật Đất đai và ', size),
  'one law name of capitals': (size) => `Luật ${repeat('Đất Đai ', size)}`,
  'one line of pins': (size) => `${repeat('điểm a khoản 1 Điều 2, ', size)}Nghị định số 30/2020/NĐ-CP`,
  'one line of triggers': (size) => repeat('theo đề nghị của căn cứ thực hiện sửa đổi, bổ sung ', size),
  'one line of passives': (size) => repeat('được sửa đổi ', size),
  'one line of issuers': (size) => `Nghị định số 1/2020/NĐ-CP của ${repeat('Ủy ban nhân dân ', size)}`,
  'one line of places': (size) => `Quyết định số 1/QĐ-UBND của ${repeat('tỉnh ', size)}`,
  'one line of dates': (size) => repeat('ngày 31 tháng 02 năm 2020 ', size),
  'one line of bars': (size) => repeat('| ', size),
  'one line of dots': (size) => '.'.repeat(size),
  'one line of ellipses': (size) => '…'.repeat(size),
  'one line of spaces': (size) => `a${' '.repeat(size)}b`,
  'one line of soft hyphens': (size) => `a${'\u00ad'.repeat(size)}b`,
  'one line of combining marks': (size) => `a${'\u0301'.repeat(size)}b`,
  'one line of dashes': (size) => '-'.repeat(size),
  'one line of slashes': (size) => '1/'.repeat(size / 2),
  'one line of brackets': (size) => '('.repeat(size),
  'blanks of forms on one line': (size) => repeat(FORM, size),
  'blanks of forms on lines': (size) => repeat(`${FORM}\n`, size),
  'a number of digits alone': (size) => `Nghị định số ${'1'.repeat(size)}`,
  'a number with endless serial': (size) => `Nghị định số ${'1'.repeat(size)}/2020/NĐ-CP`,
  'a number with endless symbol': (size) => `Nghị định số 1/2020/${'A'.repeat(size)}`,
  'a number with endless groups': (size) => `Nghị định số 1/2020/${repeat('NĐ-', size)}`,
  'a number of spaced slashes': (size) => `Nghị định số 1 / ${repeat('/ ', size)}2020`,
  'numbers on one line': (size) => repeat('1. ', size),
  'numbers on lines': (size) => repeat('1.\n', size),
  'numbers with words on lines': (size) => repeat('1. Một\n', size),
  'rising numbers': (size) =>
    Array.from({ length: size / 8 }, (_, index) => `${(index % 999) + 1}. Khoản\n`).join(''),
  'deep numbers': (size) =>
    repeat('1. A\n1.1. A\n1.1.1. A\n1.1.1.1. A\n1.1.1.1.1. A\na) B\n- C\n+ D\n', size),
  'articles that say nothing': (size) => repeat('Điều 1.\n', size),
  'chapters that say nothing': (size) => repeat('Chương I\n', size),
  'parts, chapters and sections': (size) => repeat('Phần I\nChương I\nMục 1\nTiểu mục 1\nĐiều 1. A\n', size),
  'appendices that say nothing': (size) => repeat('PHỤ LỤC\n', size),
  'appendices with titles': (size) =>
    repeat('PHỤ LỤC I\nDANH MỤC THỬ\n(Kèm theo Quyết định số 1/QĐ-BTC)\n', size),
  'forms that say nothing': (size) => repeat('PHỤ LỤC\nMẫu số 01\n', size),
  'opening quotation marks on one line': (size) => '“'.repeat(size),
  'opening quotation marks on lines': (size) => repeat('“\n', size),
  'straight quotation marks on lines': (size) => repeat('"\n', size),
  'articles in quotations without end': (size) => repeat('1. Sửa đổi Điều 5 như sau:\n“Điều 5. Một\n', size),
  'quotations one in another': (size) => repeat('“1. Sửa đổi như sau:\n', size / 2) + repeat('”\n', size / 2),
  'marks of footnotes': (size) => repeat('một[1] hai 1\n\n[1] Ba\n', size),
  'rising footnotes': (size) =>
    Array.from({ length: size / 16 }, (_, index) => `một${index}\n\n${index} Ba\n`).join(''),
  'headings again and again': (size) => repeat(DECREE, size),
  'headings on one line': (size) =>
    repeat('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ', size),
  'an endless title': (size) => `${DECREE}${repeat('VỀ VIỆC BAN HÀNH QUY CHẾ\n', size)}`,
  'an endless preamble': (size) => `${DECREE}${repeat('Căn cứ Luật Đất đai;\n', size)}`,
  'recipients without end': (size) => `${DECREE}Điều 1. A\nNơi nhận:\n${repeat('- Như trên;\n', size)}`,
  'signatures without end': (size) =>
    `${DECREE}Điều 1. A\n${repeat('TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nNguyễn Văn A\n', size)}`,
  'closings without end': (size) => `${DECREE}${repeat('Điều 1. A./.\nNơi nhận:\n- Lưu: VT.\n\n', size)}`,
  'page numbers alone': (size) => repeat('12\n', size),
  'page furniture alone': (size) => repeat('CÔNG BÁO/Số 1 + 2/Ngày 01-01-2020\n7\nKý bởi: A\n\n', size),
  'stamps without end': (size) => repeat('Ký bởi: A\nNgày ký: B\n', size),
  'tables without end': (size) => open('STT Tên\n', '1\nmột\n01/01/2020\n', size),
  'tables with bars': (size) => repeat('| 1 | Nghị định số 1/2020/NĐ-CP | hai |\n', size),
  'table heads again and again': (size) => repeat('STT\n', size),
  'bullets alone': (size) => repeat('- một\n', size),
  'a list under a lead': (size) => open('Bãi bỏ các văn bản sau:\n', '- Nghị định số 1/2020/NĐ-CP;\n', size),
  'the properties of a page': (size) => repeat('Số hiệu 1/QĐ-UBND\nNgày ban hành 01/01/2020\n', size),
  'many works': (size) =>
    Array.from({ length: size / 28 }, (_, index) => `Nghị định số ${index}/2020/NĐ-CP;\n`).join(''),
  'many short forms': (size) =>
    Array.from({ length: size / 16 }, (_, index) => `Nghị định ${index % 99999}; `).join(''),
  'many laws that are none': (size) =>
    Array.from({ length: size / 20 }, (_, index) => `Luật Thử nghiệm A${index};\n`).join(''),
  'many aliases': (size) =>
    Array.from(
      { length: size / 70 },
      (_, index) => `Nghị định số ${index}/2020/NĐ-CP (sau đây gọi tắt là Nghị định ${index});\n`,
    ).join(''),
  'many years of one number': (size) =>
    Array.from(
      { length: size / 44 },
      (_, index) => `Quyết định số 5/QĐ-UBND ngày 1/1/${1900 + (index % 200)};\n`,
    ).join(''),
};

/** One text of each shape. */
export const textsOf = (size: number): readonly HostileText[] =>
  Object.entries(shapes).map(([name, shape]) => ({ name, text: shape(size) }));
