/** Text as bytes in an encoding that Node can only read: the reading turned round, byte by byte. Throws on a letter the encoding has not. */
export const encodeAs = (text: string, encoding: string): Uint8Array => {
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => {
    const byte = letters.indexOf(letter);
    if (byte < 0) throw new RangeError(`${encoding} has no ${letter}`);
    return byte;
  });
};
