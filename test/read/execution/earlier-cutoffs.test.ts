/** Reports of an earlier cutoff beside the one that counts. */

import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/model/figure.ts';
import { readExecution } from '../../../src/read/execution/read-execution.ts';
import { workbookOf } from '../../sheets.ts';

const YEAR = `
| Corte 31/12/2025 |
| Código meta | Código indicador | Indicador | Ejecutado 2025 |
| 2501 | 7101 | Quebradas restauradas | 12 |
| 2502 | 7102 | Árboles sembrados | 300 |`;

const QUARTERS = `
| Seguimiento con corte a septiembre de 2025 |
| Código meta | Código indicador | Indicador | Ejecutado I trimestre 2025 | Ejecutado II trimestre 2025 |
| 2501 | 7101 | Quebradas restauradas | 3 | 6 |
| 2502 | 7102 | Árboles sembrados | 80 | 150 |`;

function read(sheets: Readonly<Record<string, string>>) {
  const { execution, earlier, findings } = readExecution(workbookOf(sheets));
  return {
    executed: (execution?.records ?? []).map(({ executed }) => numberOf(executed)),
    earlier: earlier.length,
    errors: findings.map(({ code }) => code).filter((code) => code === 'PES132'),
  };
}

describe('a table of an earlier cutoff', () => {
  it('of parts of the year is no report, where the later says what was executed in it', () => {
    expect(read({ Trimestres: QUARTERS, Anual: YEAR })).toEqual({
      executed: [12, 300],
      earlier: 0,
      errors: [],
    });
  });

  it('is an earlier report where its column is that of the year', () => {
    const before = QUARTERS.replace(' Ejecutado II trimestre 2025 |', '')
      .replace('Ejecutado I trimestre 2025', 'Ejecutado 2025')
      .replaceAll(/ \d+ \|$/gm, '');
    expect(read({ Septiembre: before, Diciembre: YEAR })).toEqual({
      executed: [12, 300],
      earlier: 1,
      errors: [],
    });
  });

  it('is told where it is alone, or the later does not say what was executed in its years', () => {
    expect(read({ Trimestres: QUARTERS }).errors).toEqual(['PES132']);
    const other = YEAR.replace('Ejecutado 2025', 'Ejecutado 2024');
    expect(read({ Trimestres: QUARTERS, Anual: other }).errors).toContain('PES132');
    const open = YEAR.replace('Ejecutado 2025', 'Ejecutado 2025 (I semestre)');
    expect(read({ Trimestres: QUARTERS, Anual: open }).errors).toContain('PES132');
  });
});
