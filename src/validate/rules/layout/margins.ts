import type { SectionLook } from '../../../model/index.js';
import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  filledSections,
  joinWordings,
  layoutRule,
  millimetres,
  nearestIn,
  sectionFaults,
} from '../../look/index.js';
import { documentsUnderDecree } from '../../scope.js';
import type { Wording } from '../../wording.js';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** The side, its name, and the minimum and maximum of its margin in millimetres. */
const MARGINS: readonly (readonly [Side, Wording, number, number])[] = [
  ['top', { vi: 'trên', en: 'top' }, 20, 25],
  ['bottom', { vi: 'dưới', en: 'bottom' }, 20, 25],
  ['left', { vi: 'trái', en: 'left' }, 30, 35],
  ['right', { vi: 'phải', en: 'right' }, 15, 20],
];

/**
 * Tolerance: Word shows hundredths of an inch or tenths of a centimetre; 0.79" is 20.07 mm, and 0.59" stands for 15 mm.
 */
const TOLERANCE = 0.5;

const say = (name: Wording, found: number, least: number, most: number): Wording => ({
  vi: `lề ${name.vi} ${millimetres(found).vi} mm (đúng ra phải ${least} - ${most} mm)`,
  en: `the ${name.en} margin is ${millimetres(found).en} mm (expected ${least} - ${most} mm)`,
});

/** A landscape page is bound at another edge, for which the decree has no rule. */
const isUpright = ({ width, height }: SectionLook): boolean =>
  width === null || height === null || width <= height;

export const rule = layoutRule({
  id: 'layout/margins',
  ground: [appendixOne('I', '3')],
  description: {
    vi: 'Lề trên và dưới 20 - 25 mm, lề trái 30 - 35 mm, lề phải 15 - 20 mm.',
    en: 'Margins must be 20 - 25 mm at top and bottom, 30 - 35 mm on the left, 15 - 20 mm on the right.',
  },
  scope: documentsUnderDecree,
  ofAnnexes: true,
  *check(context, { look }) {
    yield* sectionFaults(filledSections(look).filter(isUpright), context, (section) => {
      const faults: Wording[] = [];
      const to: Partial<Record<Side, number>> = {};
      for (const [side, name, least, most] of MARGINS) {
        const found = section[side];
        if (found === null || (found >= least - TOLERANCE && found <= most + TOLERANCE)) continue;
        faults.push(say(name, found, least, most));
        to[side] = nearestIn(found, [least, most]);
      }
      return faults.length === 0 ? null : { message: joinWordings(faults, '; '), to };
    });
  },
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ page: { left: 20, right: 10 } }),
      findings: [
        {
          line: 1,
          column: 1,
          message: joinWordings(
            [say({ vi: 'trái', en: 'left' }, 20, 30, 35), say({ vi: 'phải', en: 'right' }, 10, 15, 20)],
            '; ',
          ),
        },
      ],
    },
  ],
});
