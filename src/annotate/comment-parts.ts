import { escapeControls, markupAttribute, markupText } from '../chars/index.js';

/** A comment to be written. */
export interface WordComment {
  readonly id: number;
  /** Its paragraphs. */
  readonly lines: readonly string[];
}

const AUTHOR = 'plan-parse';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string => markupText(escapeControls(text));

/** A comment as an element of the comments part. */
const commentXml = ({ id, lines }: WordComment, prefix: string): string => {
  const paragraphs = lines.map(
    (line) =>
      `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${escaped(line)}</${prefix}t></${prefix}r></${prefix}p>`,
  );
  const name = `${prefix}author="${AUTHOR}" ${prefix}initials="PP"`;
  return `<${prefix}comment ${prefix}id="${id}" ${name}>${paragraphs.join('')}</${prefix}comment>`;
};

/** The lowest id above those of all comments in a part. */
export const nextCommentId = (part: string | null): number =>
  [...(part ?? '').matchAll(/<[\w-]+:comment\s[^>]*?[\w-]+:id="(\d+)"/gu)].reduce(
    (next, [, id]) => Math.max(next, Number(id) + 1),
    0,
  );

/** Adds comments to the comments part, which is created if there is none. */
export function withComments(
  part: string | null,
  comments: readonly WordComment[],
  namespace: string,
): string {
  const close = part === null ? null : /<\/([\w-]+:)?comments>\s*$/u.exec(part);
  if (part === null || close === null)
    return `${HEAD}<w:comments xmlns:w="${markupAttribute(namespace)}">${comments.map((one) => commentXml(one, 'w:')).join('')}</w:comments>`;
  const added = comments.map((one) => commentXml(one, close[1] ?? '')).join('');
  return part.slice(0, close.index) + added + part.slice(close.index);
}

/** The name of the comments part, by the relationships of the main part; `null` where there is none. */
export function commentsTarget(relations: string): string | null {
  for (const [element] of relations.matchAll(/<(?:[\w-]+:)?Relationship\s[^>]*>/gu)) {
    if (/\sType="[^"]*\/comments"/u.test(element)) return /\sTarget="([^"]*)"/u.exec(element)?.[1] ?? null;
  }
  return null;
}

/** Adds a relationship to the comments part. */
export function withRelation(relations: string | null, target: string): string {
  const all =
    relations ??
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  let id = 'planParse';
  while (all.includes(`"${id}"`)) id += '1';
  const added = (prefix: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${OFFICE}/comments" Target="${target}"/>`;
  return all
    .replace(/<((?:[\w-]+:)?)Relationships([^>]*)\/>\s*$/u, '<$1Relationships$2></$1Relationships>')
    .replace(/<\/((?:[\w-]+:)?)Relationships>\s*$/u, (close, prefix: string) => added(prefix) + close);
}

/** Adds the comments part to the list of content types. */
export const withContentType = (types: string, part: string): string =>
  types.replace(
    /<\/((?:[\w-]+:)?)Types>\s*$/u,
    (close, prefix: string) =>
      `<${prefix}Override PartName="/${part}" ContentType="${CONTENT_TYPE}"/>${close}`,
  );
