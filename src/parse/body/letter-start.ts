import { oneOf } from '../../chars/index.js';

const LETTER_OPENINGS = [
  ...[
    'Trong',
    'Căn cứ',
    'Thực hiện',
    'Triển khai',
    'Ngày',
    'Để',
    'Nhằm',
    'Theo',
    'Trả lời',
    'Phúc đáp',
    'Tiếp',
  ],
  ...['Vừa qua', 'Qua', 'Sau khi', 'Thời gian', 'Hiện nay', 'Liên quan', 'Tại', 'Về việc', 'Trên cơ sở'],
];
/** The beginning of a letter's first sentence, below the addressees. */
export const LETTER_START = new RegExp(`^${oneOf(LETTER_OPENINGS)},? `, 'u');
