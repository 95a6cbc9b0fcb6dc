import { Parser } from 'htmlparser2';

/** Offsets of a stretch in its part. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A run of a paragraph; offsets count in its part. */
export interface Run {
  readonly start: number;
  /** Its opening tag as written. */
  readonly tag: string;
  /** The run's own properties as written; empty if it has none. */
  properties: string;
  /** Where its content begins, after the properties. */
  contentStart: number;
  /** Where its closing tag begins; `end` is where that ends. */
  closeStart: number;
  end: number;
  /** The author of the tracked change that inserted it; `null` if none did. */
  readonly insertedBy: string | null;
  /** Whether its words may be edited: they are not in a field, a content control or a tracked change. */
  readonly isFree: boolean;
}

/** A text element of a run; offsets count in its part. */
export interface TextPiece {
  readonly run: Run;
  readonly tagStart: number;
  /** Where its text begins; `end` is where it ends. */
  readonly start: number;
  end: number;
  closeEnd: number;
  /** Whether spaces at its beginning and end are kept. */
  readonly keepsSpace: boolean;
}

/** A paragraph of a Word file's main part; offsets count in that part. */
export interface WordParagraph {
  readonly start: number;
  /** The stretch of its properties; `null` if it has none. */
  properties: Stretch | null;
  /** Where its content begins, after its properties. */
  contentStart: number;
  /** Where its closing tag begins. */
  end: number;
  /** Whether it is a single tag. */
  readonly isEmptyTag: boolean;
  readonly texts: TextPiece[];
}

/** The main part of a Word file, as far as comments and tracked changes need it. */
export interface WordPart {
  /** The prefix of its elements' names: "w:". */
  readonly prefix: string;
  readonly namespace: string;
  /**
   * In the order of the body: paragraph number `n` is at index `n - 1`. A paragraph in a text box is represented by the
   * one that the box is anchored to.
   */
  readonly paragraphs: readonly WordParagraph[];
  /** The properties of its sections, without old ones that a tracked change keeps. */
  readonly sections: readonly Stretch[];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Elements whose runs must not be edited. */
const PROTECTED: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'moveFrom',
  'del',
  'sdt',
  'fldSimple',
  'Fallback',
]);
/** Elements whose runs are no longer part of the text. */
const REMOVED: ReadonlySet<string> = new Set(['moveFrom', 'del', 'Fallback']);

type Attributes = ReadonlyMap<string, string>;

const NO_ATTRIBUTES: Attributes = new Map();

/** Called at an opening or closing tag of one of Word's elements, with its offsets. */
type Handler = (start: number, after: number, attributes: Attributes) => void;
type Handlers = ReadonlyMap<string, Handler>;

