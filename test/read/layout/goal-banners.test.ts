/** Goals in rows of their own over their indicators. */

import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../src/model/plan.ts';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { workbookOf } from '../../sheets.ts';

const HEADING = '| Indicador | Tendencia | Peso 2026 | Programado 2026 |';

function read(...rows: readonly string[]) {
  const { plan, tables } = readPlan(workbookOf({ Plan: rows.join('\n') }));
  return {
    told:
      plan &&
      indicatorsOf(plan).map(({ key, names, source }) => [
        `${key.goalKind} ${key.goalCode}/${key.indicatorCode}`,
        names.goal,
        source.cells.goal?.row,
      ]),
    objectives: plan?.objectives.map(({ name, indicators }) => `${name} ${indicators.length}`),
    leftOut: tables[0]?.leftOut.map(({ row, reason }) => `${row} ${reason}`),
  };
}

describe('a goal over its indicators', () => {
  it('is that of the rows below it, up to the next goal or objective', () => {
    const { told, objectives, leftOut } = read(
      HEADING,
      '| Objetivo 1. Ríos | < | < | < |',
      '| Meta sectorial 7101: Limpiar las quebradas | < | < | < |',
      '| 61. Kilómetros limpios | Suma | 50% | 40 |',
      '| 62. Toneladas recogidas | Suma | 30% | 900 |',
      '| Meta estratégica 12. Mejorar el agua | < | < | < |',
      '| Índice de calidad | Creciente | 20% | 0,8 |',
      '| Objetivo 2. Aire | < | < | < |',
      '| Meta proyecto 3 - Medir el aire | | | |',
      '| 9. Estaciones en marcha | Constante | 100% | 12 |',
    );
    expect(told).toEqual([
      ['sectorial 7101/61', 'Limpiar las quebradas', 3],
      ['sectorial 7101/62', 'Limpiar las quebradas', 3],
      ['estrategica 12/null', 'Mejorar el agua', 6],
      ['proyecto 3/9', 'Medir el aire', 9],
    ]);
    expect(objectives).toEqual(['Ríos 3', 'Aire 1']);
    expect(leftOut).toEqual(['2 objective', '3 goal', '6 goal', '8 objective', '9 goal']);
  });

  it('is none of the rows of an objective that names none', () => {
    const { told } = read(
      HEADING,
      '| Objetivo 1. Ríos | < | < | < |',
      '| Meta sectorial 7101: Limpiar las quebradas | < | < | < |',
      '| 61. Kilómetros limpios | Suma | 100% | 40 |',
      '| Objetivo 2. Aire | < | < | < |',
      '| 9. Estaciones en marcha | Constante | 100% | 12 |',
    );
    expect(told?.map(([key]) => key)).toEqual(['sectorial 7101/61', 'null null/9']);
  });

  it.each(['Metas sectoriales', 'Metas de la vigencia 2026', 'Avance de la meta 3: alto'])(
    'is no title of another thing: «%s»',
    (title) => {
      const { told } = read(
        HEADING,
        '| Objetivo 1. Ríos | < | < | < |',
        `| ${title} | < | < | < |`,
        '| 61. Kilómetros limpios | Suma | 100% | 40 |',
      );
      expect(told?.map(([, goal]) => goal)).toEqual([null]);
    },
  );

  it('is in its column, where there is one', () => {
    const { told } = read(
      HEADING.replace('| Indicador', '| Meta | Indicador'),
      '| Objetivo 1. Ríos | < | < | < | < |',
      '| Meta sectorial 7101: Limpiar | < | < | < | < |',
      '| 7102: Sembrar | 61. Kilómetros limpios | Suma | 100% | 40 |',
    );
    expect(told?.map(([key]) => key)).toEqual(['null 7102/61']);
  });
});
