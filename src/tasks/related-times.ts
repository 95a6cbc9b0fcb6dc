import { once, oneOf } from '../chars/index.js';
import { completionWords, deadlineWords, namedBesideTimes } from '../lexicon/index.js';
import type { FoundTime } from './due-times.js';
import { wholeWords } from './patterns.js';

/** How a time is related to the work. */
type TimeRelation = 'until' | 'from' | 'within' | 'plain' | 'goal';

export interface RelatedTime extends FoundTime {
  readonly relation: TimeRelation;
  /** Where the words that give the relation begin, or else the time. */
  readonly phraseStart: number;
}

const patterns = once(() => ({
  until: new RegExp(
    `${wholeWords(
      String.raw`(?:xong |hoàn thành |hoàn thành xong |báo cáo )?(?:${oneOf(deadlineWords)}|không quá|không muộn hơn|đến hết|hết|hạn cuối|đến|tới)(?: (?:là|vào|trong|đến|ngày|hết|trước|cuối|thời điểm|khoảng|\d{1,2} ?(?:giờ|h)(?: ?\d{2}(?: ?phút)?)?'?,?|\d{1,2}[hg]\d{0,2}['’]?,?))*`,
    )}\\s*$`,
    'iu',
  ),
  from: new RegExp(
    `${wholeWords('(?:bắt đầu |thực hiện |kể |tính )*từ(?: (?:ngày|đầu|sau|\\d{1,2} ?(?:giờ|h)(?: ?\\d{2}(?: ?phút)?)?,?))*|sau|bắt đầu')}\\s*$`,
    'iu',
  ),
  done: new RegExp(`${wholeWords('hoàn thành|xong|hoàn thiện|kết thúc')}[^.;]*$`, 'iu'),
  within: new RegExp(
    `${wholeWords('trong|vào|vào (?:đầu|cuối|sáng|chiều|tối)|ngay trong|trong khoảng|diễn ra|tổ chức(?: vào)?|dự kiến|thời gian:?|thời hạn:?|tiến độ:?')}\\s*$`,
    'iu',
  ),
  goal: new RegExp(`(?<!${oneOf(namedBesideTimes.goals)} )${wholeWords('phấn đấu')}[^.;]*$`, 'iu'),
}));

/** "…, hoàn thành 30/6/2026": a deadline without "trước" or "đến". */
const DONE_ON = new RegExp(`(?<!đã )(?<!\\p{L})${oneOf(completionWords)}:? $`, 'iu');

/** Reads how a time is related to the work from the words before it. */
export const relateTime = (text: string, time: FoundTime): RelatedTime => {
  const { until, from, within, goal, done } = patterns();
  const before = text.slice(Math.max(0, time.start - 90), time.start);
  const isGoal = goal.test(before);
  const deadline = until.exec(before);
  const at = time.start - before.length;
  if (deadline) return { ...time, relation: isGoal ? 'goal' : 'until', phraseStart: at + deadline.index };
  const isDone = (time.sort === 'day' || time.sort === 'month') && DONE_ON.test(before);
  if (isDone) return { ...time, relation: 'until', phraseStart: time.start };
  const start = from.exec(before);
  if (start) return { ...time, relation: 'from', phraseStart: at + start.index };
  const inside = within.exec(before);
  if (!inside) return { ...time, relation: isGoal ? 'goal' : 'plain', phraseStart: time.start };
  const relation = isGoal ? 'goal' : done.test(before) ? 'until' : 'within';
  return { ...time, relation, phraseStart: at + inside.index };
};
