import type { Relation } from './citation.js';
import type { Lang } from './diagnostic.js';

/** What a relation is called, said of the citing document and before the cited one; the passive ones of the cited one. */
export const relationNames: Readonly<Record<Lang, Readonly<Record<Relation, string>>>> = {
  vi: {
    basis: 'căn cứ',
    proposal: 'theo đề nghị',
    implements: 'triển khai',
    details: 'quy định chi tiết',
    amends: 'sửa đổi, bổ sung',
    repeals: 'bãi bỏ, thay thế',
    issues: 'ban hành',
    refers: 'dẫn chiếu',
    amendedBy: 'được sửa đổi bởi',
    repealedBy: 'bị thay thế bởi',
  },
  en: {
    basis: 'legal basis',
    proposal: 'proposal',
    implements: 'implements',
    details: 'details',
    amends: 'amends',
    repeals: 'repeals',
    issues: 'issues',
    refers: 'refers to',
    amendedBy: 'amended by',
    repealedBy: 'repealed by',
  },
};
