import { inSmallLetters, once, oneOf } from '../chars/index.js';
import { AFTER_HEAD, basesHeads, LONGEST_HEAD } from './column-heads.js';
import { kindPattern } from './kind-patterns.js';

/** "Căn cứ [để xây dựng kế hoạch]". */
const WHAT_RESTS_ON_BASES = [
  ...['xây dựng', 'lập', 'ban hành', 'thực hiện', 'triển khai', 'áp dụng', 'trả lời', 'giải quyết'],
  ...['kiểm tra', 'thanh tra', 'thẩm định', 'thẩm tra', 'xem xét', 'đánh giá', 'làm việc'],
  ...['của', 'để', 'việc'],
];

/** The first words of headings of legal bases, as a quick test that rules out most lines. */
const OPENS_BASES = /^(?:các |những )?(?:căn|cơ|văn) /iu;

const BASES_HEADING = once(() => {
  const what = `(?: ${oneOf(WHAT_RESTS_ON_BASES)})*(?: ${kindPattern({}, 'small')})?`;
  return new RegExp(`^(?:các |những )?${oneOf(basesHeads)}${what}(?: này)?$`, 'iu');
});

/** Whether legal bases are listed below a heading: "CĂN CỨ XÂY DỰNG KẾ HOẠCH", "Cơ sở pháp lý". */
export const isBasesHeading = (heading: string): boolean =>
  heading.length <= LONGEST_HEAD &&
  OPENS_BASES.test(heading) &&
  BASES_HEADING().test(heading.replace(AFTER_HEAD, ''));

/** What legal bases are grouped by: what they are, or who has issued them. */
const GROUPED_BY = [
  'văn bản',
  'chủ trương',
  'quy định',
  'pháp luật',
  'của',
  'trung ương',
  'địa phương',
  'cấp',
];

const BASES_GROUP = once(() => {
  const groups = `${oneOf(GROUPED_BY)}|${kindPattern({}, 'small')}`;
  return new RegExp(
    `^[^\\p{L}]*(?:[a-zđ]\\) ?)?(?:(?:các|những|một số|hệ thống|nhóm|về) )*(?:${groups})(?!\\p{L})[^.;\\d]*$`,
    'u',
  );
});

/** In characters: "Các văn bản của Ủy ban nhân dân tỉnh và các sở, ban, ngành có liên quan". */
const LONGEST_GROUP = 90;

/** Whether a text below such a heading heads a group of the bases: "1. Văn bản của Đảng", "a) Các luật:". */
export const isBasesGroup = (text: string): boolean =>
  text.length <= LONGEST_GROUP && BASES_GROUP().test(inSmallLetters(text));
