import type { Lang } from '../model/index.js';

/** A provision of Decree 30/2020/NĐ-CP: the appendix and the path within it, such as "II.3.c". */
export interface Provision {
  readonly appendix: 'I' | 'II' | 'III';
  /** Part of Appendix I; the other appendices begin with their Mục. */
  readonly part: 'I' | 'II' | null;
  /** Mục, khoản and điểm, as far as given. */
  readonly path: readonly string[];
}

/** "II.3.c" of Part I of Appendix I, which sets the form of administrative documents. */
export const appendixOne = (...path: readonly string[]): Provision => ({ appendix: 'I', part: 'I', path });

/** A Mục of Appendix III, with the abbreviations and the layouts. */
export const appendixThree = (...path: readonly string[]): Provision => ({
  appendix: 'III',
  part: null,
  path,
});

const LEVELS = {
  vi: ['Mục', 'khoản', 'điểm'],
  en: ['section', 'clause', 'point'],
} as const;

/**
 * The provision in words.
 *
 * @returns "Phụ lục I, Phần I, Mục II, khoản 3, điểm c Nghị định 30/2020/NĐ-CP"
 */
export function sayProvision(provision: Provision, lang: Lang): string {
  const words =
    lang === 'vi' ? { appendix: 'Phụ lục', part: 'Phần' } : { appendix: 'Appendix', part: 'part' };
  const places = [
    `${words.appendix} ${provision.appendix}`,
    ...(provision.part === null ? [] : [`${words.part} ${provision.part}`]),
    ...provision.path.map((step, depth) => `${LEVELS[lang][depth] ?? ''} ${step}`.trim()),
  ].join(', ');
  return lang === 'vi' ? `${places} Nghị định 30/2020/NĐ-CP` : `Decree 30/2020/NĐ-CP, ${places}`;
}
