/** PES155 and PES156: rows in which a column in force has no figure, and the version before it has one. */

import { writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { quoted } from '../wording.ts';

/** The cells of both versions of a figure, by their columns. */
export interface VersionFacts {
  /** The heading of the column in force. */
  readonly inForce: string;
  /** What its cell says; empty where it is blank. */
  readonly text: string;
  /** The heading of the column of the version before. */
  readonly before: string;
  /** What its cell says. */
  readonly figure: string;
}

const EXAMPLE: VersionFacts = {
  inForce: 'Reprogramado 2024',
  text: '',
  before: 'Programado 2024',
  figure: '90',
};

/** Findings on the versions of a figure, by code. */
export const versions = {
  PES155: () =>
    define<VersionFacts>({
      severity: 'warning',
      shared: {
        cause: ({ inForce, before }) => [inForce, before],
        message: ({ inForce, before }, { cells }) =>
          `${quoted(inForce)} está en blanco en ${writeFigure(cells, 'celda', 'celdas')}; allí se tomó lo de ${quoted(before)}, porque la vigente solo trae cifra en las filas que cambiaron.`,
      },
      title: 'Versión vigente en blanco',
      message: ({ inForce, before, figure }) =>
        `${quoted(inForce)} está en blanco; se tomó lo de ${quoted(before)}, ${quoted(figure)}, porque la vigente solo trae cifra en las filas que cambiaron.`,
      help: () =>
        'Para que no haya duda, escriba la cifra vigente en todas las filas, o NP donde ya no se programó.',
      example: EXAMPLE,
      identity: ({ inForce, before, figure }) => [inForce, before, figure],
      reason:
        'Quien reprograma unas pocas metas suele escribir solo esas; tomar las demás como no programadas dejaría por fuera casi todo el plan.',
    }),
  PES156: () =>
    define<VersionFacts>({
      severity: 'error',
      shared: { cause: ({ inForce, before, text }) => [inForce, before, text] },
      title: 'Versión vigente que no se sabe si mantiene la anterior',
      message: ({ inForce, text, before, figure }) =>
        `${quoted(inForce)} ${text === '' ? 'está en blanco' : `dice ${quoted(text)}`} y ${quoted(before)} dice ${quoted(figure)}: no se sabe si la cifra sigue valiendo o se retiró. No se da ninguna que dependa de ella.`,
      help: () =>
        'Escriba en la columna vigente la cifra que vale, aunque no haya cambiado, o NP si ya no se programó.',
      example: { ...EXAMPLE, text: 'N/A' },
      identity: ({ inForce, text, before, figure }) => [inForce, text, before, figure],
      reason:
        'Una meta que se retiró no cuenta para su objetivo, y una que se mantuvo sí: las dos lecturas dan otra cifra.',
    }),
};
