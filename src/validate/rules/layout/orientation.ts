import { LONG_BODY, typesetLetter } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { filledSections, firstLineOf, isLong, layoutRule, runningText } from '../../look/index.js';
import { stateDocuments } from '../../scope.js';

const MESSAGE = {
  vi: 'trang đặt theo chiều rộng mà không có bảng, biểu; đúng ra phải theo chiều dài của khổ A4',
  en: 'the page is in landscape and has no table; expected portrait',
};

export const rule = layoutRule({
  id: 'layout/orientation',
  ground: [appendixOne('I', '2')],
  description: {
    vi: 'Trang đặt theo chiều dài của khổ A4; chỉ phần có bảng, biểu mới được đặt theo chiều rộng.',
    en: 'Pages must be in portrait; only those with tables may be in landscape.',
  },
  scope: stateDocuments,
  *check(context, looked) {
    const { look, tables } = looked;
    const lying = filledSections(look).filter(({ width, height }) => (width ?? 0) > (height ?? width ?? 0));
    if (lying.length === 0) return;
    const own = tables.filter(({ frame }) => !frame);
    const long = runningText(context, looked).filter((paragraph) => isLong(paragraph, looked));
    for (const section of lying) {
      const { start, end } = section;
      // Pages with only a diagram and its title may need the width.
      const isText = long.some((paragraph) => paragraph.start >= start && paragraph.end <= end);
      if (isText && !own.some((table) => table.start < end && table.end > start))
        yield { at: firstLineOf(section, context), message: MESSAGE };
    }
  },
  examples: () => [
    { ...typesetLetter({ parts: { body: LONG_BODY } }), findings: [] },
    {
      ...typesetLetter({ parts: { body: LONG_BODY }, page: { width: 297, height: 210 } }),
      findings: [{ line: 1, column: 1, message: MESSAGE }],
    },
  ],
});
