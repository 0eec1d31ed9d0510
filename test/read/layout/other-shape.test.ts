import { describe, expect, it } from 'vitest';
import { otherShape } from '../../../src/read/layout/other-shape.ts';
import { sheetOf } from '../../sheets.ts';

/** The shape of sheets written as tables. */
function shapeOf(...tables: readonly string[]) {
  return otherShape(
    tables.map((table, at) => sheetOf(`Hoja${at + 1}`, table)),
    {},
  );
}

const FIELDS = ['Objetivo', 'Código meta', 'Nombre meta', 'Indicador', 'Tendencia'];

/** The fields down a column, each with that many values beside it. */
function down(values: number): string {
  const row = (field: string) => `| ${[field, ...Array(values).fill('x')].join(' | ')} |`;
  return FIELDS.map(row).join('\n');
}

describe('a plan in another shape than a table', () => {
  it('has its fields down a column, and the indicators beside it', () => {
    expect(shapeOf(down(3))).toEqual({
      kind: 'transposed',
      count: 3,
      sheet: 'Hoja1',
      at: { row: 1, column: 1 },
      labels: FIELDS.slice(0, 4),
    });
  });

  it('is a card an indicator, one below the other, beside one another, or a sheet each', () => {
    expect(shapeOf(`${down(1)}\n| Nota |\n${down(1)}`)).toMatchObject({ kind: 'cards', count: 2 });
    const beside = FIELDS.map((field) => `| ${field} | x | | ${field} | y |`).join('\n');
    expect(shapeOf(beside)).toMatchObject({ kind: 'cards', count: 2 });
    expect(shapeOf(down(1), down(1), '| Nota |')).toMatchObject({ kind: 'cards', count: 2 });
    const pairs = '| Objetivo | x | Meta | y |\n| Código meta | 3 | Indicador | y |';
    expect(shapeOf(pairs)).toBeNull();
  });

  it('is none of rows with their fields in a row, of few fields, or of figures by their name', () => {
    expect(shapeOf(`| ${FIELDS.join(' | ')} |\n| a | 1 | b | c | Suma |`)).toBeNull();
    expect(shapeOf('| Objetivo | x | y |\n| Meta | x | y |\n| Indicador | x | y |')).toBeNull();
    const figures = ['Programado', 'Ejecutado', 'Ponderación', 'Línea base'];
    const long = figures.map((figure, at) => `| ${figure} | ${at} | 2026 |`);
    expect(shapeOf([...long, ...long].join('\n'))).toBeNull();
  });
});
