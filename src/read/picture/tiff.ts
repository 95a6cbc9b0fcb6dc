import { greyPng, greyRows } from '../ocr/index.js';
import type { Size } from './size.js';

/** A page of a TIFF, as PNG. */
export interface TiffPage extends Size {
  readonly bytes: Uint8Array;
}

/** Four bytes per dot. */
const DOT_BYTES = 4;

/**
 * The pages of a TIFF, as written by scanners and fax machines.
 *
 * @param mostDots - the maximum number of dots of a page
 * @returns `null` for each page that has more
 */
export const pagesOfTiff = async (
  bytes: Uint8Array,
  mostDots: number,
): Promise<readonly (TiffPage | null)[]> => {
  const { decode, decodeImage, toRGBA8 } = (await import('utif2')).default;
  const buffer = Uint8Array.from(bytes).buffer;
  return decode(buffer).map((page): TiffPage | null => {
    // The tags for width and height, which determine the size of the decoded image.
    const [width = 0, height = 0] = [page['t256'], page['t257']].map((value) => Number([value].flat()[0]));
    if (!(width > 0 && height > 0 && width * height <= mostDots)) return null;
    decodeImage(buffer, page);
    const dots = toRGBA8(page);
    return { width, height, bytes: greyPng(greyRows(dots, width, height, width * DOT_BYTES), width, height) };
  });
};
