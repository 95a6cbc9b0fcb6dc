import { extractTasks, parseDocument, type Task } from '../../src/index.js';

/** A province's plan with the given body. */
const planOf = (
  body: string,
  title = 'Triển khai công tác cải cách hành chính năm 2026',
): string => `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 215/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lâm Đồng, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
${title}

Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

${body}

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Thử
`;

/** The tasks of a plan with the given body. */
export const tasksOf = (body: string, title?: string): readonly Task[] =>
  extractTasks(parseDocument(planOf(body, title)));

/** A task in one line a part, as a person would note it. */
export const note = ({ what, lead, with: partners, due, product }: Task): string =>
  [
    what,
    `lead: ${lead.map(({ name }) => name).join(' | ')}`,
    `with: ${partners.map(({ name }) => name).join(' | ')}`,
    `due: ${due === null ? '' : [due.from, due.until, due.every].map((part) => part ?? '').join(' ')}`,
    ...(product === null ? [] : [`product: ${product}`]),
  ].join('\n');
