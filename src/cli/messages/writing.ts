import type { Lang } from '../../model/index.js';

/** By the system's name of why a file could not be written. */
const ADVICE: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {
    ENOENT: 'there is no such folder',
    ENOTDIR: 'a part of the path is no folder',
    EISDIR: 'it is a folder, name a file',
    EACCES: 'you may not write there',
    EPERM: 'you may not write there',
    EROFS: 'the disk can only be read',
    ENOSPC: 'the disk is full',
  },
  vi: {
    ENOENT: 'không có thư mục đó',
    ENOTDIR: 'một phần của đường dẫn không phải thư mục',
    EISDIR: 'đó là thư mục, hãy nêu tên tệp',
    EACCES: 'không có quyền ghi vào đó',
    EPERM: 'không có quyền ghi vào đó',
    EROFS: 'ổ đĩa chỉ cho đọc',
    ENOSPC: 'ổ đĩa đã đầy',
  },
};

const OTHER_ADVICE: Readonly<Record<Lang, string>> = {
  en: 'check the folder and its permissions',
  vi: 'hãy kiểm tra thư mục và quyền ghi',
};

/**
 * What is to be done where a file could not be written.
 *
 * @param code - the system's name of why: "ENOENT"
 */
export const adviceOnWriting = (lang: Lang, code: string): string =>
  (Object.hasOwn(ADVICE[lang], code) ? ADVICE[lang][code] : undefined) ?? OTHER_ADVICE[lang];
