import { expect, it } from 'vitest';
import type { IndicatorReason, OperandName } from '../../src/model/evaluation.ts';
import {
  OBJECTIVE_REASON_LABELS,
  STATUS_LABELS,
  STATUSES,
  writeIndicatorReason,
} from '../../src/report/words.ts';

/** A value that those columns of row 8 may hold. */
function undecided(
  operand: OperandName | 'trend',
  ...cells: readonly (readonly [number, string, string])[]
): IndicatorReason {
  const told = cells.map(([column, sheet, text]) => {
    return { at: { file: 'm.xlsx', sheet, row: 8, column }, text };
  });
  return { kind: 'undecided', operand, finding: 'PES110', cells: told };
}

it.each<[IndicatorReason, string]>([
  [{ kind: 'not-programmed', mark: null }, 'no se programó para la vigencia'],
  [{ kind: 'not-programmed', mark: 'NP' }, 'no se programó para la vigencia (la celda dice «NP»)'],
  [{ kind: 'no-report', mark: null }, 'no hay reporte de ejecución'],
  [{ kind: 'no-report', mark: ' ND ' }, 'no hay reporte de ejecución (la celda dice «ND»)'],
  [{ kind: 'unreadable', operand: 'weight' }, 'la ponderación no se puede leer como un número'],
  [
    undecided('executed', [9, 'Metas 2025', '40'], [10, 'Metas 2025', ' '], [4, 'Otra', 'ND']),
    "no está decidido cuál es la ejecución: 'Metas 2025'!I8 dice «40», J8 está en blanco y Otra!D8 dice «ND»; vea PES110",
  ],
  [
    undecided('trend', [6, 'Plan', 'Suma']),
    'no está decidido que la tendencia sea la de Plan!F8, que dice «Suma»; vea PES110',
  ],
  [undecided('weight'), 'no está decidido cuál es la ponderación; vea PES110'],
  [{ kind: 'negative', operand: 'programmed' }, 'la programación es negativa'],
  [{ kind: 'negative', operand: 'baseline' }, 'la línea base es negativa'],
  [{ kind: 'unknown-trend' }, 'la tendencia falta o no se reconoce'],
  [
    { kind: 'hundredfold' },
    'la programación y la ejecución parecen estar en unidades distintas: una es cien veces la otra, o más',
  ],
  [{ kind: 'repeated-key' }, 'el mismo indicador está más de una vez en la matriz'],
  [{ kind: 'ambiguous-record' }, 'no se sabe qué fila del reporte de SEGPLAN le corresponde'],
  [{ kind: 'no-baseline' }, 'falta la línea base, que el método «línea base» necesita'],
  [{ kind: 'baseline-not-above-target' }, 'la línea base no es mayor que la programación'],
])('explains %j', (reason, words) => {
  expect(writeIndicatorReason(reason)).toBe(words);
});

it('labels the statuses in the order they are counted', () => {
  expect(STATUSES.map((status) => STATUS_LABELS[status])).toEqual([
    'Cumplida',
    'En ejecución',
    'No cumplida',
    'Sin reporte',
    'No programada',
    'No calculable',
  ]);
});

it('calls only an objective without targets «No programado»', () => {
  expect(OBJECTIVE_REASON_LABELS).toEqual({
    'nothing-programmed': 'No programado',
    'no-objective': 'No calculable',
    'no-weights': 'No calculable',
    'weight-missing': 'No calculable',
    'weights-do-not-add-up': 'No calculable',
    'not-calculable': 'No calculable',
  });
});
