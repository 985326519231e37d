import { z } from 'zod';
import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type MapPage, mapPageOf } from '@/domain/position/map-page';
import { argumentMap, type MapRequest } from '@/store/sql/argument-map';

export type MapView = MapPage & { readonly abilities: Readonly<Record<'prefer-claim', boolean>> };

/** The argument map of an issue, or of a claim's neighbourhood: who argues what against whom, and what stands. One round trip. Refuses `not-found`. */
export const viewMap = async (editor: Editor, of: MapRequest['of']): Promise<Outcome<MapView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  if (!z.uuid().safeParse('issueId' in of ? of.issueId : of.claimId).success) return refuse('not-found');
  const facts = await argumentMap({ workspaceId: editor.workspaceId, editorId: editor.id, of });
  return facts ? accept({ ...mapPageOf(facts), abilities: abilitiesOf(editor, ['prefer-claim']) }) : refuse('not-found');
};
