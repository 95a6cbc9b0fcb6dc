import { type Block, paragraphBlock } from '../blocks.js';
import { readError } from '../error.js';
import { createFields } from '../fields.js';
import type { Reader } from '../source.js';
import { writeBlocks } from '../write-blocks.js';
import { atPath, firstOf, parseXml } from '../xml.js';
import { openPackage } from '../zip.js';
import { readBlocks } from './body.js';
import { readComments } from './comments.js';
import { readEmbeddedFiles } from './embedded.js';
import { createLooks, readPageSetups } from './look/index.js';
import { createNoteCalls, readNotes } from './notes.js';
import { readNumbering } from './numbering.js';
import { readPageFrames } from './page-frames.js';
import { createPages } from './pages.js';
import { mainPartName, notesOf, partOf } from './parts.js';
import type { StoryContext } from './story-context.js';
import { readStyles } from './styles.js';
import { surveyBody } from './survey.js';

/** Word 2007 and later: text with list labels, tracked changes accepted, notes at the end as "[1] …". */
export const read: Reader = async (input) => {
  const { bytes, path, encoding, mostUnpacked, look = false } = input;
  const opened = openPackage(bytes, path, mostUnpacked);
  const main = mainPartName(opened);
  const xml = opened.text(main) ?? '';
  const body = firstOf(parseXml(xml), 'body');
  if (!body) throw readError(path, { code: 'docxWithoutBody' });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const { ordinals, sections, chunks, hasPages } = surveyBody(body, xml);
  const { texts, warnings } = await readEmbeddedFiles(chunks, opened, main, input);
  const stylePart = partOf(opened, `${folder}styles.xml`);
  const numberingPart = partOf(opened, `${folder}numbering.xml`);
  const styles = readStyles(stylePart);
  const numbering = readNumbering(numberingPart, (styleId) => styles.get(styleId).listId);
  const theme = look ? partOf(opened, `${folder}theme/theme1.xml`) : null;
  const looks = look ? createLooks({ styles: stylePart, numbering: numberingPart, theme }) : null;
  const setups = looks ? readPageSetups(sections, opened, main, looks) : [];
  const context: StoryContext = {
    styles,
    numbering,
    notes: createNoteCalls(),
    encoding,
    fields: createFields(),
    pages: hasPages ? createPages(sections) : null,
    ordinals,
    embedded: texts,
    looks,
    comments: look ? readComments(opened, folder) : null,
    tableStyle: null,
    setupAfter: (paragraph) => {
      const own = looks && atPath(paragraph, 'pPr', 'sectPr');
      return own ? (setups[sections.indexOf(own) + 1] ?? null) : null;
    },
  };
  const [setup] = setups;
  const opening: readonly Block[] = [
    ...(hasPages ? [{ type: 'page', page: 1 } as const] : []),
    ...(setup ? [{ type: 'section', setup } as const] : []),
  ];
  const blocks = readBlocks(body, context);
  const notes = new Map([...notesOf(opened, folder, 'footnote'), ...notesOf(opened, folder, 'endnote')]);
  const noteBlocks = readNotes(context.notes, notes, (note) =>
    readBlocks(note, { ...context, fields: createFields(), pages: null }),
  );
  const frames = readPageFrames(sections, opened, main, { ...context, looks: null, comments: null });
  const written = writeBlocks([
    ...opening,
    ...frames.top,
    ...blocks,
    paragraphBlock(''),
    ...noteBlocks,
    paragraphBlock(''),
    ...frames.bottom,
  ]);
  return { ...written, encoding: null, warnings };
};
