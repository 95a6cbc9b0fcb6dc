import { withTonesLast } from '../chars/index.js';
import { type Governing, withParticulars } from './governing.js';
import type { Item } from './items.js';
import type { Particulars } from './particulars.js';

/** "Địa điểm: Hội trường tầng 6", alone or behind the time. */
const PLACE = /(?:^|[.;,]\s*)địa điểm(?: tổ chức)?\s*:/iu;
/** Work before the event, which is not done at its time: "4. Phân công nhiệm vụ chuẩn bị Đại hội". */
const PREPARES = /^(?:phân công|công tác chuẩn bị|chuẩn bị|tổ chức thực hiện)(?!\p{L})/iu;

/** Whether texts say when and where an event is. */
const areOfEvent = (items: readonly Item[]): boolean =>
  items.some(({ text }) => PLACE.test(withTonesLast(text)));

/**
 * What lines of particulars say about the texts beside them. The time of an event beside its place makes no task of what
 * else is said of it: "Ngày đăng ký cuối cùng: 20/3/2026", "Thành phần: …".
 */
export const withLines = (governing: Governing, lines: Particulars, items: readonly Item[]): Governing =>
  areOfEvent(items)
    ? { ...withParticulars(governing, { ...lines, due: null }), due: lines.due ?? governing.due }
    : withParticulars(governing, lines);

/** Without the time of an event for what is to be done before it. */
export const beforeEvent = (item: Item, current: Governing, around: Governing): Governing =>
  current.due !== around.due && PREPARES.test(withTonesLast(item.text))
    ? { ...current, due: around.due }
    : current;
