/** The kinds of file a text can be taken out of. */
export type Format = 'txt' | 'md' | 'html' | 'pdf' | 'docx';

type FormatRow = {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** True when the first bytes can be nothing else. Plain text and markdown have no such mark. */
  readonly isPlain: (head: Head) => boolean;
};

/** The beginning of a file: its bytes, and the same as Latin-1 letters without NUL, so that UTF-16 markup is recognised too. */
export type Head = { readonly bytes: Uint8Array; readonly letters: string };

/** Bytes of a file that are looked at to tell its format. */
export const HEAD = 4096;

const MARKUP = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** One row a format, in the order in which their marks are looked for. */
export const formats: Readonly<Record<Format, FormatRow>> = {
  // Readers of PDF allow rubbish before the mark within the first kilobyte.
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'], isPlain: ({ letters }) => letters.slice(0, 1024).includes('%PDF-') },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    isPlain: ({ bytes, letters }) =>
      letters.startsWith('PK\x03\x04') && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/'),
  },
  html: { mediaType: 'text/html', extensions: ['html', 'htm', 'xhtml'], isPlain: ({ letters }) => MARKUP.test(letters) },
  md: { mediaType: 'text/markdown', extensions: ['md', 'markdown'], isPlain: () => false },
  txt: { mediaType: 'text/plain', extensions: ['txt', 'text'], isPlain: () => false },
};

/** Beginnings of files that look like letters and are no text to read. Other foreign files give themselves away by their control bytes. */
export const foreignMarks: readonly string[] = ['{\\rtf', '%!PS'];
