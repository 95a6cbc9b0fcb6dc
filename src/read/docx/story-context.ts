import type { PageSetup } from '../../model/index.js';
import type { EmbeddedBlock } from '../blocks.js';
import type { Fields } from '../fields.js';
import type { Numbering } from '../numbering/index.js';
import type { XmlElement } from '../xml.js';
import type { Comments } from './comments.js';
import type { Looks } from './look/index.js';
import type { NoteCalls } from './notes.js';
import type { Pages } from './pages.js';
import type { Styles } from './styles.js';

/** What the stories of a document (its body, a note, a text box) are read with. */
export interface StoryContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: NoteCalls;
  readonly encoding: string | null;
  /** The fields that are open in this story. */
  readonly fields: Fields;
  /** `null` where the file does not say, or in a story that no page is known of. */
  readonly pages: Pages | null;
  /** The paragraphs of the body by their place, from 1. */
  readonly ordinals: ReadonlyMap<XmlElement, number>;
  /** Files within the file, by the element that they stand for. */
  readonly embedded: ReadonlyMap<XmlElement, EmbeddedBlock>;
  /** What was written beside its paragraphs; `null` where nothing was, or where that was not asked for. */
  readonly comments: Comments | null;
  /** How its text looks; `null` where that was not asked for. */
  readonly looks: Looks | null;
  /** The style of the table that is being read, "" where that names none; `null` outside of tables. */
  readonly tableStyle: string | null;
  /** The setup of the pages that begin after a paragraph; `null` where no section ends with it. */
  readonly setupAfter: (paragraph: XmlElement) => PageSetup | null;
}
