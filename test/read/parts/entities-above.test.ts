import { describe, expect, it } from 'vitest';
import { readExecution } from '../../../src/read/execution/read-execution.ts';
import { workbookOf } from '../../sheets.ts';

const sheet = (title: string, executed: number, heading = 'Tipo de meta') => `
  | ${title} |
  | Corte 31/12/2024 |
  | ${heading} | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 |
  | Meta proyecto | 1 | 1 | 10 | ${executed} |`;

function read(sheets: Readonly<Record<string, string>>) {
  const { execution, findings } = readExecution(workbookOf(sheets, 'segplan.xlsx'));
  return {
    entities: execution?.records.map(({ key }) => key.entity),
    codes: findings.map(({ code }) => code),
  };
}

describe('tables of several entities', () => {
  it('are of the entity that the title of each names', () => {
    const { entities, codes } = read({
      Uno: sheet('Entidad: IDPC', 8),
      Dos: sheet('ENTIDAD EJECUTORA – IDRD', 9),
    });
    expect(entities).toEqual(['IDPC', 'IDRD']);
    expect(codes).not.toContain('PES115');
  });

  it('are of none where one names none, all name one, or there is one table', () => {
    const { codes } = read({ Uno: sheet('Entidad: IDPC', 8), Dos: sheet('SEGPLAN', 9) });
    expect(codes).toContain('PES115');
    expect(
      read({ Uno: sheet('Entidad: IDPC', 8), Dos: sheet('Entidad: IDPC', 9) }).codes,
    ).toContain('PES115');
    expect(read({ Uno: sheet('Entidad: IDPC', 8) }).entities).toEqual([null]);
  });

  it('are of the entity of their column where they have one', () => {
    const { entities } = read({
      Uno: sheet('Entidad: IDPC', 8, 'Entidad'),
      Dos: sheet('Entidad: IDRD', 9, 'Entidad'),
    });
    expect(entities).not.toContain('IDPC');
  });
});
