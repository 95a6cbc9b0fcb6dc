import { groupBy } from '../../chars/index.js';
import {
  type ActState,
  type BasisState,
  type GraphNode,
  pinText,
  type StateGround,
} from '../../model/index.js';
import type { BatchMessages } from '../messages/index.js';
import { greatest } from './extremes.js';
import { hang, pad, printable, wrap } from './layout.js';
import { fullName, namesOf } from './node-names.js';
import type { Style } from './style.js';
import { widthOf } from './width.js';

/** States that need the reader's attention. */
const DOUBTFUL = new Set<ActState>([
  'replaced',
  'expired',
  'not-yet',
  'suspended',
  'partly-replaced',
  'partly-suspended',
  'unknown',
]);

/** The states of legal bases on a day, one block per document, with the sentences that support them. */
export const renderStates = (
  bases: readonly BasisState[],
  asOf: string,
  nodes: readonly GraphNode[],
  { states }: BatchMessages,
  { palette, width }: Style,
): string => {
  if (bases.length === 0) return states.noBases;
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const nameOf = namesOf(nodeOf);
  const say = (state: ActState): string => states.names[state];
  const stateWidth = greatest(bases.map(({ state }) => widthOf(say(state))));
  const lineOf = ({ basis, provisions, state, since }: BasisState): string => {
    const pins = provisions.length === 0 ? '' : ` (${provisions.map(pinText).join('; ')})`;
    const told = since === null ? '' : `  ${states.since(since)}`;
    const word = pad(say(state), stateWidth);
    const [first = '', ...more] = wrap(`${nameOf(basis)}${pins}${told}`, width - stateWidth - 4);
    const painted = DOUBTFUL.has(state) ? palette.label(word) : palette.faint(word);
    return [`  ${painted}  ${first}`, ...more.map((line) => `${' '.repeat(stateWidth + 4)}${line}`)].join(
      '\n',
    );
  };
  const groundLine = (ground: StateGround): string => {
    const { type, by, provisions, on, until, hasCome, sentence, file, line } = ground;
    const who = by === null ? '' : type === 'list' ? printable(by) : nameOf(by);
    const what = [
      say(ground.state),
      provisions.map(pinText).join('; '),
      on === null ? states.undated : hasCome ? states.since(on) : states.from(on),
      until === undefined ? '' : states.until(until),
      who === '' ? '' : states.by(who),
    ];
    const where =
      type === 'list' ? states.list(line ?? 0) : [file, line].filter((part) => part !== null).join(':');
    const quoted = sentence === null ? '' : `: “${printable(sentence)}”`;
    const text = `${what.filter((part) => part !== '').join(', ')}${quoted}${where === '' ? '' : ` (${where})`}`;
    return palette.faint(hang(' '.repeat(stateWidth + 4), text, width));
  };
  const blocks = [...groupBy(bases, ({ document }) => document)].map(([document, own]) => {
    const node = nodeOf.get(document);
    const title = node === undefined ? printable(document) : fullName(node);
    return [
      palette.title(title),
      ...own.flatMap((basis) => [lineOf(basis), ...basis.grounds.map(groundLine)]),
    ].join('\n');
  });
  return [palette.title(states.title(asOf)), ...blocks].join('\n\n');
};
