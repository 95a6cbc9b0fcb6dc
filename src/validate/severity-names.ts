import type { Lang } from '../model/index.js';
import { type Counts, severities } from './result.js';
import type { Wording } from './wording.js';

/** The severities by their Vietnamese and English names. */
export const severityNames: Readonly<Record<(typeof severities)[number], Wording>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
};

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** "2 lỗi, 1 cảnh báo", or that nothing was found. */
export function sayCounts(counts: Counts, lang: Lang): string {
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return lang === 'vi' ? 'Không có lỗi nào' : 'Nothing found';
  const words = { error: 'error', warning: 'warning', info: 'remark' } as const;
  return found
    .map((severity) =>
      lang === 'vi'
        ? `${counts[severity]} ${severityNames[severity].vi}`
        : plural(counts[severity], words[severity]),
    )
    .join(', ');
}
