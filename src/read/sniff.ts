import { readError } from './error.js';
import type { ReadProblem } from './problem.js';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE_COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Signatures of other common file types. */
const WRONG_KINDS: readonly (readonly [readonly number[], ReadProblem])[] = [
  [[0x47, 0x49, 0x46, 0x38], { code: 'picture', kind: 'GIF' }],
  [[0x52, 0x61, 0x72, 0x21], { code: 'archive', kind: 'RAR' }],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], { code: 'archive', kind: '7z' }],
  [[0x1f, 0x8b], { code: 'archive', kind: 'gzip' }],
];

/** Signatures of images that may be scans: JPEG, PNG and the two kinds of TIFF. */
const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** Kinds of packages, by a part that only they have. */
const PACKAGES: readonly (readonly [RegExp, 'docx' | ReadProblem])[] = [
  [/^word\//, 'docx'],
  [/^xl\//, { code: 'workbook' }],
  [/^ppt\//, { code: 'presentation' }],
  [/^OEBPS\/|\.opf$/, { code: 'ebook' }],
];

/** The formats of OpenDocument, by the content of their part "mimetype". */
const OPEN_DOCUMENT_TEXT = /^application\/vnd\.oasis\.opendocument\.text/;

const sniffPackage = async (bytes: Uint8Array, path: string | null): Promise<string> => {
  const { openPackage } = await import('./zip.js');
  const opened = openPackage(bytes, path);
  if (OPEN_DOCUMENT_TEXT.test(opened.text('mimetype') ?? '')) return 'odt';
  const names = [...opened.names];
  const kind = PACKAGES.find(([part]) => names.some((name) => part.test(name)))?.[1];
  if (kind === 'docx') return kind;
  throw readError(path, kind ?? { code: 'zip' });
};

/** A name in a compound file's directory, which is UTF-16. */
const holdsName = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le');

const sniffCompound = (bytes: Uint8Array, path: string | null): string => {
  if (holdsName(bytes, 'EncryptedPackage')) {
    throw readError(path, { code: 'protected' });
  }
  if (holdsName(bytes, 'WordDocument')) return 'doc';
  if (holdsName(bytes, 'Workbook')) throw readError(path, { code: 'workbook' });
  if (holdsName(bytes, 'PowerPoint Document')) throw readError(path, { code: 'presentation' });
  throw readError(path, { code: 'officeWithoutText' });
};

/** The length of the sample for detecting text formats. */
const HEAD_LENGTH = 4096;

const headOf = (bytes: Uint8Array): string => {
  const head = bytes.subarray(0, HEAD_LENGTH);
  const wide = head.length > 1 && (head[0] === 0 || head[1] === 0 || (head[0] ?? 0) >= 0xfe);
  // The zero bytes of UTF-16 are dropped: tags and signatures are ASCII.
  return latin1Of(wide ? head.filter((byte) => byte !== 0) : head);
};

const latin1Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const BAR = 0x7c;

const FIRST_TAGS = '!doctype\\s+html|html|head|body|meta|title|div|p|table|style|h[1-6]|center|font|span';
const HTML_START = new RegExp(
  String.raw`^[^<]{0,64}(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:${FIRST_TAGS})\b`,
  'i',
);
/** A fragment of HTML, such as a table, may begin a text in Markdown as well, but none of these does. */
const PAGE_START = /<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
/** "MIME-Version": a page with its images in one file, saved by browsers as .mht. */
const WEB_ARCHIVE = /^\s*(?:From:|MIME-Version:|Subject:)[\s\S]{0,1000}Content-Type:\s*multipart\/related/i;

const ATX_HEADING = /^#{1,6} \S/m;
const BOLD_LINE = /^\*\*[^*\n]+\*\*\s*$/m;
const LISTED_POINT = /^\s*[-*] (?:\*\*)?(?:[a-zđ]|\d+)[).]/m;

/** The line below the header of a table ("| --- | :-: |"), which is unmistakable. */
const TABLE_RULE = /^\|.*\|[ \t]*\r?\n\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*\r?$/m;
/** Tables may stand far below the heading. */
const TABLE_REACH = 1 << 20;

/** "**Điều 1.** Phạm vi": plain text does not have such pairs at the beginning of two lines. */
const LEADING_BOLD = /^\*\*[^*\s][^*\n]*\*\*[\s\S]*^\*\*[^*\s][^*\n]*\*\*/m;
const QUOTED_LINE = /^> \S/m;
const SIGNS = [ATX_HEADING, BOLD_LINE, LISTED_POINT, QUOTED_LINE];
const NAMED_MARKDOWN = /\.(?:md|markdown)$/i;
/**
 * Two different signs of Markdown, since plain text may contain one; one is enough if the file is named so, and so is a
 * table or a lower heading.
 */
const readsAsMarkdown = (head: string, bytes: Uint8Array, path: string | null): boolean =>
  SIGNS.filter((sign) => sign.test(head)).length >= (NAMED_MARKDOWN.test(path ?? '') ? 1 : 2) ||
  /^#{2,6} \S/m.test(head) ||
  LEADING_BOLD.test(head) ||
  (bytes.includes(BAR) && TABLE_RULE.test(latin1Of(bytes.subarray(0, TABLE_REACH))));

const sniffText = (bytes: Uint8Array, path: string | null): string => {
  const head = headOf(bytes);
  if (/%PDF-\d/.test(head.slice(0, 1024))) return 'pdf';
  if (/^\s*(?:ï»¿)?\{\\rtf/.test(head)) return 'rtf';
  if (WEB_ARCHIVE.test(head)) throw readError(path, { code: 'webArchive' });
  const isNamed = NAMED_MARKDOWN.test(path ?? '') && !PAGE_START.test(head);
  if (HTML_START.test(head) && !(isNamed && readsAsMarkdown(head, bytes, path))) return 'html';
  return readsAsMarkdown(head, bytes, path) ? 'markdown' : 'text';
};

/**
 * Detects the format of bytes by content; a name is believed only where the content agrees. Rejects with a
 * `ReadError` for types of files without text.
 */
export const sniffFormat = async (bytes: Uint8Array, path: string | null): Promise<string> => {
  const wrong = WRONG_KINDS.find(([start]) => startsWith(bytes, start));
  if (wrong) throw readError(path, wrong[1]);
  if (PICTURES.some((start) => startsWith(bytes, start))) return 'picture';
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return sniffPackage(bytes, path);
  if (startsWith(bytes, OLE_COMPOUND)) return sniffCompound(bytes, path);
  return sniffText(bytes, path);
};
