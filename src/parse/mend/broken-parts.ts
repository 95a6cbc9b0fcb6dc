import { charactersOf, endsWith } from '../../chars/index.js';
import type { Line } from '../line/index.js';
import { joinWhere } from './join-lines.js';

/** A line with a number or a date of the heading or the closing. Such lines are short; "-nt-" is a whole cell. */
const PART = /^(?:\S+ ){0,3}[Ss]ố(?: ?:| \d)|, ngày|^[-+•](?! ?\p{Ll}+ ?-$)/u;
const BROKEN = /ngày(?: \d{1,2}(?: tháng(?: \d{1,2}(?: năm)?)?)?)?$|[\d\p{L}][/-]$/u;
/** What a broken number or date can end with. */
const BREAKS = charactersOf('0123456789ygm/-');
const CONTINUES = /^(?:tháng|năm|\d|\p{Lu})/u;
/**
 * In characters; longer lines are running text, as a number, or place and date, takes at most half the page's width.
 */
const MAX_PART = 90;

/** "Hà Nội, ngày 21 tháng 11", with the year on the next page. */
const PLACE_DATE_START = /^\p{Lu}[\p{L}. -]{0,40}, ngày \d/u;
/** The most characters between two pages. */
const MAX_FURNITURE = 200;

const isSplitByPage = (last: Line, line: Line): boolean =>
  line.page && line.start - last.end < MAX_FURNITURE && PLACE_DATE_START.test(last.text);

const isBroken = (line: Line, last: Line): boolean =>
  last.text.length < MAX_PART &&
  (line.start === last.end + 1 || isSplitByPage(last, line)) &&
  endsWith(last.text, BREAKS) &&
  CONTINUES.test(line.text) &&
  BROKEN.test(last.text) &&
  PART.test(last.text);

/**
 * Joins a number or a date of the heading or the closing that was split over two lines ("Số: 26/2022/QĐ-⏎TTg").
 * Running text is joined paragraph by paragraph; these parts are read line by line.
 *
 * @param lines - are changed in place
 */
export const joinBrokenParts = (lines: Line[]): Line[] => joinWhere(lines, isBroken);
