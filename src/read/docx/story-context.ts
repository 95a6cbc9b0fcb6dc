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

/** The context for reading the stories of a document (its body, a note, a text box). */
export interface StoryContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: NoteCalls;
  readonly encoding: string | null;
  /** The fields that are open in this story. */
  readonly fields: Fields;
  /** `null` if the file does not record pages, or for stories without known pages. */
  readonly pages: Pages | null;
  /** The paragraphs of the body by their position, from 1. */
  readonly ordinals: ReadonlyMap<XmlElement, number>;
  /** Embedded files, by the element they replace. */
  readonly embedded: ReadonlyMap<XmlElement, EmbeddedBlock>;
  /** The comments on its paragraphs; `null` if there are none, or unless requested. */
  readonly comments: Comments | null;
  /** The look of its text; `null` unless requested. */
  readonly looks: Looks | null;
  /** The style of the current table, "" if it has none; `null` outside of tables. */
  readonly tableStyle: string | null;
  /** The setup of the pages after a paragraph; `null` if no section ends with it. */
  readonly setupAfter: (paragraph: XmlElement) => PageSetup | null;
}
