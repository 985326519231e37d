import { z } from 'zod';
import { partyOf, suggestCapacity } from '@/domain/actor/capacity';
import type { Editor } from '@/domain/editor/editor';
import { type Act, abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { NamedParty, ReaderPage, ReaderSuggestion, WantedVersion } from '@/store/sql/reader-facts';
import { readerPage } from '@/store/sql/reader-page';

export type { KnownDate, NamedParty, ReaderAppearance, ReaderDrift, ReaderQuote } from '@/store/sql/reader-facts';
export type { VerdictMark } from '@/store/sql/verdict-mark';

const acts = [
  'accept-suggestion',
  'accept-suggestions',
  'reject-suggestion',
  'restore-suggestion',
  'merge-suggestions',
  'split-suggestion',
  'add-quote',
  'move-quote',
  'withdraw-quote',
  'edit-source',
  'capture-again',
  'decide-drift',
  'undo',
] as const satisfies Act[];

/** A suggestion with whom its speaker would speak for on the day of the source: by membership, else by the office the text gives them. */
export type SuggestionInText = ReaderSuggestion & { readonly capacityId: string | null; readonly party: NamedParty | null };
export type SourceView = Omit<ReaderPage, 'suggestions' | 'belongings'> & {
  readonly suggestions: readonly SuggestionInText[];
  readonly abilities: Readonly<Record<(typeof acts)[number], boolean>>;
};

const wantedShape = z.union([
  z.uuid().transform((id) => ({ id })),
  z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .transform((number) => ({ number })),
]);

/** A source as the reader shows it: one version's text (`version`: its number or id; the newest otherwise), its quotes with their claims, and what is suggested. */
export const viewSource = async (
  editor: Editor,
  input: { readonly sourceId: string; readonly version?: string },
): Promise<Outcome<SourceView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  if (!z.uuid().safeParse(input.sourceId).success) return refuse('not-found');
  const wanted = input.version === undefined || input.version === '' ? accept<WantedVersion>(null) : readWanted(input.version);
  if (!wanted.ok) return wanted;
  const page = await readerPage(editor.workspaceId, editor.id, input.sourceId, wanted.value);
  if (!page) return refuse('not-found');
  const { suggestions, belongings, ...rest } = page;
  const day = page.source.published?.latest ?? page.version.keptAt.slice(0, 10);
  return accept({
    ...rest,
    suggestions: suggestions.map((suggestion) => ({ ...suggestion, ...standing(suggestion, belongings, day) })),
    abilities: abilitiesOf(editor, acts),
  });
};

/** `capacityId` is null when memberships decide (or nobody is spoken for): accepting then asks them again. */
const standing = ({ speakerId, officeId }: ReaderSuggestion, { memberships, parties }: ReaderPage['belongings'], day: string) => {
  const ids = new Set(parties.map(({ id }) => id));
  const byRole = speakerId ? suggestCapacity(speakerId, memberships, day) : null;
  const office = byRole === null && officeId !== speakerId ? officeId : null;
  const id = office ? partyOf(office, memberships, ids, day, false) : speakerId ? partyOf(speakerId, memberships, ids, day) : null;
  return { capacityId: office, party: parties.find((party) => party.id === id) ?? null };
};

const readWanted = (version: string): Outcome<WantedVersion> => {
  const read = wantedShape.safeParse(version);
  return read.success ? accept(read.data) : refuse('not-found');
};
