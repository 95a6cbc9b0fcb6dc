import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
};

/**
 * A greyscale image as PNG.
 *
 * @param rows - row by row, each preceded by a 0 byte, with one byte per dot: 0 is black
 */
export const greyPng = (rows: Uint8Array, width: number, height: number): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per dot, greyscale, with the default compression, filter and interlace methods.
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', new Uint8Array()),
  ]);
};

/** Converts dots of four bytes each (RGBA or BGRA) to rows for {@link greyPng}. */
export const greyRows = (dots: Uint8Array, width: number, height: number, stride: number): Uint8Array => {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    let to = y * (width + 1) + 1;
    let from = y * stride;
    for (let x = 0; x < width; x += 1) {
      rows[to] = ((dots[from] ?? 0) + 2 * (dots[from + 1] ?? 0) + (dots[from + 2] ?? 0)) >> 2;
      to += 1;
      from += 4;
    }
  }
  return rows;
};
