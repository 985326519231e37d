import { randomBytes } from 'node:crypto';
import { sha256 } from './write-event';

/** A token to hand out once (32 random bytes, base64url), and its digest, which is all that is kept. */
export const newShareToken = (): { readonly token: string; readonly digest: string } => {
  const token = randomBytes(32).toString('base64url');
  return { token, digest: sha256(token) };
};
