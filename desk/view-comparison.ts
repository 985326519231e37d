import { z } from 'zod';
import type { Editor } from '@/domain/editor/editor';
import { type Act, abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type ComparedRow, compareVersions } from '@/domain/quote/compare-versions';
import { describe } from '@/domain/quote/describe';
import { indexText, startsCapital, type TextIndex } from '@/domain/quote/index-text';
import { type Drift, match } from '@/domain/quote/match';
import { areDifferent, type Speaker, speakerNear } from '@/domain/quote/speaker-near';
import { wordsAt } from '@/domain/text/span';
import { type Comparison, comparison, type ComparedQuote as KeptQuote } from '@/store/sql/comparison';

export type { ComparedPlace, VersionHead } from '@/store/sql/comparison';

/** A quote between two versions. */
export type ComparedQuote = KeptQuote & {
  /** whether its drift was found between these very versions, so that it is decided here */
  readonly own: boolean;
  /** what stands between these versions where the drift was found between others or not at all; null where the drift says it, or the older version has no place */
  readonly shown: Drift | null;
  /** who is named as saying the words on either side, as the texts spell them, where that alarms */
  readonly voices: { readonly old: string; readonly next: string } | null;
};

const acts = ['decide-drift', 'capture-again', 'undo'] as const satisfies Act[];
export type ComparisonView = Omit<Comparison, 'quotes'> & {
  readonly quotes: readonly ComparedQuote[];
  /** the paragraphs of both texts beside each other; empty when both are the same version */
  readonly rows: readonly ComparedRow[];
  readonly abilities: Readonly<Record<(typeof acts)[number], boolean>>;
};

const numberShape = z.coerce.number().int().min(1).max(100_000);

/** Two versions of a source held against each other (numbers as they stand in an address; without them the two newest), the older one always first. */
export const viewComparison = async (
  editor: Editor,
  input: { readonly sourceId: string; readonly old?: string; readonly next?: string },
): Promise<Outcome<ComparisonView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const [old, next] = [wanted(input.old), wanted(input.next)];
  if (!z.uuid().safeParse(input.sourceId).success || old === undefined || next === undefined) return refuse('not-found');
  const [first, second] = old !== null && next !== null && old > next ? [next, old] : [old, next];
  const found = await comparison(editor.workspaceId, input.sourceId, first, second);
  if (!found) return refuse('not-found');
  const rows = found.old.id === found.next.id ? [] : compareVersions(found.old.text, found.next.text);
  return accept({ ...found, quotes: quotesBetween(found), rows, abilities: abilitiesOf(editor, acts) });
};

/** The quotes as they stand between the versions on screen; each text is made ready once, and only when a quote asks for it. */
const quotesBetween = ({ old: from, next: to, quotes }: Comparison): ComparedQuote[] => {
  const old = once(() => indexText(from.text));
  const next = once(() => indexText(to.text));
  return quotes.map((kept) => {
    const own = kept.drift !== null && kept.drift.from === from.number;
    const shown = own || !kept.old || from.id === to.id ? null : match(next(), describe(old(), kept.old.spans));
    const place = !shown || kept.next?.anchored ? kept.next : placeOf(shown, to.text);
    const quote = { ...kept, next: place, own, shown };
    const alarms = shown?.alarms ?? (own ? kept.drift?.alarms : undefined) ?? [];
    return { ...quote, voices: alarms.includes('attribution') ? voicesOf(quote, old, next) : null };
  });
};

const placeOf = ({ spans }: Drift, text: string): KeptQuote['next'] =>
  spans.length > 0 ? { spans, exact: wordsAt(text, spans), anchored: false } : null;

const once = <V>(make: () => V): (() => V) => {
  let made: { readonly value: V } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Who says the words on either side; null unless both are named, and differently. */
const voicesOf = (quote: Pick<KeptQuote, 'old' | 'next'>, old: () => TextIndex, next: () => TextIndex): ComparedQuote['voices'] => {
  if (!quote.old || !quote.next) return null;
  const before = speakerNear(old(), describe(old(), quote.old.spans).parts);
  const after = speakerNear(next(), describe(next(), quote.next.spans).parts);
  const [was, is] = [spelled(before, old()), spelled(after, next())];
  return was && is && areDifferent(before, after) ? { old: was, next: is } : null;
};

/** A speaker in the letters of the text: a name with its capitals; null when nobody is named in words of the text. */
const spelled = ({ name, other }: Speaker, { low, words }: TextIndex): string | null => {
  const isName = name.length > 0;
  const parts = (isName ? name : other).map(
    (word) => words[low.findIndex((one, at) => one === word && (!isName || startsCapital(words[at] ?? '')))],
  );
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(' ') : null;
};

/** A number, null when none was given, undefined when it is none. */
const wanted = (text: string | undefined): number | null | undefined =>
  text === undefined || text === '' ? null : numberShape.safeParse(text).data;
