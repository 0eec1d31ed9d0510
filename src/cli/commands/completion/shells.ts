/** The shells whose lines can be completed. */

/** Their names. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** The name of one. */
export type Shell = (typeof SHELLS)[number];
