import { type Decision, decision } from '../related-mention.js';

/**
 * Without words that say anything about it, a document is only referred to.
 *
 * @example
 * Các đơn vị đã họp bàn nhiều lần và thống nhất với nhau, kể cả [Kế hoạch số 7/KH-UBND].
 * → refers
 */
export const nothingSaid = (): Decision => decision('refers', null, { rule: 'nothing-said' });
