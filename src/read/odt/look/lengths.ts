/** The units of lengths in OpenDocument, in millimetres. */
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6, px: 25.4 / 96 }),
);

const LENGTH = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+))(mm|cm|in|pt|pc|px)\s*$/;

/** A length in millimetres; `null` if it is invalid or a percentage. */
export const millimetresIn = (written: string | null): number | null => {
  const [, number = '', unit = ''] = LENGTH.exec(written ?? '') ?? [];
  const factor = UNITS.get(unit);
  return factor === undefined ? null : Number.parseFloat(number) * factor;
};

/** A length in points, rounded to hundredths, since files store fewer digits. */
export const pointsIn = (written: string | null): number | null => {
  const length = millimetresIn(written);
  return length === null ? null : Math.round((length / 25.4) * 7200) / 100;
};

/** "150%" as 1.5; `null` if it is not a percentage. */
export const shareIn = (written: string | null): number | null => {
  const [, number = ''] = /^\s*(\d+(?:\.\d*)?|\.\d+)%\s*$/.exec(written ?? '') ?? [];
  return number === '' ? null : Number.parseFloat(number) / 100;
};
