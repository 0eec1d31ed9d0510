/** Sheets that lie beside the plan in its workbook and are not the plan. */

import type { Sheet } from '../../src/read/book/workbook.ts';
import { number, objectiveText, text } from './content.ts';
import { Grid } from './grid.ts';
import type { Plan } from './invent.ts';
import type { Style } from './style.ts';

/** The first sheet of the plan with the figures of before, and with money in their place. */
export interface Others {
  readonly older: Sheet;
  readonly money: Sheet;
}

/** The sheets of the plan with those that lie beside them. */
export function besideSheets(
  plan: Plan,
  style: Style,
  sheets: readonly Sheet[],
  others: Others,
): readonly Sheet[] {
  const [first] = sheets;
  if (!first) return sheets;
  const hidden =
    style.hidden === 'sheet'
      ? [{ ...others.older, visibility: 'hidden' as const, name: 'Borrador' }]
      : [];
  switch (style.beside) {
    case 'lists':
      return [...sheets, lists(), ...hidden];
    case 'guide':
      return [guide(), ...sheets, ...hidden];
    case 'summary':
      return [summary(plan, style), ...sheets, ...hidden];
    case 'budget':
      return [...sheets, { ...others.money, name: 'Presupuesto' }, ...hidden];
    case 'older':
      return [
        { ...others.older, name: `${first.name} V1` },
        { ...first, name: `${first.name} V2` },
        ...hidden,
      ];
    case 'empty':
      return [new Grid().toSheet('Hoja2'), ...sheets, ...hidden];
    default:
      return [...sheets, ...hidden];
  }
}

function lists(): Sheet {
  const grid = new Grid();
  const columns = [
    ['Tendencia', 'Suma', 'Constante', 'Creciente', 'Decreciente'],
    ['Tipo de meta', 'Meta sectorial', 'Meta estratégica', 'Meta proyecto'],
    ['Entidad', 'SDHT', 'SDIS', 'SED'],
  ];
  for (let row = 0; row < 5; row += 1) grid.add(columns.map((items) => text(items[row] ?? '')));
  return grid.toSheet('Listas');
}

function guide(): Sheet {
  const grid = new Grid();
  grid.add([text('INSTRUCTIVO DE DILIGENCIAMIENTO')]);
  grid.add([]);
  grid.add([text('Campo'), text('Descripción')]);
  grid.add([text('Objetivo'), text('Escriba el objetivo estratégico del sector.')]);
  grid.add([text('Meta'), text('Escriba la meta con verbo, cantidad y complemento.')]);
  grid.add([text('Indicador'), text('Escriba el nombre del indicador.')]);
  grid.add([text('Programado'), text('Cantidad que se espera lograr en la vigencia.')]);
  grid.add([text('Ejecutado'), text('Cantidad lograda con corte a 31 de diciembre.')]);
  return grid.toSheet('Instrucciones');
}

function summary(plan: Plan, style: Style): Sheet {
  const grid = new Grid();
  grid.add([text('TABLERO DE CONTROL')]);
  grid.add([]);
  grid.add([text('Objetivo'), text('Número de metas'), text('% avance')]);
  plan.objectives.forEach((objective, at) => {
    grid.add([
      text(objectiveText(objective, style)),
      number(objective.indicators.length),
      number(0.9 - at / 100, '0.0%'),
    ]);
  });
  return grid.toSheet('Resumen');
}
