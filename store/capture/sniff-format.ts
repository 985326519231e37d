import { type Format, foreignMarks, formats, HEAD, type Head } from './format';

/** What is known of a file beside its bytes: the name it came under and the media type a server gave. */
export type FileLabels = { readonly name?: string | null; readonly mediaType?: string | null };

const names = Object.keys(formats) as Format[];

/**
 * What a file is: first by its bytes, then by its name, then by the media type a server gave; `txt` when nothing is known.
 * `isClaimed` says whether name or media type promise this format; what is not claimed and cannot be read is of an unknown format.
 * Null when its bytes are of a kind we know we cannot read.
 */
export const sniffFormat = (bytes: Uint8Array, { name, mediaType }: FileLabels): { format: Format; isClaimed: boolean } | null => {
  const head: Head = { bytes, letters: lettersOf(bytes.subarray(0, HEAD)) };
  const extension = /\.([^.\\/]{1,12})$/.exec(name ?? '')?.[1]?.toLowerCase();
  const essence = mediaType?.split(';')[0]?.trim().toLowerCase();
  const named = names.find((format) => extension !== undefined && formats[format].extensions.includes(extension));
  const typed = names.find((format) => formats[format].mediaType === essence) ?? (essence === 'application/xhtml+xml' ? 'html' : undefined);
  const plain = names.find((format) => formats[format].isPlain(head));
  if (plain) return { format: plain, isClaimed: true };
  if (foreignMarks.some((mark) => head.letters.startsWith(mark))) return null;
  return { format: named ?? typed ?? 'txt', isClaimed: (named ?? typed) !== undefined };
};

/** Bytes as Latin-1 letters, without byte order mark and without the NULs that UTF-16 has between plain letters. */
const lettersOf = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/^(?:\xFF\xFE|\xFE\xFF|\xEF\xBB\xBF)/, '')
    .replaceAll('\0', '');
