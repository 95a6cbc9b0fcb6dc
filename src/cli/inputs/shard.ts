import type { Shard } from '../options.js';

/** Reads "3/8"; `null` for anything else. */
export const readShard = (text: string): Shard | null => {
  const { index, of } = /^(?<index>[1-9]\d{0,5})\/(?<of>[1-9]\d{0,5})$/.exec(text)?.groups ?? {};
  const shard = { index: Number(index), of: Number(of) };
  return shard.index <= shard.of ? shard : null;
};
