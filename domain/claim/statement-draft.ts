import { type ActorKind, actorKinds } from '@/domain/actor/actor-kind';
import type { Kind } from '@/domain/attribution/kind';
import { writePartialDate } from '@/domain/source/format-partial-date';
import { parsePartialDate } from '@/domain/source/parse-partial-date';
import type { Span } from '@/domain/text/span';
import { propositionFrom } from './proposition-from';
import type { ActorRef, Bearing, HopInput, StatementInput } from './statement-input';

export type Mode = 'direct' | 'indirect' | 'mixed';

/** A statement as an editor types it: fields as they stand on the screen, whatever is missing yet. */
export type StatementDraft = {
  readonly proposition: string;
  readonly kind: Kind;
  /** A tracked claim that this one is the same as; then proposition, kind and issues are that claim's. */
  readonly claim: { readonly id: string; readonly proposition: string } | null;
  readonly speaker: { readonly id: string | null; readonly name: string; readonly kind: ActorKind };
  /** The text names nobody: the speaker is described. */
  readonly unnamed: boolean;
  readonly description: string;
  /** For whom they spoke: as memberships and offices say, for themselves, or for the actor with this id. */
  readonly capacity: 'suggested' | 'own' | { readonly id: string };
  readonly mode: Mode;
  readonly said: string;
  readonly issues: readonly { readonly id: string; readonly bearing: Bearing }[];
};

/** What is missing or not understood, by the field it concerns. */
export type DraftFaults = { readonly [F in 'proposition' | 'speaker' | 'description' | 'said']?: true };

/** The draft of a statement. `nameOf` gives the name of an actor that the statement knows by id. */
export const draftOf = (statement: StatementInput, nameOf: (id: string) => string | null): StatementDraft => {
  const own = statement.attribution.chain.at(-1);
  const [actor] = own?.actors ?? [];
  const { capacityId } = statement.attribution;
  const said = statement.attribution.said ?? own?.said;
  const claim = statement.claim;
  return {
    proposition: 'id' in claim ? '' : claim.proposition,
    kind: 'id' in claim ? 'assertion' : claim.kind,
    claim: null,
    speaker: speakerOf(actor, nameOf),
    unnamed: actor === undefined,
    description: own?.description ?? '',
    capacity: capacityId === undefined ? 'suggested' : capacityId === null ? 'own' : { id: capacityId },
    mode: own?.mode ?? 'indirect',
    said: said && said.precision !== 'unknown' ? writePartialDate(said) : '',
    issues: 'id' in claim ? [] : claim.issues,
  };
};

const speakerOf = (actor: ActorRef | undefined, nameOf: (id: string) => string | null): StatementDraft['speaker'] => {
  if (!actor) return { id: null, name: '', kind: 'person' };
  if ('id' in actor) return { id: actor.id, name: nameOf(actor.id) ?? '', kind: 'person' };
  return { id: null, name: actor.name, kind: actorKinds.includes(actor.kind) ? actor.kind : 'person' };
};

/** The statement a draft makes at `spans`, upon the one it began with (outer hops, mention and cue stay), or what is at fault in which field. */
export const statementOfDraft = (
  draft: StatementDraft,
  began: StatementInput,
  spans: readonly Span[],
): { readonly ok: true; readonly value: StatementInput } | { readonly ok: false; readonly faults: DraftFaults } => {
  const said = parsePartialDate(draft.said);
  const faults: { -readonly [F in keyof DraftFaults]: true } = {};
  if (draft.claim === null && draft.proposition.trim() === '') faults.proposition = true;
  if (!draft.unnamed && draft.speaker.id === null && draft.speaker.name.trim() === '') faults.speaker = true;
  if (draft.unnamed && draft.description.trim() === '') faults.description = true;
  if (draft.said.trim() !== '' && said === null) faults.said = true;
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const chain = [...began.attribution.chain.slice(0, -1), ownHop(draft, began.attribution.chain.at(-1))];
  const { capacity } = draft;
  return {
    ok: true,
    value: {
      spans,
      attribution: {
        chain,
        ...(capacity === 'suggested' ? {} : { capacityId: capacity === 'own' ? null : capacity.id }),
        ...(said ? { said } : {}),
      },
      claim: draft.claim
        ? { id: draft.claim.id }
        : { proposition: draft.proposition.trim(), kind: draft.kind, issues: [...draft.issues], tags: [], addressees: [], priority: 0 },
    },
  };
};

const ownHop = (draft: StatementDraft, began: HopInput | undefined): HopInput => {
  const { id, name, kind } = draft.speaker;
  const [before] = began?.actors ?? [];
  const asBefore =
    before && (('id' in before && before.id === id) || ('name' in before && before.name === name.trim() && before.kind === kind));
  const named: ActorRef = id ? { id } : asBefore && before ? before : { name: name.trim(), kind };
  return {
    ...began,
    actors: draft.unnamed ? [] : [named],
    description: draft.unnamed ? draft.description.trim() : null,
    mode: draft.mode,
  };
};

const opening = /["“«„‟‘]\s*$/u;
const closing = /^[\s.,!?…]*["”»“’]/u;

/** The statement that selected words begin with: direct when they stand in quotation marks, said by somebody whom the editor has yet to name. */
export const statementOfSelection = (text: string, spans: readonly Span[], outlet: { readonly id: string } | null): StatementInput => {
  const [first, last] = [spans[0], spans.at(-1)];
  const quoted =
    first && last && opening.test(text.slice(Math.max(0, first[0] - 3), first[0])) && closing.test(text.slice(last[1], last[1] + 4));
  return {
    spans,
    attribution: {
      chain: [
        ...(outlet ? [{ actors: [{ id: outlet.id }], mode: 'direct' as const }] : []),
        { actors: [{ name: '', kind: 'person' as const }], mode: quoted ? 'direct' : 'indirect' },
      ],
    },
    claim: {
      proposition: propositionFrom(spans.map(([start, end]) => text.slice(start, end))),
      kind: 'assertion',
      issues: [],
      tags: [],
      addressees: [],
      priority: 0,
    },
  };
};
