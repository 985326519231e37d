import { z } from 'zod';
import { commentMatters } from '@/domain/editor/comment-input';

/** What is being written: about which thing, in answer to which comment, or which comment anew. */
const writingShape = z.object({
  about: z.object({ type: z.enum(commentMatters), id: z.string() }),
  /** words for what it is about, when that is not the page itself */
  words: z.string().nullable(),
  replyTo: z.string().nullable(),
  editing: z.object({ id: z.string(), revision: z.number() }).nullable(),
});
export type Writing = z.infer<typeof writingShape>;

const keptShape = z.object({ open: writingShape.nullable(), texts: z.record(z.string(), z.string()) });
type Kept = z.infer<typeof keptShape>;
const nothing: Kept = { open: null, texts: {} };

/** Tells drafts of one page apart. */
export const keyOfWriting = ({ about, replyTo, editing }: Writing): string =>
  editing ? `edit ${editing.id}` : replyTo ? `answer ${replyTo}` : `${about.type} ${about.id}`;

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was typed and not sent on one page by one editor, kept in this browser: nothing is lost by a refusal, a reload or a crash. */
export const talkDrafts = (name: string, shelf: () => Shelf = () => window.localStorage) => {
  const place = `saidso.draft.talk.${name}`;
  const read = (): Kept => {
    try {
      return keptShape.catch(nothing).parse(JSON.parse(shelf().getItem(place) ?? 'null'));
    } catch {
      return nothing; // storage can be forbidden, or hold something old
    }
  };
  const write = (kept: Kept) => {
    try {
      if (Object.keys(kept.texts).length === 0) shelf().removeItem(place);
      else shelf().setItem(place, JSON.stringify(kept));
    } catch {
      // see read
    }
  };
  return {
    /** what was open when the page was left, if anything was typed into it */
    open: (): Writing | null => {
      const { open, texts } = read();
      return open && texts[keyOfWriting(open)] ? open : null;
    },
    textOf: (writing: Writing): string | null => read().texts[keyOfWriting(writing)] ?? null,
    /** keeps the text; an empty one is forgotten */
    keep: (writing: Writing, text: string) => {
      const { [keyOfWriting(writing)]: _, ...others } = read().texts;
      write({ open: writing, texts: text === '' ? others : { ...others, [keyOfWriting(writing)]: text } });
    },
    /** the form was left; its text stays */
    leave: () => write({ ...read(), open: null }),
  };
};