/** Finds the paragraphs of a main part, their runs and texts. */
export function scanWordPart(xml: string): WordPart {
  const paragraphs: WordParagraph[] = [];
  const sections: Stretch[] = [];
  const open: WordParagraph[] = [];
  /** The open elements of {@link PROTECTED}, each with the author of its tracked change. */
  const holders: { readonly local: string; readonly author: string | null }[] = [];
  let prefix = 'w:';
  let namespace = '';
  let inBody = false;
  let boxes = 0;
  /** How many properties of a run, a paragraph or a section are open. */
  const depths = { rPr: 0, pPr: 0, sectPr: 0 };
  const starts = { pPr: 0, sectPr: 0 };
  /** How many fields that consist of several runs are open. */
  let fields = 0;
  /** The open runs: a run may contain a text box with runs of its own. */
  const runs: Run[] = [];
  let piece: TextPiece | null = null;

  const openRun = (start: number, after: number): Run => {
    const inserted = holders.findLast(({ local }) => local === 'ins' || local === 'moveTo');
    return {
      start,
      tag: xml.slice(start, after),
      properties: '',
      contentStart: after,
      closeStart: after,
      end: after,
      insertedBy: inserted?.author ?? null,
      isFree: holders.length === 0 && fields === 0,
    };
  };
  const openParagraph = (start: number, after: number): void => {
    const isEmptyTag = xml.charAt(after - 2) === '/';
    const own: WordParagraph = {
      start,
      properties: null,
      contentStart: after,
      end: after,
      isEmptyTag,
      texts: [],
    };
    paragraphs.push(boxes > 0 ? (open[0] ?? own) : own);
    open.push(own);
  };
  const isOutsideProperties = (): boolean => depths.rPr === 0 && depths.pPr === 0;
  const openText = (start: number, after: number, attributes: Attributes): void => {
    const run = runs.at(-1);
    if (!run || holders.some(({ local }) => REMOVED.has(local))) return;
    const keepsSpace = attributes.has('xml:space');
    piece = { run, tagStart: start, start: after, end: after, closeEnd: after, keepsSpace };
  };
  const followField = (type: string | undefined): void => {
    if (type === 'begin') fields += 1;
    else if (type === 'end') fields = Math.max(0, fields - 1);
  };
  const openers: Handlers = new Map(
    Object.entries<Handler>({
      body: () => {
        inBody = true;
      },
      p: (start, after) => {
        if (inBody) openParagraph(start, after);
      },
      r: (start, after) => {
        runs.push(openRun(start, after));
      },
      t: openText,
      fldChar: (_, __, attributes) => followField(attributes.get(`${prefix}fldCharType`)),
      rPr: () => {
        // The properties of a paragraph's mark do not belong to a run, even if the paragraph is in a text box within a
        // run.
        if (runs.length > 0 && depths.pPr === 0) depths.rPr += 1;
      },
      pPr: (start) => {
        if (depths.pPr === 0) starts.pPr = start;
        depths.pPr += 1;
      },
      sectPr: (start) => {
        if (depths.sectPr === 0) starts.sectPr = start;
        depths.sectPr += 1;
      },
    }),
  );
  const closers: Handlers = new Map(
    Object.entries<Handler>({
      p: (start) => {
        const paragraph = inBody ? open.pop() : undefined;
        if (paragraph) paragraph.end = start;
      },
      r: (start, after) => {
        const run = runs.pop();
        if (run) Object.assign(run, { closeStart: start, end: after });
      },
      t: (start, after) => {
        if (piece) open.at(-1)?.texts.push(Object.assign(piece, { end: start, closeEnd: after }));
        piece = null;
      },
      rPr: (_, after) => {
        const run = runs.at(-1);
        if (!run || depths.pPr > 0) return;
        // Properties contain others where a tracked change keeps the old ones.
        depths.rPr -= 1;
        if (depths.rPr > 0) return;
        run.properties = xml.slice(run.contentStart, after);
        run.contentStart = after;
      },
      pPr: (_, after) => {
        depths.pPr -= 1;
        const paragraph = open.at(-1);
        if (depths.pPr > 0 || !paragraph || paragraph.properties !== null) return;
        Object.assign(paragraph, { properties: { start: starts.pPr, end: after }, contentStart: after });
      },
      sectPr: (_, after) => {
        depths.sectPr -= 1;
        if (depths.sectPr === 0) sections.push({ start: starts.sectPr, end: after });
      },
    }),
  );
  const readOpen = (name: string, attributes: Attributes): void => {
    const local = localName(name);
    if (local === 'document') {
      prefix = name.slice(0, -local.length);
      namespace = attributes.get(`xmlns:${prefix.slice(0, -1)}`) ?? '';
    } else if (local === 'txbxContent') boxes += 1;
    else if (PROTECTED.has(local)) {
      if (open.length > 0 && isOutsideProperties())
        holders.push({ local, author: attributes.get(`${prefix}author`) ?? '' });
    } else if (name === prefix + local)
      openers.get(local)?.(parser.startIndex, parser.endIndex + 1, attributes);
  };
  const readClose = (name: string): void => {
    const local = localName(name);
    if (local === 'txbxContent') boxes -= 1;
    else if (PROTECTED.has(local)) {
      if (holders.at(-1)?.local === local && isOutsideProperties()) holders.pop();
    } else if (name === prefix + local)
      closers.get(local)?.(parser.startIndex, parser.endIndex + 1, NO_ATTRIBUTES);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => readOpen(name, new Map(Object.entries(attributes))),
      onclosetag: readClose,
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xml);
  return { prefix, namespace, paragraphs, sections };
}
