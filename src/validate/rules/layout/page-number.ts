import type { PageNumber } from '../../../model/index.js';
import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  filledSections,
  firstLineOf,
  joinWordings,
  layoutRule,
  points,
  sectionFaults,
} from '../../look/index.js';
import { documentsUnderDecree } from '../../scope.js';
import type { Wording } from '../../wording.js';

const LEAST_SIZE = 13;
const MOST_SIZE = 14;

const EXPECTED = {
  vi: 'đúng ra phải bằng chữ số Ả Rập, cỡ chữ 13 - 14, kiểu chữ đứng, canh giữa trong phần lề trên, không hiện ở trang thứ nhất',
  en: 'expected Arabic digits of size 13 - 14, upright, centred in the top margin, and none on the first page',
};

const wrong = (faults: readonly Wording[]): Wording => {
  const { vi, en } = joinWordings(faults);
  return { vi: `số trang ${vi}; ${EXPECTED.vi}`, en: `the page number ${en}; ${EXPECTED.en}` };
};

const MISSING = {
  vi: `văn bản có nhiều trang mà không đánh số trang; ${EXPECTED.vi}`,
  en: `the document has several pages and no page numbers; ${EXPECTED.en}`,
};

const IN_FOOTER = { vi: 'đặt ở lề dưới', en: 'is in the bottom margin' };
const OFF_CENTRE = { vi: 'không canh giữa', en: 'is not centred' };
const ON_FIRST = { vi: 'hiện ở trang thứ nhất', en: 'is shown on the first page' };
const NOT_ARABIC = { vi: 'không phải chữ số Ả Rập', en: 'is not in Arabic digits' };

const ofSize = (size: number): Wording => ({
  vi: `cỡ chữ ${points(size).vi}`,
  en: `is of size ${points(size).en}`,
});

/** The fault in the page numbers of a section. */
function faultsOf(
  { place, alignment, arabic, onFirstPage, look }: PageNumber,
  isFirst: boolean,
): readonly Wording[] {
  const { size, italic } = look;
  return [
    ...(place === 'footer' ? [IN_FOOTER] : []),
    ...(alignment === null || alignment === 'center' ? [] : [OFF_CENTRE]),
    ...(arabic ? [] : [NOT_ARABIC]),
    ...(isFirst && onFirstPage ? [ON_FIRST] : []),
    ...(size !== null && (size < LEAST_SIZE || size > MOST_SIZE) ? [ofSize(size)] : []),
    ...(italic ? [{ vi: 'nghiêng', en: 'is italic' }] : []),
  ];
}

export const rule = layoutRule({
  id: 'layout/page-number',
  ground: [appendixOne('I', '7')],
  description: {
    vi: 'Số trang bằng chữ số Ả Rập, cỡ chữ 13 - 14, kiểu chữ đứng, canh giữa trong phần lề trên, không hiện ở trang thứ nhất.',
    en: 'Page numbers must be Arabic, of size 13 - 14, upright, centred in the top margin, and not shown on the first page.',
  },
  scope: documentsUnderDecree,
  ofAnnexes: true,
  *check(context, { look, pages }) {
    const sections = filledSections(look);
    const [first] = sections;
    if (first === undefined) return;
    // Only Word's recorded page breaks prove that there are several pages.
    if (pages > 1 && sections.every(({ number }) => number === null))
      yield { at: firstLineOf(first, context), message: MISSING };
    yield* sectionFaults(sections, context, (section) => {
      const faults = section.number === null ? [] : faultsOf(section.number, section === first);
      return faults.length === 0 ? null : { message: wrong(faults) };
    });
  },
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({
        page: {
          number: {
            place: 'footer',
            alignment: 'right',
            onFirstPage: true,
            arabic: true,
            look: {
              font: 'Times New Roman',
              size: 12,
              bold: false,
              italic: false,
              underlined: false,
              capitals: false,
              color: null,
            },
          },
        },
      }),
      findings: [{ line: 1, column: 1, message: wrong([IN_FOOTER, OFF_CENTRE, ON_FIRST, ofSize(12)]) }],
    },
  ],
});
