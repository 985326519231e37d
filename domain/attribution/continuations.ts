import { contentSpan } from './draft';
import type { PlacedDraft } from './find-drafts';
import type { Frame } from './frames';
import type { Speaker } from './speaker';

/** Less sure findings between the sentences of one speaker are rather part of that speaker's words. */
export const plain = 0.5;

/** A draft with the speaker found for it. */
export type Spoken = { readonly draft: PlacedDraft; readonly speaker: Speaker };

/**
 * Sentences without a cue between two sentences that end in one ("…, noted Ann Lee. … …, explains Ann Lee."), in one paragraph and of one
 * speaker: her words still, kept apart as one draft a sentence, with little confidence. `within` tells for each frame whose words surround it.
 */
export const continuations = (
  text: string,
  frames: readonly Frame[],
  spoken: readonly Spoken[],
): { readonly drafts: PlacedDraft[]; readonly within: ReadonlyMap<number, Spoken> } => {
  const drafts: PlacedDraft[] = [];
  const within = new Map<number, Spoken>();
  const closing = spoken.filter(({ draft, speaker }) => draft.pattern.startsWith('before-cue') && speaker.name !== null);
  const sayers = new Map<number, (string | null)[]>();
  for (const { draft, speaker } of spoken)
    if (draft.confidence >= plain) sayers.set(draft.home, [...(sayers.get(draft.home) ?? []), speaker.name]);
  for (let i = 1; i < closing.length; i++) {
    const [a, b] = [closing[i - 1], closing[i]];
    if (!a || !b || a.speaker.name !== b.speaker.name || frames[a.draft.frame]?.paragraph !== frames[b.draft.home]?.paragraph) continue;
    for (let at = a.draft.frame + 1; at < b.draft.home; at++) {
      const frame = frames[at];
      if (!frame || within.has(at)) continue;
      within.set(at, a);
      // A sentence with a cue of the same speaker is told already; one that reports others goes on in the speaker's words and holds theirs.
      const span = sayers.get(at)?.includes(a.speaker.name) ? null : contentSpan(text, frame.items, 0, frame.items.length - 1);
      if (!span) continue;
      drafts.push({
        spans: [span],
        quoted: frame.items.some((item) => item.kind === 'quote') ? 'some' : 'none',
        cue: null,
        mention: a.draft.mention,
        apposition: a.draft.apposition,
        told: null,
        kind: 'assertion',
        pattern: 'continuation',
        confidence: 0.3,
        reasons: ['between-statements-of-one-speaker'],
        frame: at,
        home: a.draft.home,
        inherits: true,
      });
    }
  }
  return { drafts, within };
};
