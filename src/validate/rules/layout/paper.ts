import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { filledSections, layoutRule, millimetres, sectionFaults } from '../../look/index.js';
import { documentsUnderDecree } from '../../scope.js';

const WIDTH = 210;
const HEIGHT = 297;
/** Tolerance: depending on the unit, A4 in Word is 209.97 to 210.03 mm wide; printers are not more precise. */
const TOLERANCE = 1;

const message = (width: number, height: number) => ({
  vi: `khổ giấy ${millimetres(width).vi} x ${millimetres(height).vi} mm; đúng ra phải là A4 (${WIDTH} x ${HEIGHT} mm)`,
  en: `the paper is ${millimetres(width).en} x ${millimetres(height).en} mm; expected A4 (${WIDTH} x ${HEIGHT} mm)`,
});

/** A page may be landscape. */
const isA4 = (width: number, height: number): boolean =>
  Math.abs(Math.min(width, height) - WIDTH) <= TOLERANCE &&
  Math.abs(Math.max(width, height) - HEIGHT) <= TOLERANCE;

export const rule = layoutRule({
  id: 'layout/paper',
  ground: [appendixOne('I', '1')],
  description: { vi: 'Khổ giấy phải là A4 (210 x 297 mm).', en: 'The paper must be A4 (210 x 297 mm).' },
  scope: documentsUnderDecree,
  ofAnnexes: true,
  *check(context, { look }) {
    yield* sectionFaults(filledSections(look), context, ({ width, height }) => {
      if (width === null || height === null || isA4(width, height)) return null;
      const to = width > height ? { width: HEIGHT, height: WIDTH } : { width: WIDTH, height: HEIGHT };
      // The paper is the same in either orientation.
      return { message: message(Math.min(width, height), Math.max(width, height)), to };
    });
  },
  examples: () => [
    { ...typesetDecision(), findings: [] },
    { ...typesetDecision({ page: { width: 297, height: 210 } }), findings: [] },
    {
      ...typesetDecision({ page: { width: 215.9, height: 279.4 } }),
      findings: [{ line: 1, column: 1, message: message(215.9, 279.4) }],
    },
  ],
});
