/** What comes nearest, where no sheet has a table. */

import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/diagnostics/identity.ts';
import type { TableRole } from '../../../src/model/layout.ts';
import type { LayoutHints } from '../../../src/read/decide/hints.ts';
import { noTable } from '../../../src/read/explain/no-table.ts';
import { findTables } from '../../../src/read/layout/find-tables.ts';
import { workbookOf } from '../../sheets.ts';

function nearestOf(
  tables: Readonly<Record<string, string>>,
  role: TableRole = 'matrix',
  hints: LayoutHints = {},
) {
  const workbook = workbookOf(tables);
  const found = workbook.sheets.flatMap((sheet) => findTables(workbook.name, sheet, hints));
  return noTable(workbook, role, workbook.sheets, found, hints);
}

describe('what keeps the nearest table from being one', () => {
  const disturbing = (sheet: string) => {
    const { facts } = nearestOf({ Metas: sheet }).finding;
    return (facts as { nearest: { disturbing: unknown } }).nearest.disturbing;
  };

  it('is the cell of its headings that can be none', () => {
    expect(
      disturbing(`
        | Objetivo | Meta | Indicador | Tendencia | Ponderación 2026 | Programado 2026 | 12.5 |
        | 1. Uno   | Abrir | Sedes    | Suma      | 100              | 8               |      |`),
    ).toEqual({ row: 1, text: '12.5' });
  });

  it('is in the row over which its headings are merged', () => {
    expect(
      disturbing(`
        | Objetivo | Meta | Indicador | Tendencia | Ponderación 2026 | Programado 2026 |
        | ^        | ^    | ^         | ^         | 0.5              | ^               |
        | 1. Uno   | Abrir | Sedes    | Suma      | 100              | 8               |`),
    ).toEqual({ row: 2, text: '0.5' });
  });

  it('is nothing where a column is missing', () => {
    expect(disturbing('| Objetivo | Meta | Indicador | 12.5 |\n| A | B | C | 3 |')).toBeNull();
  });
});

describe('the nearest table', () => {
  it('is the one that lacks least, on whatever sheet', () => {
    const { nearest, finding } = nearestOf({
      Entidades: '| Entidad | Objetivo | Observaciones |\n| IDU | Vías | |',
      Metas:
        '| Notas |\n| Objetivo | Meta | Indicador | Tendencia | Cosa |\n| A | B | C | Suma | 3 |',
    });
    expect([nearest?.sheet, nearest?.header]).toEqual(['Metas', { first: 2, last: 2 }]);
    expect(finding.at).toMatchObject({ sheet: 'Metas', cell: { row: 2, column: 1 } });
    expect(finding.subject).toEqual({ kind: 'file' });
  });

  it('proposes the columns whose cells are of the kind, and none for money', () => {
    const { nearest } = nearestOf({
      Metas: `
        | Objetivo | Meta | Indicador | Barrio | Puntos 2026 | Presupuesto 2026 |
        | A        | B    | C         | Usme   | 12          | $ 3000000        |`,
    });
    expect(nearest?.missing).toEqual([
      {
        anyOf: ['weight', 'programmed'],
        likely: [
          {
            header: 'Puntos 2026',
            setting: { role: 'matrix', field: 'ponderación 2026', column: 'E' },
          },
          {
            header: 'Puntos 2026',
            setting: { role: 'matrix', field: 'programado 2026', column: 'E' },
          },
        ],
      },
    ]);
  });

  it('may be a row that is not like a heading at all', () => {
    const { nearest } = nearestOf({
      Hoja1:
        '| Aroma | Meta | Zona | Color | Indicador | Brillo | Marca |\n| a | b | c | d | e | f | g |',
    });
    expect(nearest?.columns.flatMap(({ field }) => field ?? [])).toEqual(['goal', 'indicator']);
  });

  it('may have its years above what it names', () => {
    const { nearest } = nearestOf(
      {
        Hoja1: `
          | Gran propósito | Qué se hará | 2024   | <       | 2025   | <       |
          | ^              | ^           | Cuánto | Logrado | Cuánto | Logrado |
          | Uno            | Abrir       | 3      | 2       | 4      | 5       |`,
      },
      'segplan',
    );
    expect(nearest?.header).toEqual({ first: 1, last: 2 });
    const read = nearest?.columns.filter(({ field }) => field === 'executed');
    expect(read?.map(({ vigencia }) => vigencia)).toEqual([2024, 2025]);
  });

  it('is where a configuration says that the headings are', () => {
    const table = '| Objetivo | Meta | Color |\n| Área | Zona | Meta |\n| a | b | c |';
    const { nearest } = nearestOf({ Hoja1: table }, 'matrix', { header: { first: 2, last: 2 } });
    expect(nearest?.header).toEqual({ first: 2, last: 2 });
  });

  it('is none where a row names one thing, or a sheet nothing', () => {
    expect(nearestOf({ Hoja1: '| Meta | Color |\n| a | b |', Hoja2: '' }).nearest).toBeNull();
  });

  it('is the same finding wherever it stands', () => {
    const rows = '| Objetivo | Meta | Indicador | Zona |\n| A | B | C | D |';
    const [one, other] = [{ Uno: rows }, { Otra: `| Título |\n\n${rows}` }].map((tables) =>
      identify(nearestOf(tables).finding),
    );
    expect(one).toEqual(other);
  });
});
