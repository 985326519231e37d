/** Windows-1252 at 0x80 to 0x9F, where it differs from Latin-1 (WHATWG Encoding, index windows-1252). Node's decoder leaves them as controls. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const decoderFor = (label: string): TextDecoder | null => {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
};

/** The text of bytes in an encoding, without its byte order mark; null when there is no such encoding or the bytes break its rules. */
export const decodeAs = (bytes: Uint8Array, label: string): string | null => {
  const decoder = decoderFor(label);
  if (!decoder) return null;
  try {
    const text = decoder.decode(bytes);
    // ASCII and Latin-1 are names of the same encoding on the web.
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009F]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80] ?? control);
  } catch {
    return null;
  }
};
