import { crc32 } from 'node:zlib';

/** A zip of parts that are stored as they are (PKWARE's APPNOTE.TXT 6.3.10), with times left at the format's zero. */
export const writeZip = (parts: ReadonlyMap<string, Uint8Array>): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of parts) {
    const letters = Buffer.from(name, 'utf8');
    // Version 2.0, names in UTF-8 (bit 11), stored, no time; the same 26 bytes stand in both headers.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(letters.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, letters, Buffer.from(bytes));
    centrals.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, letters);
    at += 30 + letters.length + bytes.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
};
