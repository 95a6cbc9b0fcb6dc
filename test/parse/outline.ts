import { parseDocument } from '../../src/index.js';
import { outlineOf } from '../fixtures/outline.js';

/** The outline of a text, a unit a line: its path in lower case, and its heading or text, as far as annotations have it. */
export const outline = (text: string): readonly string[] =>
  outlineOf(parseDocument(text).body).map(({ path, head }) => `${path.join(' / ')}: ${head.slice(0, 60)}`);

const HEAD = `CHÍNH PHỦ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 9/2024/NĐ-CP
Hà Nội, ngày 12 tháng 7 năm 2024

NGHỊ ĐỊNH
Về việc thử

Căn cứ nhiệm vụ được giao;
Chính phủ ban hành Nghị định về việc thử.

`;

const PLAN_HEAD = `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 9/KH-UBND
Lào Cai, ngày 12 tháng 7 năm 2024

KẾ HOẠCH
Về việc thử

Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

`;

/** A decree with this body. */
export const decree = (body: string): string => `${HEAD}${body}`;

/** A provincial plan with this body. */
export const plan = (body: string): string => `${PLAN_HEAD}${body}`;

const CLOSING = `

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. CHÍNH PHỦ
THỦ TƯỚNG

Nguyễn Văn Thử

`;

/** A decree of one article with something attached to it. */
export const decreeWith = (attached: string): string =>
  decree(`Điều 1. Phạm vi\nNghị định này ban hành kèm theo các phụ lục.${CLOSING}${attached}`);
