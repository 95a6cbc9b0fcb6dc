import { encodingOfFont } from '../legacy/index.js';
import { decodeWindows1252 } from '../windows1252.js';

/** A font of the font table. */
export interface Font {
  readonly name: string;
  readonly charset: number;
}

/** Code pages by the character set number of a font (RTF 1.9.1, \fcharset). */
const CODE_PAGE_OF_CHARSET: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'ibm866',
  65001: 'utf-8',
  932: 'shift_jis',
  936: 'gbk',
  950: 'big5',
};

/** The encoding of `\ansicpg`. */
export const encodingOfCodePage = (page: number | null): string => {
  if (page === null) return 'windows-1252';
  return CODE_PAGES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
};

const SYMBOL_CHARSET = 2;

/** Decodes the bytes of a run in its font; characters of symbol fonts are mapped to the private use area. */
export const decodeRun = (bytes: Uint8Array, font: Font | null, fallback: string): string => {
  if (font?.charset === SYMBOL_CHARSET) {
    return Array.from(bytes, (byte) => (byte < 0x20 ? '' : String.fromCharCode(0xf000 + byte))).join('');
  }
  // Whatever code page is declared, such fonts use the code points of windows-1252.
  if (encodingOfFont(font?.name ?? null)) return decodeWindows1252(bytes);
  const charset = font && font.charset > 1 ? CODE_PAGE_OF_CHARSET[font.charset] : undefined;
  const encoding = charset ?? fallback;
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1258' ? text.normalize('NFC') : text;
};
