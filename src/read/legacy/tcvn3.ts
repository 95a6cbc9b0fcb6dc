import { mendCapitals } from './capitals.js';

/**
 * TCVN 5712:1993 VN3 (ABC) as its fonts use it: one code for a letter and its tone, the same for both cases of all
 * toned letters. Decoded as windows-1252, the letters on the left appear as those on the right.
 */
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const CODES =
  '¡¢£¤¥¦§¨©ª«¬\u00AD®' + 'µ¶·¸¹»¼½¾ÆÇÈÉÊË' + 'ÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ' + 'ßáâãäåæçèéêëìíî' + 'ïñòóôõö÷øùúûüýþ';

const LETTER_OF_CODE = new Map([...CODES].map((code, at) => [code, [...LETTERS][at] ?? code] as const));

/** Vietnamese text from TCVN3 text that was decoded as windows-1252. */
export const fromTcvn3 = (text: string): string =>
  mendCapitals(text.replace(/[\u00A1-\u00FE]/g, (code) => LETTER_OF_CODE.get(code) ?? code));
