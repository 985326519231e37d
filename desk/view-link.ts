import type { LinkView } from '@/domain/editor/one-time-link';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { linkAsSeen } from '@/store/sql/link';

/** What a link is for, without using it. Refuses `link-spent` for one that was used, has ended, or never was. */
export const viewLink = async (input: { readonly token: string; readonly now: Date }): Promise<Outcome<LinkView>> => {
  const link = await linkAsSeen(input.token, input.now);
  return link ? accept(link) : refuse('link-spent');
};
