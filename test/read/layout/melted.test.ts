import { describe, expect, it } from 'vitest';
import { readExecution } from '../../../src/read/execution/read-execution.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** The figures of an export with those rows of code, year, what it is and how much. */
function read(...rows: readonly string[]) {
  const table = ['| Código meta | Código indicador | Año | Concepto | Cantidad |', ...rows].join(
    '\n',
  );
  const { execution } = readExecution(workbookOf({ Datos: table }, 'segplan.xlsx'));
  return execution?.records.map(({ vigencia, programmed, executed }) =>
    [
      vigencia,
      ...[programmed, executed].map((one) => (one.kind === 'number' ? one.value : one.kind)),
    ].join(' '),
  );
}

describe('a row for each figure', () => {
  it('is read as one for each indicator and year, in whatever order they stand', () => {
    expect(
      read(
        '| 2307 | 4231 | 2024 | Programado | 46 |',
        '| 2307 | 4231 | 2024 | Logrado | 40 |',
        '| 2307 | 4231 | 2025 | Programado | 50 |',
        '| 2308 | 4232 | 2024 | Programado | 8 |',
        '| 2307 | 4231 | 2025 | Logrado | 49 |',
      ),
    ).toEqual(['2024 46 40', '2025 50 49', '2024 8 blank']);
  });

  it.each([
    ['gives one twice', 'Programado'],
    ['gives one of a part of the year', 'Logrado primer trimestre'],
    ['gives what is accumulated', 'Logrado acumulado'],
    ['gives money', 'Recursos programados'],
    ['gives what was programmed first', 'Programado inicial'],
    ['says something else', 'Comentario'],
  ])('is read as it stands where it %s', (_, concept) => {
    expect(
      read(
        '| 2307 | 4231 | 2024 | Programado | 46 |',
        '| 2307 | 4231 | 2024 | Logrado | 40 |',
        `| 2307 | 4231 | 2024 | ${concept} | 41 |`,
      ),
    ).not.toEqual(['2024 46 40']);
  });

  it.each(['Peso', 'Ponderación'])(
    'is no row of the years in columns, whose %s has none',
    (weight) => {
      const table = `
      | Objetivo | Meta | Indicador | Tendencia | ${weight} | Concepto | 2024 | 2025 |
      | 1. Cuidar | 2307: Abrir sedes | 4231: Sedes | Suma | 60% | Programado | 4 | 6 |
      | | | | | | Ejecutado | 3 | 5 |
      | 1. Cuidar | 2308: Dotar sedes | 4232: Dotadas | Suma | 40% | Programado | 2 | 2 |
      | | | | | | Ejecutado | 1 | 2 |`;
      const { plan } = readPlan(workbookOf({ Datos: table }));
      expect(
        plan?.objectives[0]?.indicators.map(({ vigencias: [first] }) =>
          [first?.weight, first?.programmed, first?.executed].map(
            (one) => one?.kind === 'number' && one.value,
          ),
        ),
      ).toEqual([
        [0.6, 4, 3],
        [0.4, 2, 1],
      ]);
    },
  );

  it('is a plan where it gives weights too', () => {
    const rows = [2024, 2025].flatMap((year) => [
      `| 1. Cuidar | 2307: Abrir sedes | 4231: Sedes | Suma | ${year} | Peso | 100% |`,
      `| 1. Cuidar | 2307: Abrir sedes | 4231: Sedes | Suma | ${year} | Meta programada | 4 |`,
    ]);
    const table = [
      '| Objetivo | Meta | Indicador | Tendencia | Vigencia | Atributo | Dato |',
      ...rows,
    ].join('\n');
    const { plan } = readPlan(workbookOf({ Datos: table }));
    const [indicator, ...others] = plan?.objectives[0]?.indicators ?? [];
    expect(others).toEqual([]);
    expect(
      indicator?.vigencias.map(({ vigencia, weight, programmed }) => [
        vigencia,
        weight.kind === 'number' && weight.value,
        programmed.kind === 'number' && programmed.value,
      ]),
    ).toEqual([
      [2024, 1, 4],
      [2025, 1, 4],
    ]);
  });
});
