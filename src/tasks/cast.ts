import { withTonesLast } from '../chars/index.js';
import { doersAt, headEnd } from './doers.js';
import { splitNames } from './names.js';
import { endsInVerb } from './names-alone.js';
import { partnersIn } from './partners.js';

/** Who leads and who helps, as read from a cell or a line of particulars. */
export interface Cast {
  readonly lead: readonly string[];
  readonly with: readonly string[];
}

const ROLE =
  /(?:^|[.;,]\s*|\s)(?<role>chủ trì|phối hợp|thực hiện|tham gia|đơn vị phối hợp|cơ quan phối hợp|đơn vị chủ trì|cơ quan chủ trì)\s*:\s*/giu;
const LED = /,?\s*(?:chủ trì|là đầu mối|làm đầu mối)(?![\p{L}\p{N}])/iu;
const ASSIGNED = /^(?:theo|do) (?:sự )?(?:phân công|phân giao|chương trình)/iu;

/** Reads "X chủ trì, phối hợp với Y", "Chủ trì: X; phối hợp: Y", or names alone. */
export function readCast(text: string): Cast {
  const written = text.trim();
  if (written === '' || ASSIGNED.test(written)) return { lead: [], with: [] };
  const roles = [...written.matchAll(ROLE)];
  if (roles.length > 0) return castOfRoles(written, roles);
  const key = withTonesLast(written);
  const partners = partnersIn(written, key);
  const first = partners[0];
  const helping = partners.flatMap(({ names }) => splitNames(names));
  const names = (first === undefined ? written : written.slice(0, first.start)).replace(LED, ' ');
  return { lead: namesAlone(names), with: helping };
}

function castOfRoles(text: string, roles: readonly RegExpExecArray[]): Cast {
  const lead: string[] = [...splitNames(text.slice(0, roles[0]?.index))];
  const helping: string[] = [];
  roles.forEach((role, index) => {
    const names = splitNames(text.slice(role.index + role[0].length, roles[index + 1]?.index));
    const isHelp = /phối hợp|tham gia/iu.test(role.groups?.['role'] ?? '');
    (isHelp ? helping : lead).push(...names);
  });
  return { lead, with: helping };
}

/** The names at the beginning of a text, without the work that follows them: "Đại diện các đơn vị dự họp phát biểu …". */
export function namesAlone(text: string): readonly string[] {
  const shown = text.replace(/^\s*\([^()]*\)\s*/u, '').replace(/^[\s\-–+*•]+/u, '');
  const key = withTonesLast(shown);
  const found = doersAt(key, 0, true);
  if (
    found?.followedBy === 'verb' &&
    found.end > 12 &&
    !endsInVerb(key, found) &&
    !namesFollow(key, found.end)
  )
    return splitNames(shown.slice(0, found.end));
  return splitNames(shown);
}

/** Whether further names follow what looks like a verb, which is then part of a name. */
const namesFollow = (key: string, from: number): boolean =>
  [...key.slice(from).matchAll(/[,;]\s*/gu)].some(
    ({ 0: mark, index }) => headEnd(key, from + index + mark.length) >= 0,
  );
