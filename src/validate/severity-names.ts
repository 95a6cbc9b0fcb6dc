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

const sayHidden = (hidden: number, lang: Lang): string =>
  lang === 'vi' ? `${hidden} phát hiện không hiển thị` : `${plural(hidden, 'finding')} not shown`;

/**
 * "2 lỗi, 1 cảnh báo", or that nothing was found.
 *
 * @param unread - the number of files that could not be read
 * @param hidden - the number of findings not shown, because a baseline accepts them or only errors were requested
 */
export function sayCounts(counts: Counts, lang: Lang, hidden = 0, unread = 0): string {
  const said = [
    sayFound(counts, lang) ?? sayNothing(lang, hidden > 0),
    ...(hidden === 0 ? [] : [sayHidden(hidden, lang)]),
    ...(unread === 0 ? [] : [sayUnread(unread, lang)]),
  ];
  return said.join('; ');
}

const sayUnread = (unread: number, lang: Lang): string =>
  lang === 'vi' ? `${unread} tệp không đọc được` : `${plural(unread, 'file')} not read`;

function sayNothing(lang: Lang, isRest: boolean): string {
  if (isRest) return lang === 'vi' ? 'Không có gì khác' : 'Nothing else found';
  return lang === 'vi' ? 'Không có lỗi nào' : 'Nothing found';
}

function sayFound(counts: Counts, lang: Lang): string | null {
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return null;
  const words = { error: 'error', warning: 'warning', info: 'remark' } as const;
  return found
    .map((severity) =>
      lang === 'vi'
        ? `${counts[severity]} ${severityNames[severity].vi}`
        : plural(counts[severity], words[severity]),
    )
    .join(', ');
}
