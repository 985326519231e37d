import { crc32, deflateRawSync } from 'node:zlib';

/** How one part of a zip is to be written, beside its bytes: what it claims may differ from what it is. */
export type TinyPart = { readonly bytes: Uint8Array; readonly isLocked?: boolean; readonly packing?: number };

/** A zip whose parts are deflated, written by hand. */
export const tinyZip = (parts: Readonly<Record<string, string | TinyPart>>): Uint8Array => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const [name, given] of Object.entries(parts)) {
    const part: TinyPart = typeof given === 'string' ? { bytes: Buffer.from(given, 'utf8') } : given;
    const packed = deflateRawSync(part.bytes);
    const header = numbers([
      [2, 20],
      [2, part.isLocked ? 1 : 0],
      [2, part.packing ?? 8],
      [4, 0x00210000],
      [4, crc32(part.bytes)],
      [4, packed.length],
      [4, part.bytes.length],
      [2, Buffer.byteLength(name)],
      [2, 0],
    ]);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), header, Buffer.from(name), packed);
    centrals.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, Buffer.alloc(10), numbers([[4, at]]), Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const count = Object.keys(parts).length;
  const end = numbers([
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, at],
    [2, 0],
  ]);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
};

const numbers = (fields: readonly (readonly [size: number, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );
