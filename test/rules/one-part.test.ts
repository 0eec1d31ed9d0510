import { describe, expect, it } from 'vitest';
import { findingsOf, matrix, row } from './fixture.ts';

/** What is found of two Sumas, of 10 and 4, whose export has a row of one semester for each. */
function found(first: number, second: number) {
  const exported = [
    '| Corte 31 de diciembre de 2024 |',
    '| Tipo de meta | Código meta | Meta | Código indicador | Semestre | Programado 2024 | Ejecutado 2024 | Observaciones |',
    `| Meta sectorial | 11 | Uno | 21 | I | ${first} | 1 | X |`,
    `| Meta sectorial | 12 | Dos | 22 | I | ${second} | 1 | X |`,
  ].join('\n');
  const of12 = '| 1. Mejorar | Meta sectorial 12: Dos | 22: Casas | Suma | | 50% | 4 | | |';
  const findings = findingsOf({ matrix: matrix(row('50% | 10 | | '), of12), exports: [exported] });
  return findings.flatMap(({ code, message }) => (code === 'PES324' ? message : []));
}

describe('an export with one part of the year', () => {
  it('is not the year where each row has the target of its part', () => {
    expect(found(6, 1)).toEqual([
      'La meta sectorial 11 (indicador 21) está en el reporte con una sola parte del año, y lo programado en ella no es lo de la matriz; no es lo de la vigencia.',
      'La meta sectorial 12 (indicador 22) está en el reporte con una sola parte del año, y lo programado en ella no es lo de la matriz; no es lo de la vigencia.',
    ]);
  });

  it('may be where some have that of the year', () => {
    expect(found(6, 4)).toEqual([]);
  });
});
