import { foldSpace, groupBy } from '../../chars/index.js';
import type {
  BodyNode,
  Footnote,
  Frame,
  ParsedDocument,
  Position,
  RootNode,
  Table,
  TableCell,
  TreeNode,
} from '../../model/index.js';
import { isFrame, linesOfFrame, nodesOf } from '../../model/index.js';
import type { Item } from './item.js';
import { createCallRemover } from './note-calls.js';
import { createWordReader, type Interner, isBlankLine, visibleText, type Word } from './words.js';

/** What is compared. */
export interface FormOptions {
  /** Whether footnotes are compared. */
  readonly notes: boolean;
}

type Facts = Partial<Pick<Item, 'label' | 'name' | 'heading' | 'text' | 'column' | 'columns'>>;
type Add = (parent: Item, type: Item['type'], position: Position | null, facts: Facts) => Item;

/** The last number of a label: "1.2" below "1" stays the second when the unit above gets another number. */
const lastNumber = (label: string): string =>
  /^\d+(?:\.\d+)*\.(?<last>\d+)$/u.exec(label)?.groups?.['last'] ?? label;

/** A row's number: "1", "1.2", "IV", "a". */
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,6}|\p{L})[.)]?$/u;
/**
 * The order of their lines means nothing: a letterhead is set in two columns, and is read sometimes by columns,
 * sometimes by lines.
 */
const UNORDERED: ReadonlySet<TreeNode['type']> = new Set(['heading', 'closing']);

const wordsSaid = (words: readonly Word[]): string => words.map(({ id }) => id).join(' ');

/**
 * Creates the function that makes the compared forms of documents. Two documents that are compared need the same one,
 * so that their ids agree.
 */
export const createFormMaker = (intern: Interner) => {
  const readWords = createWordReader(intern);

  const makeItem = (
    parent: Item | null,
    type: Item['type'],
    position: Position | null,
    facts: Facts,
  ): Item => {
    const { label = null, name = null, heading = null, text = null, column = 1, columns = 1 } = facts;
    const words = readWords(text ?? heading ?? '', text === null || name !== null);
    const item: Item = {
      type,
      label,
      name,
      heading,
      text,
      position,
      column,
      columns,
      parent,
      index: parent?.children.length ?? 0,
      children: [],
      words,
      labelWords: label === null ? [] : readWords(label, true),
      labelId:
        label === null ? 0 : intern(`label ${foldSpace(lastNumber(visibleText(label))).toLowerCase()}`),
      ownId: intern(`own ${wordsSaid(words)}`),
      contentId: 0,
      wholeId: 0,
      size: 0,
      partner: null,
      span: null,
      isReread: false,
    };
    parent?.children.push(item);
    return item;
  };

  /** Sets the ids and sizes of an item, and before that of all items below it. */
  const setIdsAndSize = (item: Item): void => {
    const ids: number[] = [item.ownId];
    let size = 0;
    for (const { isMark } of item.words) if (!isMark) size += 1;
    for (const child of item.children) {
      setIdsAndSize(child);
      ids.push(child.wholeId);
      size += child.size;
    }
    item.size = size;
    item.contentId = item.children.length === 0 ? item.ownId : intern(`content ${ids.join(' ')}`);
    item.wholeId = item.labelId === 0 ? item.contentId : intern(`whole ${item.labelId} ${item.contentId}`);
  };

  /** The compared form of a document. */
  return ({ body }: ParsedDocument, { notes }: FormOptions): Item => {
    const calls = createCallRemover(body);
    const root = makeItem(null, 'root', body.position, {});

    const textOf = (value: string, { start }: Position): string =>
      foldSpace(visibleText(calls.withoutCalls(value, start.offset)));

    const addText: Add = (parent, type, position, facts) => {
      const text = facts.text ?? '';
      return text === '' || isBlankLine(text) ? parent : makeItem(parent, type, position, { ...facts, text });
    };

    const addFrame = (frame: Frame): void => {
      const item = makeItem(root, frame.type, frame.position, {});
      const said = linesOfFrame(frame).map((line) => ({
        name: line.type === 'field' ? line.name : null,
        text: textOf(line.value, line.position),
        position: line.position,
      }));
      if (!UNORDERED.has(frame.type)) {
        for (const { text, position } of said) addText(item, 'text', position, { text });
        return;
      }
      const named = groupBy(said, ({ name }) => name);
      const names = [...named.keys()].toSorted((one, other) => ((one ?? '~') < (other ?? '~') ? -1 : 1));
      for (const name of names) {
        const own = named.get(name) ?? [];
        const text = own
          .map((line) => line.text)
          .join(' ')
          .trim();
        addText(item, name === null ? 'text' : 'field', own[0]?.position ?? null, { name, text });
      }
    };

    const cellText = ({ children }: TableCell): string =>
      children
        .flatMap((child) => nodesOf(child))
        .flatMap((node) => {
          if (node.type === 'paragraph') return [textOf(node.value, node.position)];
          return 'label' in node && node.label !== null && node.type !== 'footnote'
            ? [
                [node.label, 'heading' in node ? node.heading : null]
                  .filter((part) => part !== null)
                  .join('. '),
              ]
            : [];
        })
        .filter((text) => text !== '')
        .join('\n');

    const addTable = (parent: Item, table: Table): void => {
      const item = makeItem(parent, 'table', table.position, {});
      for (const row of table.children) {
        const cells = row.children.map((cell) => ({ cell, text: cellText(cell) }));
        const [first] = cells;
        const number =
          first !== undefined && first.cell.column === 1 && cells.length > 1 && ROW_NUMBER.test(first.text)
            ? first.text
            : null;
        const rowItem = makeItem(item, 'row', row.position, { label: number });
        for (const { cell, text } of number === null ? cells : cells.slice(1))
          makeItem(rowItem, 'cell', cell.position, { text, column: cell.column, columns: cell.columns });
      }
    };

    const addUnit = (parent: Item, node: Extract<BodyNode, { readonly heading: string | null }>): void => {
      const item = makeItem(parent, node.type, node.position, {
        label: node.label === null ? null : visibleText(node.label),
        heading: node.heading === null ? null : textOf(node.heading, node.position),
      });
      for (const child of node.children) addNode(item, child);
    };

    const held: Footnote[] = [];
    const addNode = (parent: Item, node: RootNode): void => {
      if (isFrame(node)) {
        addFrame(node);
        return;
      }
      switch (node.type) {
        case 'chrome':
        case 'furniture':
        case 'contents':
          return;
        case 'footnote':
          held.push(node);
          return;
        case 'paragraph':
          addText(parent, 'text', node.position, { text: textOf(node.value, node.position) });
          return;
        case 'bullet':
          for (const child of node.children) addNode(parent, child);
          return;
        case 'table':
          addTable(parent, node);
          return;
        case 'quotation': {
          const item = makeItem(parent, 'quotation', node.position, {});
          for (const child of node.children) addNode(item, child);
          return;
        }
        default:
          addUnit(parent, node);
      }
    };

    for (const node of body.children) addNode(root, node);
    // A footnote's place in the text depends on where its page ends. So footnotes are compared with each other, apart
    // from the text.
    if (notes)
      for (const note of held.splice(0)) {
        const item = makeItem(root, 'footnote', note.position, { label: note.label });
        for (const child of note.children) addNode(item, child);
      }
    setIdsAndSize(root);
    return root;
  };
};
