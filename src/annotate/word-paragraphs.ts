import { Parser } from 'htmlparser2';

/** A run of a paragraph, by offsets in its part. */
interface Run {
  readonly start: number;
  /** The run's own properties as they are written, or nothing. */
  properties: string;
  /** Where its content begins, after the properties. */
  contentStart: number;
  /** Where its closing tag begins and ends. */
  closeStart: number;
  end: number;
}

/** A text element of a run, by offsets in its part. */
export interface TextPiece {
  readonly run: Run;
  readonly tagStart: number;
  /** Where its text begins and ends. */
  readonly start: number;
  end: number;
  closeEnd: number;
  /** Whether spaces at its ends are kept. */
  readonly keepsSpace: boolean;
}

/** A paragraph of a Word file's main part, by offsets in that part. */
export interface WordParagraph {
  /** Where its content begins, after its properties. */
  contentStart: number;
  /** Where its closing tag begins. */
  end: number;
  readonly texts: TextPiece[];
}

/** What the main part of a Word file is made of, as far as comments need to know. */
export interface WordPart {
  /** Of the names of its elements: "w:". */
  readonly prefix: string;
  readonly namespace: string;
  /** By their place in the body, from 1: the first stands at 0. One in a text box is told by that which the box hangs on. */
  readonly paragraphs: readonly WordParagraph[];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Finds the paragraphs of a main part, their runs and texts. */
export function scanWordPart(xml: string): WordPart {
  const paragraphs: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  let prefix = 'w:';
  let namespace = '';
  let inBody = false;
  let boxes = 0;
  /** Of the properties of a run that are open. */
  let depth = 0;
  let run: Run | null = null;
  let piece: TextPiece | null = null;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const local = localName(name);
        const after = parser.endIndex + 1;
        if (local === 'document') {
          prefix = name.slice(0, -local.length);
          namespace = new Map(Object.entries(attributes)).get(`xmlns:${prefix.slice(0, -1)}`) ?? '';
        } else if (local === 'body') inBody = true;
        else if (local === 'txbxContent') boxes += 1;
        else if (name === `${prefix}p` && inBody) {
          const own: WordParagraph = { contentStart: after, end: after, texts: [] };
          paragraphs.push(boxes > 0 ? (open[0] ?? own) : own);
          open.push(own);
        } else if (name === `${prefix}r`)
          run = {
            start: parser.startIndex,
            properties: '',
            contentStart: after,
            closeStart: after,
            end: after,
          };
        else if (name === `${prefix}t` && run) {
          const keepsSpace = new Map(Object.entries(attributes)).has('xml:space');
          piece = { run, tagStart: parser.startIndex, start: after, end: after, closeEnd: after, keepsSpace };
        } else if (name === `${prefix}rPr` && run) depth += 1;
      },
      onclosetag: (name) => {
        const start = parser.startIndex;
        const after = parser.endIndex + 1;
        const paragraph = open.at(-1);
        if (localName(name) === 'txbxContent') boxes -= 1;
        else if (name === `${prefix}p` && inBody) {
          if (paragraph) paragraph.end = start;
          open.pop();
        } else if (name === `${prefix}pPr` && paragraph && paragraph.texts.length === 0)
          paragraph.contentStart = after;
        else if (name === `${prefix}rPr` && run) {
          // Properties hold others where a tracked change keeps those of before.
          depth -= 1;
          if (depth > 0) return;
          run.properties = xml.slice(run.contentStart, after);
          run.contentStart = after;
        } else if (name === `${prefix}t` && piece) {
          piece.end = start;
          piece.closeEnd = after;
          paragraph?.texts.push(piece);
          piece = null;
        } else if (name === `${prefix}r` && run) {
          run.closeStart = start;
          run.end = after;
          run = null;
        }
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xml);
  return { prefix, namespace, paragraphs };
}
