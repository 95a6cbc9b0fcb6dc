import type {
  ExplainedCitation,
  Lang,
  Layout,
  LineExplanation,
  ParsedDocument,
  Position,
  SourceInfo,
  Span,
} from '../model/index.js';
import { createPositions } from '../text/index.js';
import { type FixableDiagnostic, findAll, type ValidateOptions } from '../validate/index.js';
import { alignTexts } from './alignment.js';

/** A text as a reader makes it of what stands in an editor. */
export interface ReadText {
  readonly text: string;
  readonly layout?: Layout | null;
  readonly info: SourceInfo;
}

/** What the server needs of the other folders. */
export interface LanguageTools {
  /** Reads what stands in an editor as a file of that name is read; `null` where it is no document. */
  readonly read: (text: string, path: string | null) => Promise<ReadText | null>;
  readonly parse: (
    text: string,
    options: { readonly source: SourceInfo; readonly layout: Layout | null; readonly lang: Lang },
  ) => {
    readonly document: ParsedDocument;
    readonly explain: (line: number) => LineExplanation | null;
  };
  /**
   * The rules for a document; `null` where it is not to be checked. Rejects with an error whose message is for the
   * user where the configuration is wrong.
   */
  readonly settings: (
    path: string | null,
    kind: string | null,
  ) => Promise<Pick<ValidateOptions, 'preset' | 'rules'> | null>;
  /** Facts about a citation, with their names, in a language. */
  readonly describe: (
    explained: ExplainedCitation,
    lang: Lang,
  ) => readonly (readonly [name: string, value: string])[];
  /** The path of a document; `null` for one that is in no file. */
  readonly pathOf: (uri: string) => string | null;
}

/** A place in an editor: line and character from 0, in UTF-16 units. */
export interface EditorPoint {
  readonly line: number;
  readonly character: number;
}

/** A stretch in an editor. */
export interface EditorRange {
  readonly start: EditorPoint;
  readonly end: EditorPoint;
}

/** What is known of one version of a document in an editor. */
export interface Analysis {
  readonly version: number;
  readonly document: ParsedDocument;
  /** The text as read. */
  readonly text: string;
  readonly explain: (line: number) => LineExplanation | null;
  readonly findings: readonly FixableDiagnostic[];
  /** What is wrong with the configuration; `null` where nothing is. */
  readonly fault: string | null;
  /** Whether the text as read is that of the editor, so that edits of the one are edits of the other. */
  readonly isVerbatim: boolean;
  readonly rangeOf: (position: Position) => EditorRange;
  readonly rangeBetween: (span: Span) => EditorRange;
  /** The offset in the text as read of a place in the editor. */
  readonly offsetAt: (point: EditorPoint) => number;
}

/** One version of a document in an editor. */
export interface Version {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** Lets messages that have arrived be handled, among them the one that makes this work stale. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What went wrong, for a person: without the place in the program. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

/**
 * Reads, parses and validates what stands in an editor, with a pause after each of the three.
 *
 * @returns `null` where it is no document, or where the signal says that nobody wants to know any more
 */
export async function analyse(
  { uri, version, text: written }: Version,
  tools: LanguageTools,
  lang: Lang,
  signal: AbortSignal,
): Promise<Analysis | null> {
  const path = tools.pathOf(uri);
  const source = await tools.read(written, path);
  if (source === null || signal.aborted) return null;
  const { text, layout = null, info } = source;
  await pause();
  if (signal.aborted) return null;
  const { document, explain } = tools.parse(text, { source: info, layout, lang });
  await pause();
  if (signal.aborted) return null;
  let fault: string | null = null;
  const options = await tools.settings(path, document.metadata.kind).catch((thrown: unknown) => {
    fault = messageOf(thrown);
    return null;
  });
  const findings = options === null ? [] : findAll(document, text, { ...options, layout, lang });
  const { toEditor, toRead } = alignTexts(text, written);
  const positions = createPositions(written);
  const pointAt = (offset: number): EditorPoint => {
    const { line, column } = positions.point(toEditor(offset));
    return { line: line - 1, character: column - 1 };
  };
  const rangeBetween = ({ start, end }: Span): EditorRange => ({ start: pointAt(start), end: pointAt(end) });
  return {
    version,
    document,
    text,
    explain,
    findings,
    fault,
    isVerbatim: text === written,
    rangeBetween,
    rangeOf: ({ start, end }) => rangeBetween({ start: start.offset, end: end.offset }),
    offsetAt: ({ line, character }) => {
      const span = positions.line(line + 1);
      return toRead(span === null ? written.length : Math.min(span.start + character, span.end));
    },
  };
}
