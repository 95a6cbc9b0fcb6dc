import type { EmbeddedBlock } from '../blocks.js';
import { encodingNames } from '../decode.js';
import { isReadError } from '../error.js';
import { MAX_LETTERS, tooLong } from '../limits.js';
import type { ReadProblem } from '../problem.js';
import type { ReaderInput } from '../source.js';
import { pageOfWebArchive } from '../web-archive.js';
import { attributeOf, type XmlElement } from '../xml.js';
import type { Package } from '../zip.js';
import { targetsOf } from './parts.js';

/** Embedded files, by the element they replace, and those that could not be read. */
export interface EmbeddedFiles {
  readonly texts: ReadonlyMap<XmlElement, EmbeddedBlock>;
  readonly warnings: readonly ReadProblem[];
}

/** The maximum number of embedded files; more indicate an attack. */
const MOST_FILES = 100;
/** The maximum unpacked size of each, if it is a package. */
const MOST_UNPACKED = 16 * 2 ** 20;

const known = (charset: string | null): string | null => {
  const name = charset?.toLowerCase() ?? '';
  return encodingNames.includes(name) ? name : null;
};

/**
 * Reads the files that Word inserts for `altChunk` elements when it opens the document: web pages, web archives, texts
 * and other Word files, as left by programs that merge documents.
 *
 * @param elements - in the order of the body
 * @param main - the name of the part that contains them
 */
export const readEmbeddedFiles = async (
  elements: readonly XmlElement[],
  opened: Package,
  main: string,
  input: ReaderInput,
): Promise<EmbeddedFiles> => {
  const texts = new Map<XmlElement, EmbeddedBlock>();
  const warnings: ReadProblem[] = [];
  if (elements.length === 0) return { texts, warnings };
  const targets = targetsOf(opened, main);
  let letters = 0;
  for (const [at, element] of elements.entries()) {
    const id = attributeOf(element, 'id') ?? '';
    const part = targets.get(id) ?? id;
    const bytes = at < MOST_FILES ? opened.bytes(part) : null;
    if (!bytes) {
      warnings.push({ code: 'partNotRead', part });
      continue;
    }
    const page = pageOfWebArchive(bytes);
    try {
      const { text, layout = null } = await input.readEmbedded(page?.bytes ?? bytes, {
        encoding: page ? known(page.charset) : input.encoding,
        mostUnpacked: MOST_UNPACKED,
      });
      letters += text.length;
      texts.set(element, { type: 'embedded', text, layout });
    } catch (cause) {
      if (!isReadError(cause)) throw cause;
      warnings.push({ code: 'partNotRead', part });
    }
    if (letters > MAX_LETTERS) throw tooLong(input.path);
  }
  return { texts, warnings };
};
