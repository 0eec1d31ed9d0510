/** Of which year an execution is whose column names none. */

import { describe, expect, it } from 'vitest';
import { readExecution } from '../../../src/read/execution/read-execution.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

/** What each vigencia of a matrix with those titles and targets has executed, and what is told. */
function read(title: string, years: readonly number[], asked?: number) {
  const cells = (text: (year: number) => string) => years.map(text).join(' | ');
  const workbook = workbookOf({
    Metas: `
      | ${title} |
      | Objetivo | Meta | Indicador | Tendencia | ${cells((year) => `Programado ${year}`)} | Ejecutado |
      | 1. Uno | 2301: Abrir sedes | 4201: Sedes | Suma | ${cells(() => '10')} | 8 |
      | 1. Uno | 2302: Dotar aulas | 4202: Aulas | Suma | ${cells(() => '20')} | 19 |`,
  });
  const { plan, findings, ofExecution } = readPlan(workbook, asked === undefined ? {} : { asked });
  const [first] = plan?.objectives[0]?.indicators ?? [];
  const executed = first?.vigencias.map(({ vigencia, executed: figure }) => [
    vigencia,
    figure.kind === 'number' ? figure.value : figure.kind,
  ]);
  return { executed, codes: [...findings, ...ofExecution].map(({ code }) => code) };
}

describe('what was executed in a year that its column does not say', () => {
  it.each([['Corte: 31 de diciembre de 2025'], ['Vigencia 2025'], ['Corte: 30/06/2025']])(
    'is of that of the titles: «%s»',
    (title) => {
      const { executed } = read(title, [2024, 2025, 2026]);
      expect(executed).toEqual([
        [2024, 'blank'],
        [2025, 8],
        [2026, 'blank'],
      ]);
    },
  );

  it('is of the only one that is programmed, where nothing says another', () => {
    expect(read('Seguimiento', [2024]).executed).toEqual([[2024, 8]]);
    expect(read('Corte: 15 de febrero de 2025', [2024]).executed).toEqual([[2024, 8]]);
  });

  it('is of no programmed one where the titles name another', () => {
    expect(read('Vigencia 2023', [2024]).executed).toEqual([
      [2023, 8],
      [2024, 'blank'],
    ]);
  });

  it.each([['Seguimiento'], ['Corte: 20 de enero de 2025']])(
    'is undecided where it may be of one or another: «%s»',
    (title) => {
      const { executed, codes } = read(title, [2024, 2025], 2025);
      expect(executed).toEqual([
        [2024, 'undecided'],
        [2025, 'undecided'],
      ]);
      expect(codes).toContain('PES132');
    },
  );

  it('is so in an export too', () => {
    const { execution } = readExecution(
      workbookOf({
        Reporte: `
          | Corte: 31 de diciembre de 2025 |
          | Código meta | Meta | Código indicador | Programado 2024 | Programado 2025 | Ejecutado |
          | 2301 | Abrir sedes | 4201 | 10 | 12 | 8 |`,
      }),
    );
    expect(execution?.records.map(({ vigencia, executed }) => [vigencia, executed.kind])).toEqual([
      [2024, 'blank'],
      [2025, 'number'],
    ]);
  });
});
