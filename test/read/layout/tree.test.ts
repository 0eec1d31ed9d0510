import { describe, expect, it } from 'vitest';
import { readExecution } from '../../../src/read/execution/read-execution.ts';
import { workbookOf } from '../../sheets.ts';

/** The records of an export with those rows of code, name and figures. */
function read(...rows: readonly string[]) {
  const table = ['| Código | Nombre | Programado 2025 | Ejecutado 2025 |', ...rows].join('\n');
  const { execution, tables } = readExecution(workbookOf({ Datos: table }, 'segplan.xlsx'));
  return {
    columns: tables[0]?.columns.map(({ column, field }) => `${column} ${field}`),
    records: execution?.records.map(({ key, names, executed }) => [
      key.goalKind,
      key.goalCode,
      key.indicatorCode,
      names.goal,
      names.indicator,
      executed.kind === 'number' ? executed.value : executed.kind,
    ]),
  };
}

const GOAL = '| Meta sectorial 2601 | Atender a las mujeres | | |';

describe('goals in rows over those of their indicators', () => {
  it('are the goals of the rows below them, each by its code', () => {
    const { records, columns } = read(
      GOAL,
      '| Indicador 4801 | Mujeres atendidas | 10 | 9 |',
      '| Ind. 4802 | Casas abiertas | 4 | 5 |',
      '| Meta proyecto 3 | Certificar cuidadoras | | |',
      '| Indicador sin código | Cuidadoras certificadas | 7 | 6 |',
    );
    expect(records).toEqual([
      ['sectorial', '2601', '4801', 'Atender a las mujeres', 'Mujeres atendidas', 9],
      ['sectorial', '2601', '4802', 'Atender a las mujeres', 'Casas abiertas', 5],
      ['proyecto', '3', null, 'Certificar cuidadoras', 'Cuidadoras certificadas', 6],
    ]);
    expect(columns?.slice(0, 4)).toEqual([
      '1 goalCode',
      '1 indicatorCode',
      '2 goal',
      '2 indicator',
    ]);
  });

  it.each([
    [
      'a goal has a figure',
      GOAL.replace('| | |', '| 10 | 9 |'),
      '| Indicador 4801 | Mujeres | 10 | 9 |',
    ],
    ['a code has no word', GOAL, '| 4801 | Mujeres atendidas | 10 | 9 |'],
    ['no goal comes first', '| Indicador 4801 | Mujeres atendidas | 10 | 9 |', GOAL],
  ])('are none of another row where %s', (_, ...rows) => {
    expect(read(...rows).records).not.toContainEqual(expect.arrayContaining(['2601', '4801']));
  });
});
