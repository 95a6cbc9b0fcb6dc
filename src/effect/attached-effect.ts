import type { Appendix, Root } from '../model/index.js';
import { attachedTexts, blocksIn } from './own-text.js';
import { type OwnPatterns, ownPatterns } from './patterns.js';
import { readText, type TextEffect, type TextReading } from './text-effect.js';

/** What a text attached to a document says about its own effect. */
export interface AttachedEffect extends TextEffect {
  readonly node: Appendix;
  readonly patterns: OwnPatterns;
}

/** Reads what the texts attached to a document say about their own effect: "Quy chế này có hiệu lực kể từ ngày …". */
export const attachedEffects = (root: Root, reading: TextReading): readonly AttachedEffect[] =>
  attachedTexts(root).map((node) => {
    const patterns = ownPatterns(nameOf(node.label));
    const blocks = blocksIn([node], reading.flow);
    return { node, patterns, ...readText({ blocks, patterns, beside: null }, reading) };
  });

/** "QUY CHẾ" calls itself "Quy chế này". */
const nameOf = (label: string): string => label.charAt(0) + label.slice(1).toLowerCase();

/** The day from which attached texts are in force, if they give exactly one; otherwise `null`. */
export function dayOfAttached(attached: readonly AttachedEffect[]): string | null {
  const [day, ...others] = new Set(attached.flatMap(({ effectiveOn }) => effectiveOn ?? []));
  return others.length === 0 ? (day ?? null) : null;
}
