import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/read/layout/find-tables.ts';
import { sheetOf } from '../sheets.ts';

/** The header rows of the table, and each column as «letter: field year». */
function layoutOf(table: string) {
  const [found = null] = findTables('matriz.xlsx', sheetOf('Hoja1', table));
  return {
    header: found && [found.header.first, found.header.last],
    columns: found?.columns.map(
      ({ index, field, vigencia, aside }) =>
        `${index} ${aside ?? field}${vigencia && !aside ? ` ${vigencia}` : ''}`,
    ),
  };
}

describe('the header of a table', () => {
  it('is one row, with years inside its words', () => {
    expect(
      layoutOf(`
      | Objetivo | Meta | Tendencia | Ponderación 2024 | Programación 2024 | Ejecución 2024 | % Avance 2024 |
      | A        | 11: X | Suma     | 100%             | 5                 | 5              | 100%          |`),
    ).toEqual({
      header: [1, 1],
      columns: [
        '1 objective',
        '2 goal',
        '3 trend',
        '4 weight 2024',
        '5 programmed 2024',
        '6 executed 2024',
        '7 progress 2024',
      ],
    });
  });

  it('is two rows, with years in merged cells above', () => {
    expect(
      layoutOf(`
      | Objetivo | Meta  | Tendencia | 2024        | <          | 2025        | <          |
      | ^        | ^     | ^         | Ponderación | Programado | Ponderación | Programado |
      | A        | 11: X | Suma      | 100%        | 5          | 100%        | 6          |`),
    ).toEqual({
      header: [1, 2],
      columns: [
        '1 objective',
        '2 goal',
        '3 trend',
        '4 weight 2024',
        '5 programmed 2024',
        '6 weight 2025',
        '7 programmed 2025',
      ],
    });
  });

  it('is three rows below titles, with groups and a money block', () => {
    expect(
      layoutOf(`
      | Plan Estratégico Sectorial 2024-2027 | <      | <         | <           | <          | <         | <          | <         |
      | Sector Gestión Pública               | <      | <         | <           | <          | <         | <          | <         |
      | Objetivo                             | Meta   | <         | Magnitudes  | <          | <         | Recursos   | <         |
      | ^                                    | ^      | ^         | 2024        | <          | <         | 2024       | <         |
      | ^                                    | Código | Nombre    | Ponderación | Programado | Ejecutado | Programado | Ejecutado |
      | A                                    | 11     | X         | 100%        | 5          | 5         | 900        | 800       |`),
    ).toMatchObject({
      header: [3, 5],
      columns: [
        '1 objective',
        '2 goalCode',
        '3 goal',
        '4 weight 2024',
        '5 programmed 2024',
        '6 executed 2024',
        '7 money',
        '8 money',
      ],
    });
  });

  it('has the year as a column in a long table', () => {
    expect(
      layoutOf(`
      | Código meta | codigo_indicador | Año  | ind_prog_inicial_pd | ind_prog_actual | ind_ejecucion_vigencia | ind_porc_av_Vig | ind_porc_av_TraPD | ind_porc_av_PD |
      | 2307        | 4231             | 2024 | 40                  | 46              | 46                     | 100             | 25                | 25             |`),
    ).toEqual({
      header: [1, 1],
      columns: [
        '1 goalCode',
        '2 indicatorCode',
        '3 vigencia',
        '4 initialProgrammed',
        '5 programmed',
        '6 executed',
        '7 progress',
        '8 elapsedProgress',
        '9 planProgress',
      ],
    });
  });

  it('is found below rows of titles', () => {
    expect(
      layoutOf(`
      | MATRIZ DE FORMULACIÓN |           |           |             |            |
      | Versión 3             | Documento |           |             |            |
      | Meta                  | Indicador | Tendencia | Ponderación | Programado |`).header,
    ).toEqual([3, 3]);
  });

  it.each([
    ['no words of the trade', '| Nombre | Apellido | Cédula |'],
    ['only two of them', '| Meta | Tendencia | Cédula |'],
    ['numbers among them', '| Meta | Tendencia | Ponderación | 5 |'],
    ['nothing', ''],
  ])('is not found in a sheet with %s', (_, table) => {
    expect(layoutOf(table)).toEqual({ header: null, columns: undefined });
  });
});

/** The field of one header, with its year, in a table that has others. */
function fieldOf(header: string, ...below: readonly string[]) {
  const rows = [header, ...below].map((text, index) => {
    const others = index === 0 ? 'Meta | Entidad | Objetivo' : '^ | ^ | ^';
    return `| ${others} | ${text} |`;
  });
  return layoutOf(rows.join('\n')).columns?.[3]?.slice(2);
}

describe('a header names', () => {
  it.each([
    ['Prog. inicial', 'initialProgrammed'],
    ['Programación inicial 2024', 'initialProgrammed'],
    ['Meta programada inicial', 'initialProgrammed'],
    ['Magnitud programada inicial 2024', 'initialProgrammed'],
    ['Prog actual', 'programmed'],
    ['Magnitud  programada', 'programmed'],
    ['PROGRAMADO  2025', 'programmed 2025'],
    ['Meta 2026', 'programmed 2026'],
    ['progano', 'programmed'],
    ['Programación 2024-2027', 'wholePlanTarget'],
    ['Programado cuatrienio', 'wholePlanTarget'],
    ['Meta cuatrienio', 'wholePlanTarget'],
    ['Total', 'wholePlanTarget'],
    ['Ejecución acumulada', 'executed'],
    ['Ejecución 2024-2027', 'whole-plan'],
    ['% Avance acumulado', 'elapsedProgress'],
    ['Magnitud entregada', 'executed'],
    ['Ejecución vigencia 2024', 'executed 2024'],
    ['% de avance transcurrido', 'elapsedProgress'],
    ['% Avance PD', 'planProgress'],
    ['% Cumplimiento 2024', 'progress 2024'],
    ['Importancia relativa (%)', 'weight'],
    ['PESO (%)', 'weight'],
    ['Línea de base', 'baseline'],
    ['Valor línea base', 'baseline'],
    ['L.B.', 'baseline'],
    ['Valor programado 2024', 'programmed 2024'],
    ['Presupuesto programado', 'money'],
    ['Tipo de indicador', 'unused'],
    ['Unidad de medida', 'unused'],
    ['Tipo de anualización', 'trend'],
    ['Cód. indicador', 'indicatorCode'],
    ['Código meta PDD', 'goalCode'],
    ['Indicador esperado', 'indicator'],
    ['PlanMetaProductoId', 'goalCode'],
    ['Estado 2024', 'status 2024'],
    ['Justificación', 'observation'],
    ['Fecha seguimiento', 'cutoff'],
    ['Otra cosa', 'null'],
  ])('«%s»: %s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  it('«Inicial» under «Programación» as the initial one', () => {
    expect(fieldOf('Programación', 'Inicial')).toBe('initialProgrammed');
    expect(fieldOf('Programación', 'Actual')).toBe('programmed');
  });

  it('the year of the lowest of its cells', () => {
    expect(fieldOf('Plan 2024-2027', 'Programado 2026')).toBe('programmed 2026');
  });
});
