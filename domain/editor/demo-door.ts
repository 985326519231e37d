/** What is known of a request's way to us. The socket is the connection itself, not what a header says of it. */
export type Door = {
  /** SAIDSO_DEMO=1. */
  readonly demo: boolean;
  /** The address the server listens on. */
  readonly bound: string | null;
  /** The address at the other end of the connection; null when it could not be seen. */
  readonly socket: string | null;
  /** Names of the request's headers as they came, in any letter case; null when they could not be seen. */
  readonly headerNames: readonly string[] | null;
  /** The Host header: whom the caller believes to speak to. */
  readonly host: string | null;
  /** The Origin header of an act; null where the browser sends none. */
  readonly origin: string | null;
};

const forwarding =
  /^(x-forwarded(-.*)?|forwarded|via|x-real-ip|x-client-ip|true-client-ip|cf-.*|x-original-.*|x-envoy-.*|fly-client-ip|fastly-client-ip)$/i;
const loopbackAddress = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/i;
const loopbackName = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i;

/**
 * Whether anybody may enter as a demo editor: demo mode, a server that listens on loopback only, a loopback connection that no proxy
 * announced itself on, and a caller who asked for a loopback name (a page of another site cannot: DNS rebinding keeps its own name).
 */
export const demoDoorOpen = (door: Door): boolean =>
  door.demo &&
  door.bound !== null &&
  (loopbackAddress.test(door.bound) || door.bound === 'localhost') &&
  door.socket !== null &&
  loopbackAddress.test(door.socket) &&
  door.headerNames !== null &&
  !door.headerNames.some((name) => forwarding.test(name)) &&
  door.host !== null &&
  loopbackName.test(door.host) &&
  (door.origin === null || door.origin.toLowerCase() === `http://${door.host.toLowerCase()}`);
