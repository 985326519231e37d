import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { mayStandBeside, type Side, type SideKind } from '@/domain/position/compare-query';
import { wordsToFind } from '@/domain/text/sound-text';
import { partiesNamed } from '@/store/sql/parties-named';
import { searchActors } from '@/store/sql/search-actors';
import { searchClaims } from '@/store/sql/search-claims';
import { searchKept } from '@/store/sql/search-kept';

/** Something that can be compared, as it is offered: what it is called and a little more. */
export type SideChoice = Side & { readonly words: string; readonly note: string | null };

const most = 6;

/** What may be meant while words are typed: claims, quotes, speakers and parties, or those of them that can stand beside the other side. Parties are offered before a word is typed. */
export const searchSides = async (
  editor: Editor,
  input: { readonly words: string; readonly beside: SideKind | null },
): Promise<Outcome<readonly SideChoice[]>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const words = wordsToFind(input.words);
  const terms = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = (kind: SideKind) => input.beside === null || mayStandBeside(kind, input.beside);
  const ws = editor.workspaceId;
  const [parties, actors, claims, kept] = await Promise.all([
    wanted('party') ? partiesNamed(ws, words, most) : [],
    wanted('actor') && words !== '' ? searchActors(ws, words, most) : [],
    wanted('claim') ? searchClaims(ws, { filters: words === '' ? {} : { q: words }, after: null }) : null,
    wanted('quote') && terms.length > 0 ? searchKept(ws, words, terms.map((term) => `${term}:*`).join(' & ')) : null,
  ]);
  const isParty = new Set(parties.map(({ id }) => id));
  return accept([
    ...parties.map(({ id, name, code }): SideChoice => ({ kind: 'party', id, words: name, note: `party ${code}` })),
    ...actors
      .filter(({ id }) => !isParty.has(id))
      .map(({ id, name, role, kind }): SideChoice => ({ kind: 'actor', id, words: name, note: role ?? kind })),
    ...(claims?.rows ?? [])
      .slice(0, most)
      .map(({ id, proposition, said }): SideChoice => ({ kind: 'claim', id, words: proposition, note: said?.speaker ?? null })),
    ...(kept?.quotes ?? []).map(
      ({ id, exact, source }): SideChoice => ({
        kind: 'quote',
        id,
        words: exact.join(' … '),
        note: source.outlet?.name ?? source.title,
      }),
    ),
  ]);
};
