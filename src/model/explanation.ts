import type { Citation, Work } from './citation.js';
import type { Effect } from './effect.js';
import type { Zone } from './flow.js';
import type { Position } from './position.js';
import type { Task } from './task.js';
import type { FieldName, TreeNode } from './tree.js';

/**
 * What decided the relation of a citation. `rule` is the decider, `words` are the words of the text that it found, and
 * `of` names another citation by kind and number.
 */
export type Reason =
  /** It stands in the title of another document. */
  | { readonly rule: 'title-of-another'; readonly of: string }
  /** It stands in a quoted phrase of a change to another document. */
  | { readonly rule: 'quoted-phrase'; readonly words: string }
  /** It issues the text below. */
  | { readonly rule: 'issued-with'; readonly words: string }
  /** The text says that somebody else issued it. */
  | { readonly rule: 'issued-by-another'; readonly words: string }
  /** It is the short name of the citation before. */
  | { readonly rule: 'short-name'; readonly words: string }
  /** It changes the citation before, as the passive verb between them says. */
  | { readonly rule: 'passive-voice'; readonly words: string }
  /** A second verb of the same sentence says so. */
  | { readonly rule: 'second-verb'; readonly words: string }
  /** Its column has the titles of the documents in the rows. */
  | { readonly rule: 'title-column'; readonly of: string }
  /** A verb in the description of another document says what that document does to it. */
  | { readonly rule: 'verb-in-description'; readonly of: string; readonly words: string }
  /** The words before it say that it is not changed. */
  | { readonly rule: 'denied'; readonly words: string }
  /** The words after it say that it stays in force. */
  | { readonly rule: 'still-in-force'; readonly words: string }
  /** Only a draft would do it. */
  | { readonly rule: 'draft'; readonly words: string }
  /** Others are ordered to do it. */
  | { readonly rule: 'order-to-others'; readonly words: string }
  /** It is a legal basis of another document, whose preamble is quoted. */
  | { readonly rule: 'quoted-basis'; readonly of: string }
  /** The verb or preposition before it says so. */
  | { readonly rule: 'verb-before'; readonly words: string }
  /** It is joined to another by a comma or "và". */
  | { readonly rule: 'joined-to-previous'; readonly of: string }
  /** It stands in the description of another document, and no verb says what it is there. */
  | { readonly rule: 'in-description'; readonly of: string }
  /** It follows another after a semicolon, and shares its words. */
  | { readonly rule: 'after-semicolon'; readonly of: string }
  /** It follows an act that has changed another after a semicolon, and has changed it as well. */
  | { readonly rule: 'further-agent'; readonly of: string }
  /** The verb that opens the list says so of all its items. */
  | { readonly rule: 'verb-opening-list'; readonly words: string }
  /** The verb of the sentence that ends in a colon says so. */
  | { readonly rule: 'verb-before-colon'; readonly words: string }
  /** The head of its column in a table says so. */
  | { readonly rule: 'column-head'; readonly words: string }
  /** It is in a list whose title says that everything in it is repealed. */
  | { readonly rule: 'repeal-list' }
  /** It is in a list below these words. */
  | { readonly rule: 'part-of-repealed'; readonly words: string }
  | { readonly rule: 'under-introduction'; readonly words: string }
  /** Nothing in the text says. */
  | { readonly rule: 'nothing-said' }
  /** The words after it say so. */
  | { readonly rule: 'later-in-sentence'; readonly words: string }
  /** Another document is amended to read so, and changes it. */
  | { readonly rule: 'quoted-change'; readonly of: string }
  /** It is said of another document that is cited beside it. */
  | { readonly rule: 'change-by-another'; readonly of: string }
  /** The document has no legal force, and only asks for the change or plans it. */
  | { readonly rule: 'without-force'; readonly words: string };

/** The names of the deciders. */
export type DeciderName = Reason['rule'];

/** A stretch of running text, and where the parser placed it. */
export interface ExplainedStretch {
  readonly zone: Zone;
  /** Labels of the unit and of those above, from the root. */
  readonly unit: readonly string[];
  readonly position: Position;
}

/** A node of the tree, without what is below it. */
export interface ExplainedNode {
  readonly type: TreeNode['type'];
  readonly label: string | null;
  readonly heading: string | null;
  /** For a field, which part of a heading, a preamble or a closing it is. */
  readonly name: FieldName | null;
  /** How many nodes of the list are above it in the tree. */
  readonly depth: number;
  readonly position: Position;
}

/** A citation, with what decided its relation. */
export interface ExplainedCitation {
  readonly citation: Citation;
  readonly work: Work | null;
  /** The citation whose title or description contains it. */
  readonly by: Citation | null;
  readonly reason: Reason;
}

/** Where the text says something about a task. */
export interface TaskSource {
  readonly where: 'item' | 'cell' | 'particulars' | 'heading';
  /** The position of the heading, paragraph or cell that says it. */
  readonly position: Position;
}

/** A task, what made it one, and where the text says who leads, who helps and by when; `null` where it does not. */
export interface ExplainedTask {
  readonly task: Task;
  /**
   * It is a row of a table of tasks; it names who has to do it; a heading above it does; lines of particulars below it
   * do; or it only gives a time.
   */
  readonly rule: 'table-row' | 'order' | 'below-heading' | 'particulars' | 'stated-time';
  readonly lead: TaskSource | null;
  readonly with: TaskSource | null;
  readonly due: TaskSource | null;
}

/** What the parser made of one line of the text as read. */
export interface LineExplanation {
  /** From 1. */
  readonly line: number;
  /** The line as read, without its end. */
  readonly text: string;
  /** Empty for a blank line, and for one that is left out of the running text (page furniture). */
  readonly stretches: readonly ExplainedStretch[];
  /** The nodes that overlap the line, from the root down, in reading order. */
  readonly nodes: readonly ExplainedNode[];
  readonly citations: readonly ExplainedCitation[];
  /** The statements on effect that overlap the line. */
  readonly effects: readonly Effect[];
  /** The tasks that overlap the line, also where it is one of their particulars. */
  readonly tasks: readonly ExplainedTask[];
}

/** The explanation of a line as the command prints it for programs. */
export interface ExplainedLine extends LineExplanation {
  /** The file that the line is in. */
  readonly path: string;
}
