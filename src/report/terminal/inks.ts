/** The few colours of the screens, readable on a light terminal and on a dark one. */

import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../../diagnostics/entry.ts';
import type { Status } from '../../model/evaluation.ts';

/** Gives a text its look. */
export type Ink = (text: string) => string;

/**
 * What asks for attention brings its own ground: no hue of the sixteen is told from white and from
 * black in every palette (yellow, green and cyan are lost on white, blue, red and magenta on black),
 * and who may ask a terminal which it is? What is as it should be has no colour. A colour only ever
 * repeats what a word says.
 */
export interface Inks {
  readonly chalk: ChalkInstance;
  readonly severity: Readonly<Record<Severity, Ink>>;
  readonly status: Readonly<Record<Status, Ink>>;
}

/** The inks of a screen; without colour every one of them leaves the text as it is. */
export function inksFor(color: boolean): Inks {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const grave = chalk.bgRed.whiteBright;
  const doubtful = chalk.bgYellow.black;
  const plain: Ink = (text) => text;
  return {
    chalk,
    severity: { error: grave, warning: doubtful, note: chalk.dim },
    status: {
      cumplida: plain,
      'en-ejecucion': plain,
      'no-cumplida': grave,
      'sin-reporte': doubtful,
      'no-programada': chalk.dim,
      'no-calculable': grave,
    },
  };
}
