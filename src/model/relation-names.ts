import type { Relation } from './citation.js';
import type { Lang } from './diagnostic.js';

/** The words for a relation, from either side. */
interface RelationWords {
  /** About the citing document, before the name of the cited one. */
  readonly active: string;
  /** About the cited document, where it is clear which one cites it. */
  readonly passive: string;
  /** About the cited document, before the name of the citing one. */
  readonly by: string;
}

const WORDS: Readonly<Record<Lang, Readonly<Record<Relation, RelationWords>>>> = {
  vi: {
    basis: { active: 'căn cứ', passive: 'căn cứ', by: 'là căn cứ của' },
    proposal: { active: 'văn bản đề nghị', passive: 'văn bản đề nghị', by: 'đề nghị ban hành' },
    implements: { active: 'triển khai', passive: 'được triển khai', by: 'được triển khai bởi' },
    details: {
      active: 'quy định chi tiết',
      passive: 'được quy định chi tiết',
      by: 'được quy định chi tiết bởi',
    },
    amends: { active: 'sửa đổi, bổ sung', passive: 'được sửa đổi, bổ sung', by: 'được sửa đổi bởi' },
    repeals: { active: 'bãi bỏ, thay thế', passive: 'bị bãi bỏ, thay thế', by: 'bị bãi bỏ, thay thế bởi' },
    issues: { active: 'ban hành', passive: 'được ban hành', by: 'được ban hành kèm theo' },
    refers: { active: 'dẫn chiếu', passive: 'được dẫn chiếu', by: 'được dẫn chiếu tại' },
    amendedBy: {
      active: 'được sửa đổi bởi',
      passive: 'sửa đổi, bổ sung văn bản này',
      by: 'sửa đổi, bổ sung',
    },
    repealedBy: {
      active: 'bị bãi bỏ, thay thế bởi',
      passive: 'bãi bỏ, thay thế văn bản này',
      by: 'bãi bỏ, thay thế',
    },
  },
  en: {
    basis: { active: 'legal basis', passive: 'legal basis', by: 'legal basis of' },
    proposal: { active: 'proposal', passive: 'proposal', by: 'proposal for' },
    implements: { active: 'implements', passive: 'implemented', by: 'implemented by' },
    details: { active: 'details', passive: 'detailed', by: 'detailed by' },
    amends: { active: 'amends', passive: 'amended', by: 'amended by' },
    repeals: { active: 'repeals', passive: 'repealed', by: 'repealed by' },
    issues: { active: 'issues', passive: 'issued', by: 'issued by' },
    refers: { active: 'refers to', passive: 'referred to', by: 'referred to in' },
    amendedBy: { active: 'amended by', passive: 'amends this document', by: 'amends' },
    repealedBy: { active: 'repealed by', passive: 'repeals this document', by: 'repeals' },
  },
};

type Names = Readonly<Record<Lang, Readonly<Record<Relation, string>>>>;

const RELATIONS = Object.keys(WORDS.en) as readonly Relation[];

const side = (words: keyof RelationWords): Names => {
  const namesIn = (lang: Lang): Record<string, string> =>
    Object.fromEntries(RELATIONS.map((relation) => [relation, WORDS[lang][relation][words]]));
  return { vi: namesIn('vi'), en: namesIn('en') } as Names;
};

/**
 * The names of relations, as said of the citing document before the cited one. The passive relations are said of the
 * cited one.
 */
export const relationNames: Names = side('active');

/**
 * A phrase about a cited work: "được sửa đổi bởi 47/2019/QH14", "amended by 47/2019/QH14".
 *
 * @param doer - the work whose description contains the citation; `null` where that is the document itself
 */
export const sayOfCited = (relation: Relation, doer: string | null, lang: Lang): string => {
  const { passive, by } = WORDS[lang][relation];
  return doer === null ? passive : `${by} ${doer}`;
};
