import { actorBook, normalName } from '@/domain/attribution/known-actors';
import { suggestStatements as find } from '@/domain/attribution/suggest-statements';
import type { Editor } from '@/domain/editor/editor';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { anchorsOf } from '@/domain/quote/anchors-of';
import { foldText } from '@/domain/quote/fold-text';
import { sourceLimits } from '@/domain/source/source-limits';
import type { Span } from '@/domain/text/span';
import { partialDateOf } from '@/store/insert-attribution';
import { insertSuggestions, type NewSuggestion } from '@/store/insert-suggestions';
import { type NamedActor, namedActors, rejectedElsewhere, takenPlaces } from '@/store/suggesting';
import { textOfVersion } from '@/store/version';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';

/**
 * Writes what the rules find in a version as suggestions, inside another act (capture) or its own; gives how many are new.
 * Doing it again adds only what is not there yet, whatever was decided on it; words that a standing quote holds are left alone, and what an editor
 * rejected in another version of the source stays rejected.
 */
export const suggestFor = async (w: Writer, versionId: string): Promise<Outcome<number>> => {
  const version = await textOfVersion(w, versionId);
  const source = version && (await w.find('source_state', { id: version.sourceId }));
  if (!version || !source) return refuse('not-found');
  const actors = await namedActors(w);
  const taken = await takenPlaces(w, versionId);
  const known = new Set(taken.suggested.map(keyOf));
  const rejected = new Set((await rejectedElsewhere(w, version.sourceId, versionId)).map(wordsKey));
  const idFor = idsByName(actors);
  const rows: NewSuggestion[] = [];
  const all = find(version.text, { actors, language: source.language as string, published: partialDateOf(source, 'published') });
  const anchors = anchorsOf(
    version.text,
    all.map(({ spans }) => spans),
  );
  for (const [i, found] of all.entries()) {
    const anchor = anchors[i];
    if (!anchor?.ok || known.has(keyOf(found.spans)) || overlaps(found.spans, taken.quoted)) continue;
    known.add(keyOf(found.spans));
    rows.push({
      found,
      anchor: anchor.value,
      speakerId: found.speaker === null ? null : idFor(found.speaker),
      rejected: rejected.has(wordsKey({ exact: anchor.value.exact, surface: found.surface })),
    });
  }
  const kept = rows.slice(0, Math.max(0, sourceLimits.suggestions - taken.suggested.length));
  await insertSuggestions(w, versionId, taken.next, kept);
  return accept(kept.length);
};

/** Looks for statements in a version again: after capture did, when rules or actors have grown since. */
export const suggestStatements = (editor: Editor, input: { readonly versionId: string; readonly now: Date }): Promise<ActOutcome<number>> =>
  perform(editor, 'suggest-statements', input.now, async (w) => {
    const done = await suggestFor(w, input.versionId);
    if (!done.ok) return done;
    const version = await w.find('version', { id: input.versionId });
    const source = await w.find('source_state', { id: version?.source_id });
    if (source) w.concerns('source', source.id as string, source.title as string, input.versionId);
    return done;
  });

const keyOf = (spans: readonly Span[]): string => spans.join(';');

/** The same words by the same speaker, whatever their typography. */
const wordsKey = ({ exact, surface }: { readonly exact: readonly string[]; readonly surface: string | null }): string =>
  JSON.stringify([exact.map(foldText), surface]);

const overlaps = (spans: readonly Span[], others: readonly Span[]): boolean =>
  spans.some(([start, end]) => others.some(([from, to]) => start < to && from < end));

/** The actor a resolved name means: by the same rule as the finder's own book, so that no name is resolved here that it left open. */
const idsByName = (actors: readonly NamedActor[]): ((name: string) => string | null) => {
  const book = actorBook(actors);
  const ids = new Map(actors.map(({ id, name }) => [normalName(name), id]));
  return (name) => ids.get(normalName(book(name) ?? name)) ?? null;
};
