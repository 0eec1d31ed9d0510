import { describe, expect, it } from 'vitest';
import { readExecution } from '../../../src/read/execution/read-execution.ts';
import { workbookOf } from '../../sheets.ts';

/** What tells the rows of an export apart, row by row, under that heading. */
function partsOf(heading: string, ...rows: readonly string[]) {
  const table = [
    `| Código meta | Código indicador | ${heading} | Programado 2024 | Ejecutado 2024 |`,
    ...rows,
  ].join('\n');
  const { execution } = readExecution(workbookOf({ Reporte: table }, 'segplan.xlsx'));
  return execution?.records.map(({ part }) => part?.label ?? part?.standing ?? null);
}

describe('rows of one indicator', () => {
  it('are labelled by the column that names another thing in each of them', () => {
    expect(
      partsOf(
        'UPZ',
        '| 2307 | 4231 | Fontibón | 4 | 3 |',
        '| 2307 | 4231 | Tintal | 6 | 5 |',
        '| 2308 | 4232 | Tintal | 1 | 1 |',
      ),
    ).toEqual(['Fontibón', 'Tintal', null]);
  });

  it('have no label where two have the same, or one has none', () => {
    expect(
      partsOf('UPZ', '| 2307 | 4231 | Tintal | 4 | 3 |', '| 2307 | 4231 | Tintal | 6 | 5 |'),
    ).toEqual([null, null]);
    expect(partsOf('UPZ', '| 2307 | 4231 | Tintal | 4 | 3 |', '| 2307 | 4231 | | 6 | 5 |')).toEqual(
      [null, null],
    );
  });

  it('say whether they are in force where the others say that they are not', () => {
    expect(
      partsOf(
        'Tipo de registro',
        '| 2307 | 4231 | Inicial | 4 | |',
        '| 2307 | 4231 | Vigente | 6 | 5 |',
      ),
    ).toEqual(['superseded', 'in-force']);
  });
});
