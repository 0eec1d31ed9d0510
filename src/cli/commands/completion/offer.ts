/** A word that may stand at the end of an unfinished line, and what it is. */
export interface Offer {
  readonly word: string;
  readonly says: string;
}
