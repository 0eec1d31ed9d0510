/** Clauses that say of a column what its rows do, or what its cells may say. */

import { expect, it } from 'vitest';
import { casesOf, tell } from './tell.ts';

const CLAUSES = {
  objective: `
    Objetivo al que le apunta
    Objetivo estratégico al que contribuye el indicador
    Nombre del objetivo con el cual se articula la meta
    Eje que atiende`,
  objectiveCode: 'Código del objetivo al que apunta',
  entity: `
    Entidad que reporta
    Entidad a la que corresponde la ejecución`,
  trend: `
    Tendencia (suma, constante, creciente o decreciente)
    Tendencia del indicador (creciente o decreciente)`,
  // A goal or an indicator may be a figure, and so may what is said of it.
  'indicator ?mide': 'Indicador con el que se mide',
  'executed 2026': 'Meta que se reporta en 2026',
};

it.each(casesOf(CLAUSES))('«%s» is %s', (heading, meaning) => {
  expect(tell(heading)).toBe(meaning);
});
