/** Fixtures of PES155 and PES156: rows in which a column in force has no figure. */

import { type Fixture, matrix, row } from './fixture.ts';

/** Four goals of one objective, each with what its column in force says. */
function amended(...inForce: readonly [string, string, string, string]): string {
  const rows = matrix(
    row('40% | 10 | 10 | '),
    row('30% | 46 | 46 | ', 'Meta sectorial 12: Dos'),
    row('20% | 1200 | 1300 | ', 'Meta sectorial 13: Tres'),
    row('10% | 8 | 8 | ', 'Meta sectorial 14: Cuatro'),
  );
  return rows
    .trim()
    .split('\n')
    .map((line, at) => {
      if (at === 0) return line;
      return `${line} ${at === 1 ? 'Reprogramado 2024' : inForce[at - 2]} |`;
    })
    .join('\n');
}

export const versionFixtures: readonly Fixture[] = [
  {
    code: 'PES155',
    matrix: amended('10', '', 'Sin cambio', 'Sin cambio'),
    at: 'Formulación!J4',
    related: ['Formulación!G4'],
    message:
      '«Reprogramado 2024» está en blanco; se tomó lo de «Programado 2024», «46», porque la vigente solo trae cifra en las filas que cambiaron.',
    help: 'Para que no haya duda, escriba la cifra vigente en todas las filas, o NP donde ya no se programó.',
    besides: ['PES136'],
    nearMiss: { matrix: amended('10', '46', 'Sin cambio', 'Se mantiene') },
  },
  {
    code: 'PES156',
    matrix: amended('10', '46', '1200', ''),
    at: 'Formulación!J6',
    related: ['Formulación!G6'],
    message:
      '«Reprogramado 2024» está en blanco y «Programado 2024» dice «8»: no se sabe si la cifra sigue valiendo o se retiró. No se da ninguna que dependa de ella.',
    help: 'Escriba en la columna vigente la cifra que vale, aunque no haya cambiado, o NP si ya no se programó.',
    besides: ['PES136'],
    nearMiss: { matrix: amended('10', '46', '1200', 'No se modificó') },
  },
];
