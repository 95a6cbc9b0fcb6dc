import { readError } from '../error.js';
import { type ReadPage, writePages } from '../pdf/index.js';
import type { Reader } from '../source.js';
import { sizeOfJpeg, sizeOfPng } from './size.js';
import { pagesOfTiff, type TiffPage } from './tiff.js';

/** A sheet of A3 at 600 dots an inch has this many; larger ones are no documents. */
const mostDots = 80_000_000;

/** The shorter side of a sheet of A4, in points: pictures say how large they are less often than they are wrong. */
const sheetWidth = 595;

const pngStart = 0x89;
const jpegStart = 0xff;

const pagesOf = async (bytes: Uint8Array, path: string | null): Promise<readonly (TiffPage | null)[]> => {
  if (bytes[0] !== pngStart && bytes[0] !== jpegStart) return pagesOfTiff(bytes, mostDots);
  const size = bytes[0] === pngStart ? sizeOfPng(bytes) : sizeOfJpeg(bytes);
  if (size === null) throw readError(path, { code: 'damagedPicture' });
  return [size.width * size.height > mostDots ? null : { ...size, bytes }];
};

/** Pictures of pages: PNG, JPEG, and TIFF with any number of pages. */
export const read: Reader = async (input) => {
  const pages = await pagesOf(input.bytes, input.path);
  const heavy = pages.indexOf(null);
  if (heavy >= 0) throw readError(input.path, { code: 'heavyPage', page: heavy + 1 });
  const isRead = input.ocr?.mode !== 'never';
  const drawn = pages.flatMap((page): readonly ReadPage[] => {
    if (page === null) return [];
    const { bytes, width, height } = page;
    const dotsPerPoint = Math.min(width, height) / sheetWidth;
    return [
      { items: [], stamps: [], isScanned: true, picture: isRead ? { bytes, dotsPerPoint, height } : null },
    ];
  });
  return writePages(drawn, input);
};
