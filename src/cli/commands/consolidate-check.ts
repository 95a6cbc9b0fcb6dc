import type { OfficialComparison } from '../../model/index.js';
import type { AmendMessages } from '../messages/index.js';

/** Compares a consolidated text with the official one. */
export const renderCheck = (
  { articles, noted, applied }: OfficialComparison,
  words: AmendMessages,
): string => {
  const official = articles.filter(({ state }) => state !== 'extra');
  const equal = official.filter(({ state }) => state === 'equal').length;
  const lines = articles.flatMap(({ label, state, own, official: theirs }): readonly string[] => {
    if (state === 'differs') return [`${label}: ${words.differs}`, `  - ${own}`, `  + ${theirs}`];
    return state === 'equal' ? [] : [`${label}: ${state === 'missing' ? words.missing : words.extra}`];
  });
  return `${[words.agrees(equal, official.length), words.noted(noted, applied), ...lines].join('\n')}\n`;
};
