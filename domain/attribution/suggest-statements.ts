import { findDrafts } from './find-drafts';
export const draftsFor = (text: string) => findDrafts(text).drafts;
