/** The page of a web archive. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** The encoding declared by the archive: "utf-8"; `null` if there is none. */
  readonly charset: string | null;
}

interface Part {
  readonly headers: string;
  readonly body: string;
}

/** The maximum nesting depth of parts: the page with its images, and the page as HTML and as text. */
const MOST_NESTED = 3;

const partOf = (text: string): Part => {
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) return { headers: '', body: text };
  const headers = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  return { headers, body: text.slice(end.index + end[0].length) };
};

const headerOf = ({ headers }: Part, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';

const parameterOf = (header: string, name: string): string | null => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2] ?? null;
};

const fromQuotedPrintable = (text: string): string =>
  text
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const bodyOf = (part: Part): Uint8Array => {
  const encoding = headerOf(part, 'Content-Transfer-Encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(part.body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? fromQuotedPrintable(part.body) : part.body, 'latin1');
};

const pageIn = (part: Part, depth: number): ArchivedPage | null => {
  const type = headerOf(part, 'Content-Type');
  if (/^text\/html\b/i.test(type)) return { bytes: bodyOf(part), charset: parameterOf(type, 'charset') };
  const boundary = /^multipart\//i.test(type) ? parameterOf(type, 'boundary') : null;
  if (boundary === null || boundary === '' || depth >= MOST_NESTED) return null;
  for (const inner of part.body.split(`--${boundary}`).slice(1)) {
    const page = pageIn(partOf(inner.replace(/^[ \t]*\r?\n/, '')), depth + 1);
    if (page) return page;
  }
  return null;
};

/** The page in a web archive (.mht), if the bytes are one: the first HTML part. */
export const pageOfWebArchive = (bytes: Uint8Array): ArchivedPage | null =>
  pageIn(
    partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimStart()),
    0,
  );
