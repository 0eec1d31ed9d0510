/** Columns that may hold the figure as well as the one whose words say it clearest. */

import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const TARGETS = [8, 1200, 0.4, 55] as const;

/** What is found of two columns beside «Programado 2026» with those parts of it, and what is open. */
function read(
  first: readonly [string, readonly number[]],
  second: readonly [string, readonly number[]],
) {
  const sheet = [
    `| Objetivo | Código meta | Meta | Tendencia | Ponderación | Programado 2026 | ${first[0]} | ${second[0]} |`,
    ...TARGETS.map(
      (target, at) =>
        `| 1. Uno | 51${at} | Abrir sedes ${at} | Suma | 25 | ${target} | ${first[1][at]} | ${second[1][at]} |`,
    ),
  ].join('\n');
  const { findings, ofExecution } = readPlan(workbookOf({ Hoja: sheet }));
  return [...findings, ...ofExecution].filter(({ code }) => code === 'PES110').length;
}

const parts = (...shares: readonly number[]) =>
  TARGETS.map((target, at) => Number((target * (shares[at] ?? 1)).toFixed(4)));

describe('a column that may be the figure too', () => {
  const done = parts(0.9, 1, 0.8, 1.1);
  const other = parts(0.7, 0.95, 0.6, 1);

  it.each([
    ['Avance 2026', 'Realizado 2026'],
    ['Progreso 2026', 'Ejecutado 2026'],
    ['Cumplimiento 2026', 'Logrado 2026'],
    ['Cierre 2026', 'Alcanzado 2026'],
  ])('is a rival where it has other magnitudes: «%s» beside «%s»', (may, says) => {
    expect(read([may, other], [says, done])).toBe(1);
    expect(read([says, done], [may, other])).toBe(1);
  });

  it('is none where it says the same', () => {
    expect(read(['Avance 2026', done], ['Realizado 2026', done])).toBe(0);
  });

  it('is none where it is the printed progress', () => {
    expect(read(['Avance 2026', [0.9, 1, 0.8, 1.1]], ['Realizado 2026', done])).toBe(0);
  });

  it.each([
    ['Programado 2026 con reservas', 'Realizado 2026'],
    ['Programado 2026 sin rezago', 'Realizado 2026'],
  ])('is the programming reckoned in another way: «%s»', (may, says) => {
    expect(read([may, parts(1.1, 1.2, 1, 1.3)], [says, done])).toBe(1);
  });

  it.each(['Rezago 2026', 'Saldo por programar 2026', 'Diferencia con lo programado 2026'])(
    'is not what is missing: «%s»',
    (may) => {
      expect(read([may, parts(0.3, 0.2, 0.4, 0.5)], ['Realizado 2026', done])).toBe(0);
    },
  );
});
