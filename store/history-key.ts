import { createSecretKey, type KeyObject } from 'node:crypto';

let made: { readonly hex: string; readonly key: KeyObject } | undefined;

/**
 * The key of the seal, kept outside the database: 32 bytes as 64 hexadecimal digits in HISTORY_KEY.
 * Who can write the database but does not have this key cannot forge an event or a seal.
 */
export const historyKey = (): KeyObject => {
  const hex = process.env.HISTORY_KEY ?? '';
  if (made?.hex === hex) return made.key;
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new Error('HISTORY_KEY is not set to 64 hexadecimal digits: `npm start` makes one in DATA_DIR');
  made = { hex, key: createSecretKey(hex, 'hex') };
  return made.key;
};
