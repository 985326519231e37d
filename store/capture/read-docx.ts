import mammoth from 'mammoth';
import { type Outcome, refuse } from '@/domain/outcome';
import type { CaptureRefusal } from '@/domain/source/capture-refusal';
import type { Reading } from '@/domain/source/reading';
import { settleReading } from '@/domain/source/settle-reading';
import { sourceLimits } from '@/domain/source/source-limits';
import { plainTitle } from './plain-title';
import { BrokenZip, readZip } from './read-zip';
import { writeZip } from './write-zip';

/** The parts that hold words. Pictures, fonts and embedded files are never unpacked. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/** A line break inside a paragraph, which mammoth's raw text would drop and glue two words together. */
const BREAK = /<w:(?:br|cr)(?:\s[^<>]*)?\/>|<w:br(?:\s[^<>]*)?><\/w:br>/g;

/**
 * The words of an office file (ECMA-376), paragraphs apart by blank lines, with title and author of its core properties.
 * Its dates are those of the file, not of a publication, and are not used. Unpacked here under a limit and handed to mammoth
 * as parts that are known to be small. Refuses `docx-broken` and what `settleReading` refuses.
 */
export const readDocx = async (bytes: Uint8Array): Promise<Outcome<Reading, CaptureRefusal>> => {
  try {
    const parts = readZip(bytes, (name) => WANTED.test(name), sourceLimits.unpackedBytes);
    for (const [name, part] of parts) {
      if (/^word\/[^/]+\.xml$/.test(name))
        parts.set(name, Buffer.from(part.toString('utf8').replace(BREAK, '<w:t xml:space="preserve">\n</w:t>')));
    }
    const { value } = await mammoth.extractRawText({ buffer: writeZip(parts) });
    const core = parts.get('docProps/core.xml')?.toString('utf8') ?? '';
    return settleReading(value.replace(/\n{3,}/g, '\n\n').trim(), {
      metadata: { title: plainTitle(property(core, 'dc:title')), author: property(core, 'dc:creator') },
    });
  } catch (error) {
    return refuse('docx-broken', { because: error instanceof BrokenZip ? error.because : 'damaged' });
  }
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const property = (core: string, name: string): string | null => {
  const written = new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]{1,1000})</${name}>`).exec(core)?.[1];
  return written?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '').trim() || null;
};
