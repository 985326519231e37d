import type { PartialDate } from '@/domain/source/partial-date';

/** Where something was said, as far as a text tells. */
export type Occasion = { readonly place: string | null; readonly medium: string | null; readonly event: string | null };

/** What the counting reads of one appearance: its chain (outermost reporter first, the speaker last), its day, and where it was published. */
export type Recorded = {
  readonly id: string;
  readonly sourceId: string;
  readonly said: PartialDate | null;
  readonly chain: readonly { readonly actorIds: readonly string[]; readonly occasion: Occasion | null }[];
};

/** The first recorder of one occasion, with the appearances that go back to it. */
export type Root = { readonly appearanceIds: readonly string[] };

type Traced = { readonly id: string; readonly recorder: string; readonly occasion: Occasion | null; readonly said: PartialDate | null };

/**
 * Independent roots: five outlets that repeat one agency have one. The first recorder is the hop next to the speaker, or the speaker
 * where nobody stands between; an unnamed one is never taken for the same person in another source. Appearances of one recorder
 * share a root unless their occasions differ or their days exclude each other; what says less joins what says more.
 */
export const rootsOf = (appearances: readonly Recorded[]): Root[] => {
  const roots: Traced[][] = [];
  const surestFirst = (a: Traced, b: Traced) => known(b) - known(a);
  for (const traced of appearances.map(trace).sort(surestFirst)) {
    const root = roots.find((members) => members.every((member) => mayBeOne(member, traced)));
    if (root) root.push(traced);
    else roots.push([traced]);
  }
  return roots.map((members) => ({ appearanceIds: members.map(({ id }) => id) }));
};

const trace = ({ id, sourceId, said, chain }: Recorded): Traced => {
  const recorder = chain.at(-2) ?? chain.at(-1);
  const names = [...(recorder?.actorIds ?? [])].sort().join(' ');
  return {
    id,
    recorder: names === '' ? `unnamed in ${sourceId}` : names,
    occasion: chain.at(-1)?.occasion ?? recorder?.occasion ?? null,
    said: said?.precision === 'unknown' ? null : said,
  };
};

const fields = ['place', 'medium', 'event'] as const;
const written = (words: string | null | undefined) => words?.trim().toLowerCase() || null;
const known = ({ occasion, said }: Traced) => fields.filter((field) => written(occasion?.[field])).length + Number(said !== null);

const mayBeOne = (a: Traced, b: Traced): boolean =>
  a.recorder === b.recorder &&
  fields.every((field) => {
    const [one, other] = [written(a.occasion?.[field]), written(b.occasion?.[field])];
    return one === null || other === null || one === other;
  }) &&
  (!a.said?.earliest || !b.said?.earliest || (a.said.earliest <= b.said.latest && b.said.earliest <= a.said.latest));
