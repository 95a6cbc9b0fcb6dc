import type { Lang } from '../../model/index.js';

/**
 * What the rows of a drawing are called, by rank from 1 on: short names of who issues acts of that legal force (Law on
 * Promulgation of Legal Documents 64/2025/QH15, Article 4).
 */
export const rankNames: Readonly<Record<Lang, readonly string[]>> = {
  vi: [
    'Hiến pháp',
    'Quốc hội',
    'UBTV Quốc hội',
    'Chủ tịch nước',
    'Chính phủ',
    'Thủ tướng',
    'Tòa án tối cao',
    'Bộ, ngành',
    'HĐND',
    'UBND',
  ],
  en: [
    'Constitution',
    'Assembly',
    'Its committee',
    'President',
    'Government',
    'Prime Minister',
    'Supreme Court',
    'Ministries',
    'Local councils',
    'Local authorities',
  ],
};
