/** Why a text, a file or an address could not be captured, with the facts its sentence needs. Sizes are bytes, lengths UTF-16 units. */
export type TextRefusal =
  | { readonly code: 'text-empty' }
  | { readonly code: 'text-has-nul'; readonly line: number }
  | { readonly code: 'text-too-long'; readonly length: number; readonly limit: number };

export type FileRefusal =
  | { readonly code: 'file-too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'file-not-readable-text' }
  | { readonly code: 'encoding-unknown' }
  | { readonly code: 'format-unknown' }
  | { readonly code: 'pdf-broken' | 'docx-broken' | 'html-without-text'; readonly because: BrokenBecause }
  | { readonly code: 'pdf-without-text'; readonly pages: number };

/** `damaged`: its parser gave up; `locked`: it asks for a password; `too-heavy`: it took too long or too much memory; `no-words`: nothing to read in it. */
export type BrokenBecause = 'damaged' | 'locked' | 'too-heavy' | 'no-words';

export type AddressRefusal =
  | { readonly code: 'address-not-http'; readonly because: 'unreadable' | 'scheme' | 'credentials' | 'port' }
  | { readonly code: 'address-not-public' | 'address-not-found' | 'address-did-not-answer'; readonly host: string }
  | { readonly code: 'address-timed-out'; readonly seconds: number }
  | { readonly code: 'page-answered-with-error'; readonly status: number }
  | { readonly code: 'too-many-redirects'; readonly limit: number }
  | { readonly code: 'page-too-large'; readonly limit: number };

export type CaptureRefusal = TextRefusal | FileRefusal | AddressRefusal;
