import { addressingPattern } from '../../lexicon/index.js';
import type { Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';
import type { PreambleParagraph } from './preamble.js';

const LEAD = new RegExp(`^${addressingPattern}\\s?:?\\s?`, 'iu');
const BULLET = /^[-–+•*]\s?/u;
const SEPARATOR = /;\s*/u;
const ENDS = /[\s.,;:]+$/u;

/**
 * Groups of lines, each naming one addressee or more: a group begins with a bullet, or after a line that ends with
 * a semicolon.
 */
function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups[groups.length - 1];
    const begins = BULLET.test(line.text) || /[;:]$/u.test(last?.[last.length - 1]?.text ?? ':');
    if (last && !begins) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The end of a line that introduces the recipients of a telegram: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … điện:". */
const ENDS_SENDER = /(?:^|\s)điện ?:$/u;

/** The lines that say to whom a document is sent: "Kính gửi: …", "Kính mời: …", or the list in a telegram. */
function addressedLines(paragraphs: readonly PreambleParagraph[]): readonly Line[] {
  const letter = paragraphs.find(({ name }) => name === 'addressee');
  if (letter) return letter.lines;
  const lead = paragraphs.findIndex(({ lines }) => ENDS_SENDER.test(lines[lines.length - 1]?.text ?? ''));
  if (lead < 0) return [];
  const below = paragraphs.slice(lead + 1);
  const end = below.findIndex(({ lines }) => !BULLET.test(lines[0]?.text ?? ''));
  return below.slice(0, end < 0 ? below.length : end).flatMap(({ lines }) => lines);
}

/** The addressees in a preamble, each as written, without bullets and separators. */
export const addresseesOf = (paragraphs: readonly PreambleParagraph[]): readonly string[] =>
  groupsOf(addressedLines(paragraphs))
    .flatMap((group) => joinLines(group).replace(LEAD, '').split(SEPARATOR))
    .map((addressee) => addressee.replace(BULLET, '').replace(ENDS, '').trim())
    .filter((addressee) => addressee !== '');
