/** The eight hues; value of the `data-party-slot` attribute. */
export type PartySlot = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A party's hue from its place in the workspace (1 is first). The ninth and later share the grey of slot 4: their code says who. */
export const partySlot = (place: number): PartySlot => (Number.isInteger(place) && place >= 1 && place <= 8 ? (place as PartySlot) : 4);
