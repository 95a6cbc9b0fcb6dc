import { readError } from '../error.js';
import { type ReadPage, writePages } from '../pdf/index.js';
import type { Reader } from '../source.js';
import { sizeOfJpeg, sizeOfPng } from './size.js';
import { pagesOfTiff, type TiffPage } from './tiff.js';

/** The number of dots of an A3 sheet at 600 dpi; larger images are not documents. */
const MOST_DOTS = 80_000_000;

/** The shorter side of an A4 sheet, in points, which is assumed since sizes given in images are often wrong. */
const SHEET_WIDTH = 595;

const PNG_START = 0x89;
const JPEG_START = 0xff;

const pagesOf = async (bytes: Uint8Array, path: string | null): Promise<readonly (TiffPage | null)[]> => {
  if (bytes[0] !== PNG_START && bytes[0] !== JPEG_START) return pagesOfTiff(bytes, MOST_DOTS);
  const size = bytes[0] === PNG_START ? sizeOfPng(bytes) : sizeOfJpeg(bytes);
  if (size === null) throw readError(path, { code: 'damagedPicture' });
  return [size.width * size.height > MOST_DOTS ? null : { ...size, bytes }];
};

/** Images of pages: PNG, JPEG, and TIFF with any number of pages. */
export const read: Reader = async (input) => {
  const pages = await pagesOf(input.bytes, input.path);
  const heavy = pages.indexOf(null);
  if (heavy >= 0) throw readError(input.path, { code: 'heavyPage', page: heavy + 1 });
  const isRead = input.ocr?.mode !== 'never';
  const drawn = pages.flatMap((page): readonly ReadPage[] => {
    if (page === null) return [];
    const { bytes, width, height } = page;
    const dotsPerPoint = Math.min(width, height) / SHEET_WIDTH;
    return [
      {
        items: [],
        stamps: [],
        isScanned: true,
        picture: isRead ? { bytes, dotsPerPoint, height } : null,
        width: 0,
        height: 0,
      },
    ];
  });
  return writePages(drawn, input);
};
