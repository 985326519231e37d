import { captureInputShape } from '@/domain/source/capture-input';

const facts = ['title', 'outlet', 'author', 'published', 'language', 'address', 'archiveLink'];

/** What a form brings in: `how` is paste, file or address; what is known of the text may be blank or left out. Gives the parse of it. */
export const captureOfForm = async (form: FormData) => {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const file = form.get('file');
  return captureInputShape.safeParse({
    how: field('how'),
    text: field('text'),
    url: field('url'),
    ...(file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : {}),
    metadata: Object.fromEntries(facts.map((name) => [name, field(name)])),
  });
};
