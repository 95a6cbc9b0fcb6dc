import type {
  Citation,
  Effect,
  ExplainedCitation,
  ExplainedNode,
  ExplainedTask,
  LineExplanation,
  Pin,
  Position,
  Reason,
  TaskSource,
  Work,
} from '../../model/index.js';
import type { ExplainMessages, Messages } from '../messages/index.js';
import { hang, pad, printable, truncate } from './layout.js';
import type { Style } from './style.js';
import { widthOf } from './width.js';

const step = '  ';
const nothing = '–';

const linesOf = ({ start, end }: Position, { lines }: ExplainMessages): string =>
  // A node that ends at the start of a line does not overlap it.
  lines(start.line, end.column === 1 && end.line > start.line ? end.line - 1 : end.line);

/** Names next to their values, aligned; missing values are marked. */
const renderFacts = (facts: readonly (readonly [string, string])[], indent: string, style: Style): string => {
  const nameWidth = Math.max(0, ...facts.map(([name]) => widthOf(name)));
  return facts
    .map(([name, value]) => {
      const lead = `${indent}${pad(name, nameWidth)}`;
      const line = hang(`${lead}  `, value === '' ? nothing : value, style.width);
      return line.replace(lead, style.palette.faint(lead));
    })
    .join('\n');
};

const nodeName = ({ type, label, name, heading }: ExplainedNode, messages: ExplainMessages): string => {
  const what = name === null ? messages.nodes[type] : `${messages.nodes[type]}: ${messages.fields[name]}`;
  return [what, label ?? '', heading ?? ''].map(printable).filter(Boolean).join('  ');
};

const renderTree = (explained: readonly ExplainedNode[], messages: ExplainMessages, style: Style): string => {
  const places = explained.map(({ position }) => linesOf(position, messages));
  const placeWidth = Math.max(0, ...places.map(widthOf));
  const room = style.width - placeWidth - step.length * 2;
  return explained
    .map((node, index) => {
      const name = truncate(`${step.repeat(node.depth)}${nodeName(node, messages)}`, room);
      return `${step}${pad(name, room)}${step}${style.palette.faint(pad(places[index] ?? '', placeWidth, 'left'))}`;
    })
    .join('\n');
};

const nameOf = ({ kind, number, name, date }: Citation | Work): string =>
  [kind, number ?? name ?? date]
    .filter((part) => part !== null)
    .map(printable)
    .join(' ');

const describePin = (pin: Pin, { pin: say }: ExplainMessages): string => say(pin);

/** Every message takes the reason of the same name. */
const sayReason = (reason: Reason, { reasons }: ExplainMessages): string =>
  (reasons[reason.rule] as (reason: Reason) => string)(reason);

/** The facts about a citation with their names; missing ones are empty. */
export const citationFacts = (
  { citation, work, by, reason }: ExplainedCitation,
  messages: ExplainMessages,
  { relations, day }: Pick<Messages, 'relations' | 'day'>,
): readonly (readonly [string, string])[] => {
  const { parts } = messages;
  const shown = (value: string | null): string => printable(value ?? '');
  const meant =
    work === null
      ? ''
      : `${work.id}  ${nameOf(work)} (${[work.urn, messages.mentions(work.mentions)].filter(Boolean).join(', ')})`;
  return [
    [parts.kind, shown(citation.kind)],
    [parts.number, shown(citation.number)],
    [parts.date, citation.date === null ? '' : day(citation.date)],
    [parts.name, shown(citation.name)],
    [parts.issuer, shown(citation.issuer)],
    [parts.subject, shown(citation.subject)],
    [parts.pins, citation.pins.map((pin) => describePin(pin, messages)).join('; ')],
    [parts.relation, relations[citation.relation]],
    [parts.why, printable(sayReason(reason, messages))],
    [parts.by, by === null ? messages.bySelf : `${by.id}  ${nameOf(by)}`],
    [parts.work, meant],
    [parts.confidence, messages.confidences[citation.confidence]],
  ];
};

