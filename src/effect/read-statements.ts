import { lastNotAbove } from '../chars/index.js';
import { pinsOf } from '../cite/index.js';
import type { Citation, Flow, Pin, Span } from '../model/index.js';
import { changedProvisions } from './changed-provisions.js';
import { issuedBy } from './issued-texts.js';
import type { OwnBlock } from './own-text.js';
import { type Reading, type Statement, statementsOf } from './statements.js';

/** A statement of a document, with the provisions that it is about; none if it is about the whole document. */
export interface ReadStatement extends Omit<Statement, 'subject'> {
  readonly provisions: readonly Pin[];
  /** Whether it is about provisions, even if the items that list them name none. */
  readonly isOfProvisions: boolean;
  /** Whether these are provisions of an attached text. */
  readonly isAttached: boolean;
  /** Id of the citation whose provisions these are; `null` if they are the document's own. */
  readonly of: string | null;
  readonly unit: readonly string[];
}

const HEADING = /hiệu lực(?: thi hành)?:?$/iu;
const TIME_ALONE = /^(?:\d{1,2}\. )?(?:kể )?từ (?:ngày|0)/iu;

/** A block that may say something about effect. */
export interface EffectBlock {
  readonly index: number;
  /** Whether the heading above is the first half of its sentence. */
  readonly isAlone: boolean;
}

/** The blocks that may say something about effect: they are few, and are read twice. */
export const effectBlocks = (blocks: readonly OwnBlock[]): readonly EffectBlock[] =>
  blocks.flatMap(({ text, speaksOfEffect }, index) => {
    const above = blocks[index - 1];
    const isAlone = above !== undefined && TIME_ALONE.test(text) && HEADING.test(above.text);
    return isAlone || speaksOfEffect ? { index, isAlone } : [];
  });

/**
 * Reads what the document's own paragraphs say about effect. Spans count in the flow's text.
 *
 * @param candidates - those of the blocks that may say something
 * @returns the statements of each of these
 */
export function readStatements(
  blocks: readonly OwnBlock[],
  candidates: readonly EffectBlock[],
  citations: readonly Citation[],
  flow: Flow,
  reading: Omit<Reading, 'above' | 'unit' | 'opensUnit' | 'isIssued'>,
): readonly (readonly ReadStatement[])[] {
  const ceasing = citations.filter(({ relation }) => relation === 'repeals');
  const starts = ceasing.map(({ position }) => position.start.offset);
  /** The document named before these provisions that ceases to be in force except for them. */
  const exceptedFrom = ({ start, end }: Span): string | null => {
    const last = ceasing[lastNotAbove(starts, flow.toSource(end))];
    return last !== undefined && last.position.start.offset >= flow.toSource(start) ? last.id : null;
  };
  const isIssued = issuedBy(blocks);
  return candidates.map(({ index, isAlone }): readonly ReadStatement[] => {
    const block = blocks[index];
    if (block === undefined) return [];
    const lead = isAlone ? 'Hiệu lực: ' : '';
    const above = (): string => aboveInArticle(blocks, index);
    return statementsOf(lead + block.text.slice(isAlone ? labelEnd(block.text) : 0), {
      ...reading,
      unit: block.unit,
      opensUnit: opensUnit(blocks, index),
      isIssued,
      above,
    }).flatMap((statement): readonly ReadStatement[] => {
      const by = isAlone ? labelEnd(block.text) - lead.length : 0;
      const span = {
        start: block.start + Math.max(0, statement.start + by),
        end: block.start + statement.end + by,
      };
      const { subject, continues, isEnd, sentence } = statement;
      if (subject.type === 'changed') {
        const [from, to] = [subject.start + by, subject.end + by].map((at) =>
          flow.toSource(block.start + at),
        );
        const within = citations.filter(
          ({ position: { start } }) => start.offset >= (from ?? 0) && start.offset < (to ?? 0),
        );
        const stretch = { start: subject.start + by, end: subject.end + by };
        return changedProvisions(block.text, stretch, within, citations).map(({ of, provisions }) => ({
          ...statement,
          ...span,
          provisions,
          isOfProvisions: true,
          isAttached: false,
          of,
          unit: block.unit,
        }));
      }
      const isOther = subject.type === 'provisions' && !subject.isOwn;
      const read: ReadStatement = {
        ...statement,
        ...span,
        provisions:
          subject.type === 'provisions'
            ? subject.pins
            : subject.type === 'listed'
              ? listedBelow(blocks, index)
              : [],
        isOfProvisions: subject.type === 'provisions' || subject.type === 'listed',
        isAttached: subject.type === 'provisions' && subject.isAttached,
        of: isOther
          ? exceptedFrom({
              start: block.start + (continues || isEnd ? 0 : sentence.start),
              end: block.start + subject.start + by,
            })
          : null,
        unit: block.unit,
      };
      return [read];
    });
  });
}

/** Whether a paragraph is the first of its unit, below the heading if there is one. */
function opensUnit(blocks: readonly OwnBlock[], index: number): boolean {
  const unit = blocks[index]?.unit.join('\n');
  const isSame = (at: number): boolean => blocks[at]?.unit.join('\n') === unit;
  return !isSame(index - 1) || (!isSame(index - 2) && !ENDS_SENTENCE.test(blocks[index - 1]?.text ?? ''));
}

const ENDS_SENTENCE = /[.,;:]\s*$/u;

const labelEnd = (text: string): number => /^(?:\d{1,2}\. )?/u.exec(text)?.[0].length ?? 0;

/** The sentence on effect may be this many paragraphs above. */
const MAX_ABOVE = 20;

const articleOf = (block: OwnBlock | undefined): string | null =>
  block?.unit.find((label) => /^điều /iu.test(label)) ?? null;

/** The text above a paragraph in its article. */
function aboveInArticle(blocks: readonly OwnBlock[], index: number): string {
  const article = articleOf(blocks[index]);
  if (article === null) return '';
  const above = blocks.slice(Math.max(0, index - MAX_ABOVE), index);
  return above.flatMap(({ unit, text }) => (unit.includes(article) ? text : [])).join('\n');
}

/** The provisions that the items below a paragraph name, one or more in each. */
function listedBelow(blocks: readonly OwnBlock[], index: number): readonly Pin[] {
  const unit = blocks[index]?.unit ?? [];
  const pins: Pin[] = [];
  for (const { text, unit: own } of blocks.slice(index + 1)) {
    if (own.length <= unit.length || !unit.every((label, level) => own[level] === label)) break;
    pins.push(...pinsOf(text, 0, text.replace(/[;.,\s]+$/u, '').length).pins);
  }
  return pins;
}
