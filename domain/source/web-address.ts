import { sourceLimits } from '@/domain/source/source-limits';

/** True for an absolute http or https address of a bearable length without a name or password in it. */
export const isWebAddress = (text: string): boolean => {
  if (text.length > sourceLimits.address || text.includes('\0') || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.username === '' && url.password === '' && url.hostname !== '';
};
