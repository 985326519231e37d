import { keepSource, type SourceToKeep } from '@/desk/keep-source';
import { openDesk } from '@/desk/open-desk';
import { perform } from '@/desk/perform';
import type { Editor, Role } from '@/domain/editor/editor';
import type { Accepted, Outcome } from '@/domain/outcome';
import { writing } from '@/store/db';
import { newId } from '@/store/new-id';

/** The instant all desk tests happen at, unless they say otherwise. */
export const now = new Date('2026-11-20T09:00:00.000Z');

/** Our own short news text: a direct, an indirect and an interrupted statement, and an astral character. */
export const newsText = `The harbour minister promised a new pier on Friday. "We will open the pier in May 😀," Ada Berg told the Tideway Post.

The opposition denied that there was money for it. "There is no budget," said Otto Lind, "and no plan."`;

/** The value of an accepted outcome; throws with the refusal otherwise. */
export const must = <V>(outcome: Outcome<V>): V => {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
};
export type Must<O> = O extends Accepted<infer V> ? V : never;

let made = 0;

/** A user without a password; accounts stand outside workspaces. Gives the user's id. */
export const userNamed = async (name: string): Promise<string> => {
  const id = newId();
  await writing().sign_in_user.create({ data: { id, name, email: `${name.toLowerCase().replace(/\W+/g, '.')}.${++made}@desk.example` } });
  return id;
};

/** A desk with an editor of each role. */
export const openTestDesk = async (name = 'Harbour desk') => {
  const chief = must(
    await openDesk({
      name,
      slug: `desk-${++made}-${process.pid}`,
      chief: { userId: await userNamed('Cora Chief'), name: 'Cora Chief' },
      now,
    }),
  ).value;
  const seat = async (who: string, role: Role): Promise<Editor> => {
    const initials = who.replace(/[^A-Z]/g, '');
    const user_id = await userNamed(who);
    const done = must(
      await perform(chief, 'invite-editor', now, async (w) => ({
        ok: true,
        value: await w.add('editor', { user_id, name: who, initials, role }),
      })),
    );
    return { id: done.value, workspaceId: chief.workspaceId, name: who, initials, role };
  };
  return {
    chief,
    adjudicator: await seat('Ada Judge', 'adjudicator'),
    analyst: await seat('Ann Analyst', 'analyst'),
    second: await seat('Bob Analyst', 'analyst'),
    reader: await seat('Rae Reader', 'reader'),
  };
};

/** A source as it comes from a paste, with what a test wants different. */
export const sourceToKeep = (more: Partial<SourceToKeep> = {}): SourceToKeep => ({
  text: newsText,
  marks: [],
  extractor: 'paste@1',
  original: null,
  title: 'Pier promised',
  outlet: 'Tideway Post',
  author: null,
  address: null,
  archiveLink: null,
  published: { earliest: '2026-11-13', latest: '2026-11-13', precision: 'day' },
  language: 'en',
  ...more,
});

/** A kept source. */
export const keptSource = async (editor: Editor, more: Partial<SourceToKeep> = {}) =>
  must(await perform(editor, 'capture-source', now, (w) => keepSource(w, sourceToKeep(more)))).value;

/** The span of some words in a text. Throws when they are not there. */
export const spanOf = (text: string, words: string): readonly [number, number] => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
};

/** A direct statement by a named speaker, ready for addQuote or acceptSuggestion. */
export const statementOf = (words: string, speaker: string, more: { proposition?: string; kind?: string; text?: string } = {}) => ({
  spans: [spanOf(more.text ?? newsText, words)],
  attribution: {
    chain: [
      { actors: [{ name: 'Tideway Post', kind: 'outlet' as const }], mode: 'direct' as const },
      { actors: [{ name: speaker, kind: 'person' as const }], mode: 'direct' as const, cue: 'told' },
    ],
  },
  claim: {
    proposition: more.proposition ?? `${words}.`,
    kind: (more.kind ?? 'assertion') as 'assertion',
    issues: [],
    tags: [],
    addressees: [],
    priority: 0,
  },
});
