import { mendCapitals } from './capitals.js';

/**
 * TCVN 5712:1993 VN3 (ABC) as its fonts use it: one code for a letter and its tone, the same for both cases of all
 * toned letters. Read as windows-1252, the letters on the left look as those on the right.
 */
const letters = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const codes =
  '¡¢£¤¥¦§¨©ª«¬\u00AD®' + 'µ¶·¸¹»¼½¾ÆÇÈÉÊË' + 'ÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ' + 'ßáâãäåæçèéêëìíî' + 'ïñòóôõö÷øùúûüýþ';

const letterOfCode = new Map([...codes].map((code, at) => [code, [...letters][at] ?? code] as const));

/** Vietnamese text from TCVN3 text that was decoded as windows-1252. */
export const fromTcvn3 = (text: string): string =>
  mendCapitals(text.replace(/[\u00A1-\u00FE]/g, (code) => letterOfCode.get(code) ?? code));
