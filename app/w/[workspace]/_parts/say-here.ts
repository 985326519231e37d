/** What the server said to a page that told that it is open. */
type Answer = 'heard' | 'not-yours' | 'not-reached';

const turned = new Set([401, 403, 404]);

/** The name of this page among all open ones. */
export const nameOfTab = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Tells that this page of an object is open. */
export const sayHere = async (address: string, tab: string, about: string | null): Promise<Answer> => {
  try {
    const { ok, status } = await fetch(address, { method: 'POST', body: JSON.stringify({ tab, about }) });
    if (turned.has(status)) return 'not-yours';
    return ok ? 'heard' : 'not-reached';
  } catch {
    return 'not-reached';
  }
};

/** Tells that this page goes; the browser sends it even as the page closes. */
export const sayGone = (address: string, tab: string): void => {
  navigator.sendBeacon(address, JSON.stringify({ tab, about: null, gone: true }));
};
