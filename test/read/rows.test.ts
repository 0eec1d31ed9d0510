import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/read/layout/find-tables.ts';
import { readRows } from '../../src/read/layout/rows.ts';
import { sheetOf } from '../sheets.ts';

/** The kinds of the rows below a header of goal, trend, weight and programmed. */
function kindsOf(...rows: readonly string[]) {
  const header = '| Meta | Tendencia | Ponderación 2024 | Programado 2024 | Observaciones |';
  const [table = null] = findTables('matriz.xlsx', sheetOf('Hoja1', [header, ...rows].join('\n')));
  return table && readRows(table).map(({ row, kind }) => `${row} ${kind}`);
}

describe('a row of the table', () => {
  it.each([
    ['an indicator', '| 11: Uno | Suma | 50% | 5 | |', 'indicator'],
    ['an indicator without code', '| Uno | Suma | 50% | 5 | |', 'indicator'],
    ['an indicator that says total', '| Total de trámites | Suma | 50% | 5 | |', 'indicator'],
    ['an average that is a goal', '| Promedio de días | Decreciente | 50% | 5 | |', 'indicator'],
    ['a subtotal', '| Subtotal objetivo 1 | | 100% | | |', 'subtotal'],
    ['a total', '| TOTAL | | 100% | 30 | |', 'subtotal'],
    ['a merged total', '| Total general | < | 100% | | |', 'subtotal'],
    ['an average', '| Promedio | | | 5 | |', 'subtotal'],
    ['a banner', '| Objetivo 2. Mejorar | | | | |', 'objective'],
    ['a banner in two cells', '| OBJETIVO: | Mejorar la atención | | | |', 'objective'],
    ['a merged banner', '| OBJETIVO 2: Mejorar | < | < | < | < |', 'objective'],
    [
      'a repeated header',
      '| Meta | Tendencia | Ponderación 2024 | Programado 2024 | |',
      'repeated-header',
    ],
    ['a number of each column', '| 1 | 2 | 3 | 4 | 5 |', 'repeated-header'],
    ['numbers with their operation', '| (4) | (5) | (6) | (7) | (8 = 7/6) |', 'repeated-header'],
    ['numbers that do not count up', '| 11 | 2 | 3 | 5 | 6 |', 'unknown'],
    [
      'how to fill in the form',
      '| Escriba la meta | Elija de la lista | Debe sumar 100% | Lo que se programa | |',
      'unknown',
    ],
    [
      'how to fill in the form, in few words',
      '| Escriba la meta | Elija… | Suma de 0 a 100 % | Cantidad | Registre novedades |',
      'unknown',
    ],
    [
      'the kind of datum of each',
      '| Texto | Lista desplegable | Porcentaje | Número entero | Texto libre |',
      'unknown',
    ],
    ['who fills in each column', '| OAP | Entidad | OAP | Entidad | Entidad |', 'unknown'],
    [
      'an indicator whose figures nobody knows yet',
      '| Uno | En trámite | En trámite | En trámite | En trámite |',
      'indicator',
    ],
    [
      'an indicator called as a kind of datum',
      '| Código | En trámite | 50% | Por definir | |',
      'indicator',
    ],
    ['an example', '| Ejemplo | Suma | 100% | 4 | |', 'unknown'],
    ['an example of a goal', '| EJEMPLO 1: Pintar muros | Suma | 100% | 4 | |', 'unknown'],
    ['an example between parentheses', '| (ejemplo) 11. Pintar | Suma | 100% | 4 | |', 'unknown'],
    ['an example by its abbreviation', '| Ej.: Pintar muros | Suma | 100% | 4 | |', 'unknown'],
    [
      'an indicator of examples',
      '| Ejemplos de éxito publicados | Suma | 50% | 4 | |',
      'indicator',
    ],
    ['an indicator on an axis', '| Ej. 3 Pintar muros | Suma | 50% | 4 | |', 'indicator'],
    [
      'an indicator with nothing defined',
      '| Uno | Por definir | Por definir | Por definir | |',
      'indicator',
    ],
    [
      'an indicator with what is not known yet',
      '| 11: Uno | Suma | Sin definir aún | Pendiente por reportar | |',
      'indicator',
    ],
    ['a note in the first column', '| Nota: cifras preliminares | | | | |', 'note'],
    ['a source in the first column', '| Fuente: SEGPLAN | | | | |', 'note'],
    ['an asterisk', '| * Programación ajustada | | | | |', 'note'],
    ['a merged note', '| Cifras preliminares | < | < | < | < |', 'note'],
    ['a text elsewhere', '| | | | | Cifras preliminares |', 'note'],
    ['figures of nobody', '| | | 50% | 5 | |', 'unknown'],
    ['a lone number', '| | | | 5 | |', 'unknown'],
    ['an error where the goal was', '| #REF! | | 50% | 5 | |', 'unknown'],
  ])('is %s', (_, row, kind) => {
    expect(kindsOf(row)).toEqual([`2 ${kind}`]);
  });

  it('is a part of the indicator above it', () => {
    const rows = kindsOf(
      '| 11: Uno | Suma | 50% | 5 | |',
      '| - Sede norte | | | 3 | |',
      '| • Sede sur | | | 2 | |',
      '| de las cuales, rurales | | | 1 | |',
      '| - Dos | Suma | 50% | 5 | |',
      '| - 12: Tres | | | 5 | |',
    );
    expect(rows).toEqual([
      '2 indicator',
      '3 unknown',
      '4 unknown',
      '5 unknown',
      '6 indicator',
      '7 indicator',
    ]);
  });

  it.each(['∑ Objetivo 1', '» Objetivo 1', 'Objetivo 1 - Total', 'Objetivo 1'])(
    'closes the objective of the rows above it: «%s»',
    (text) => {
      const header = '| Objetivo | Meta | Tendencia | Ponderación 2024 | Programado 2024 |';
      const sheet = sheetOf(
        'Hoja1',
        [
          header,
          '| 1. Abrir | 11: Uno | Suma | 100% | 5 |',
          `| ${text} | | | 100% | 0.9 |`,
          '| 2. Dotar | 12: Dos | Suma | 100% | 5 |',
        ].join('\n'),
      );
      const [table] = findTables('matriz.xlsx', sheet);
      expect(table && readRows(table).map(({ kind }) => kind)).toEqual([
        'indicator',
        'subtotal',
        'indicator',
      ]);
    },
  );

  it('is a title where it numbers the objective of the rows below it', () => {
    const rows = kindsOf(
      '| Objetivo 1 | | 100% | | |',
      '| 11: Uno | Suma | 100% | 5 | |',
      '| Objetivo 2 | | 100% | | |',
      '| 12: Dos | Suma | 100% | 5 | |',
    );
    expect(rows).toEqual(['2 objective', '3 indicator', '4 objective', '5 indicator']);
  });

  it('is an indicator of the goal merged over it', () => {
    const rows = kindsOf('| 11: Uno | Suma | 50% | 5 | |', '| ^ | Suma | 50% | 5 | |');
    expect(rows).toEqual(['2 indicator', '3 indicator']);
  });

  it('is nothing where it only continues a merge or is empty', () => {
    expect(kindsOf('| 11: Uno | Suma | 50% | 5 | |', '| ^ | | | | |', '| "" | | | | |')).toEqual([
      '2 indicator',
    ]);
  });

  it('repeats a header of two rows', () => {
    const [table = null] = findTables(
      'matriz.xlsx',
      sheetOf(
        'Hoja1',
        `
      | Meta    | Tendencia | Ponderación | 2024       | <         |
      | ^       | ^         | ^           | Programado | Ejecutado |
      | 11: Uno | Suma      | 100%        | 5          | 5         |
      | Meta    | Tendencia | Ponderación | 2024       | <         |
      |         |           |             | Programado | Ejecutado |
      |         |           |             | 2024       |           |`,
      ),
    );
    expect(table && readRows(table).map(({ kind }) => kind)).toEqual([
      'indicator',
      'repeated-header',
      'repeated-header',
      'repeated-header',
    ]);
  });
});

describe('a row further down', () => {
  it('heads the summary below', () => {
    const rows = ['| 11: Uno | Suma | 50% | 5 | |', '| Objetivo | Cumplimiento 2025 (%) | | | |'];
    const kinds = kindsOf(...rows, '| 1. Mejorar | 97% | | | |');
    expect(kinds?.filter((kind) => kind.startsWith('3 '))).toEqual(['3 repeated-header']);
  });

  it('is no form of the table, whatever it counts or says', () => {
    const data = '| 11: Uno | Suma | 50% | 5 | |';
    const form = '| Escriba la meta | Elija de la lista | Debe sumar 100% | Lo que se programa | |';
    expect(kindsOf(data, data, '| 12: Dos | 13 | 14 | 15 | 16 |', form)?.slice(2)).toEqual([
      '4 indicator',
      '5 indicator',
    ]);
  });
});
