/** A stretch of an old sequence and the stretch of a new one it is held against; both end before their `To`. */
export type Stretch = { readonly oldFrom: number; readonly oldTo: number; readonly nextFrom: number; readonly nextTo: number };
