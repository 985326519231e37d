import { inflateRawSync } from 'node:zlib';

/** Signatures and sizes of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** An office file has some dozens of parts. */
const MOST_PARTS = 5000;

export class BrokenZip extends Error {
  constructor(readonly because: 'damaged' | 'locked' | 'too-heavy') {
    super(because);
  }
}

/**
 * The parts of a zip whose names are `wanted`, unpacked. In all they may unpack to `limit` bytes, whatever the file claims
 * about itself. Throws BrokenZip; zip64, several disks and other packings than deflate count as damaged.
 */
export const readZip = (bytes: Uint8Array, wanted: (name: string) => boolean, limit: number): Map<string, Buffer> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Buffer>();
  let left = limit;
  try {
    for (const entry of centralDirectory(file)) {
      if (!wanted(entry.name)) continue;
      if (entry.isLocked) throw new BrokenZip('locked');
      const part = unpack(file, entry, left);
      left -= part.length;
      parts.set(entry.name, part);
    }
  } catch (error) {
    if (error instanceof BrokenZip) throw error;
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new BrokenZip(isTooLarge ? 'too-heavy' : 'damaged');
  }
  return parts;
};

type Entry = { name: string; isLocked: boolean; packing: number; packedSize: number; at: number };

function* centralDirectory(file: Buffer): Generator<Entry> {
  const end = endRecord(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new BrokenZip('too-heavy');
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (file.readUInt32LE(at) !== CENTRAL) throw new BrokenZip('damaged');
    const [nameLength, extraLength, commentLength] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)];
    yield {
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      isLocked: (file.readUInt16LE(at + 8) & 1) === 1,
      packing: file.readUInt16LE(at + 10),
      packedSize: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + extraLength + commentLength;
  }
}

const endRecord = (file: Buffer): number => {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - LONGEST_COMMENT); at--) if (file.readUInt32LE(at) === END) return at;
  throw new BrokenZip('damaged');
};

const unpack = (file: Buffer, { at, packing, packedSize }: Entry, limit: number): Buffer => {
  if (file.readUInt32LE(at) !== LOCAL) throw new BrokenZip('damaged');
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(start, start + packedSize);
  if (packed.length !== packedSize || (packing !== STORED && packing !== DEFLATED)) throw new BrokenZip('damaged');
  if (limit <= 0 || (packing === STORED && packed.length > limit)) throw new BrokenZip('too-heavy');
  return packing === STORED ? packed : inflateRawSync(packed, { maxOutputLength: limit });
};
