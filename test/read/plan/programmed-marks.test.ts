/** Columns that say whether each row is programmed: of which year they are, and where they are not heard. */

import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const NAMES = 'ABCDEFGHIJKL';

/** Twelve indicators of two years, of which the odd ones are not programmed in 2025, with one more column. */
function book(heading: string, marks: (row: number) => string) {
  const rows = [...NAMES].map((name, at) => {
    const later = at % 2 === 0 ? '5' : 'NP';
    return `| 1. Uno | Meta sectorial ${11 + at}: Sedes ${name} | ${31 + at}: Sedes ${name} | Suma | 10% | 10 | 10 | 10% | ${later} | ${marks(at)} |`;
  });
  const headings = `| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Ponderación 2025 | Programado 2025 | ${heading} |`;
  return workbookOf({ Matriz: [headings, ...rows].join('\n') });
}

/** The years and rows whose target does not count. */
function open(...given: Parameters<typeof readPlan>) {
  const { plan, tables } = readPlan(...given);
  const indicators = plan?.objectives.flatMap((objective) => objective.indicators) ?? [];
  const undecided = indicators.flatMap(({ vigencias, source }) =>
    vigencias.flatMap(({ vigencia, programmed }) =>
      programmed.kind === 'undecided' ? [`${vigencia} row ${source.row}`] : [],
    ),
  );
  const guesses = tables.flatMap((table) =>
    table.guesses.flatMap((guess) =>
      guess.kind === 'programmed-marks' ? [`${guess.column} ${guess.vigencia}`] : [],
    ),
  );
  return { undecided, guesses };
}

describe('a column of P and NP', () => {
  const wrong = (at: number) => (at === 4 ? 'NP' : at % 2 === 0 ? 'P' : 'NP');

  it('is of the year with whose targets it agrees', () => {
    expect(open(book('Estado de programación', wrong))).toEqual({
      undecided: ['2025 row 6'],
      guesses: ['J 2025'],
    });
  });

  it('is heard in words, and as yes and no where its heading asks', () => {
    const words = (at: number) => (wrong(at) === 'P' ? 'Programada' : 'No programada');
    expect(open(book('Estado', words)).undecided).toEqual(['2025 row 6']);
    const yes = (at: number) => (wrong(at) === 'P' ? 'Sí' : 'No');
    expect(open(book('¿Programado?', yes)).undecided).toEqual(['2025 row 6']);
    expect(open(book('Zona rural', yes)).undecided).toEqual([]);
  });

  it('is not heard where it agrees with few rows, has other words, or a person says so', () => {
    expect(open(book('Estado', (at) => (at % 3 === 0 ? 'P' : 'NP'))).undecided).toEqual([]);
    expect(open(book('Estado', (at) => (at % 3 === 0 ? 'Aplazada' : wrong(at)))).undecided).toEqual(
      [],
    );
    const hints = { columns: [{ field: 'unused', vigencia: null, column: 10 }] } as const;
    expect(open(book('Estado de programación', wrong), hints).undecided).toEqual([]);
  });
});