const renderCitation = (explained: ExplainedCitation, messages: ExplainMessages, style: Style): string => {
  const { id, text, position } = explained.citation;
  const facts = citationFacts(explained, messages, style.messages);
  const place = style.palette.faint(`${position.start.line}:${position.start.column}`);
  const head = hang(`${id}  `, printable(text), style.width - 10);
  return `${step}${style.palette.label(head.replaceAll('\n', `\n${step}`))}  ${place}\n${renderFacts(facts, step.repeat(2), style)}`;
};

const renderEffect = (
  { text, provisions, from, until }: Effect,
  messages: ExplainMessages,
  style: Style,
): string => {
  const facts: readonly (readonly [string, string])[] = [
    [
      messages.effect.of,
      provisions.map((pin) => describePin(pin, messages)).join('; ') || messages.effect.whole,
    ],
    [messages.effect.from, from === null ? '' : style.messages.day(from)],
    [messages.effect.until, until === null ? '' : style.messages.day(until)],
  ];
  return `${step}${hang('', printable(text), style.width - 4)}\n${renderFacts(facts, step.repeat(2), style)}`;
};

const renderTask = (
  { task, rule, lead, with: partners, due }: ExplainedTask,
  messages: ExplainMessages,
  style: Style,
): string => {
  const { task: words } = messages;
  const told = (value: string, source: TaskSource | null): string =>
    value === '' || source === null
      ? printable(value)
      : `${printable(value)} (${words.sources[source.where]}, ${linesOf(source.position, messages)})`;
  const names = (bodies: readonly { readonly name: string }[]): string =>
    bodies.map(({ name }) => name).join('; ');
  const facts: readonly (readonly [string, string])[] = [
    [words.why, words.rules[rule]],
    [words.lead, told(names(task.lead), lead)],
    [words.with, told(names(task.with), partners)],
    [words.due, told(task.due?.text ?? '', due)],
    [words.product, printable(task.product ?? '')],
  ];
  const head = hang(`${task.id}  `, printable(task.what), style.width - 4);
  return `${step}${style.palette.label(head.replaceAll('\n', `\n${step}`))}\n${renderFacts(facts, step.repeat(2), style)}`;
};

/** How the parser interpreted a line: its place, the nodes that cover it, and its citations part by part. */
export const renderExplanation = (
  path: string,
  explanation: LineExplanation,
  messages: ExplainMessages,
  style: Style,
): string => {
  const { palette } = style;
  const { stretches, nodes, citations, effects, tasks, line, text } = explanation;
  const place = `${printable(path)}:${line}`;
  const shown = hang(`${place}  `, printable(text), style.width).replace(place, palette.title(place));
  const unread = printable(text) === '' ? messages.blank : messages.leftOut;
  const stretchFacts = stretches.flatMap(({ zone, unit, position }) => [
    [messages.readAs, `${messages.zones[zone]}, ${linesOf(position, messages)}`] as const,
    [messages.unit, unit.length === 0 ? messages.noUnit : unit.map(printable).join(' › ')] as const,
  ]);
  const blocks = [
    `${shown}\n\n${stretches.length === 0 ? unread : renderFacts(stretchFacts, '', style)}`,
    ...(nodes.length === 0
      ? []
      : [`${palette.heading(messages.tree)}\n${renderTree(nodes, messages, style)}`]),
    [
      palette.heading(messages.citations(citations.length)),
      citations.length === 0
        ? `${step}${messages.noCitations}`
        : citations.map((citation) => renderCitation(citation, messages, style)).join('\n\n'),
    ].join('\n'),
    ...(effects.length === 0
      ? []
      : [
          `${palette.heading(messages.effects)}\n${effects.map((effect) => renderEffect(effect, messages, style)).join('\n\n')}`,
        ]),
    ...(tasks.length === 0
      ? []
      : [
          `${palette.heading(messages.tasks)}\n${tasks.map((task) => renderTask(task, messages, style)).join('\n\n')}`,
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
};
