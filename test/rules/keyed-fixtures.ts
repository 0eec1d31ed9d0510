/** Fixtures of PES146 to PES148, and of PES115 beside them: figures of a plan that stand in another sheet. */

import type { Fixture } from './fixture.ts';

const PLAN = [
  '| Corte 31 de diciembre de 2024 |',
  '| Objetivo | Código meta | Meta | Código indicador | Indicador | Tendencia | Programado 2024 | Ejecutado 2024 |',
  '| 1. Mejorar | 301 | Abrir sedes | 411 | Sedes abiertas | Suma | 10 | 10 |',
  '| 1. Mejorar | 302 | Dotar aulas | 412 | Aulas dotadas | Suma | 20 | 20 |',
  '| 1. Mejorar | 303 | Formar docentes | 413 | Docentes formados | Suma | 30 | 30 |',
].join('\n');

const WEIGHTS = [
  '| Código indicador | Ponderación 2024 |',
  '| 413 | 20% |',
  '| 411 | 50% |',
  '| 412 | 30% |',
].join('\n');

/** The plan with weights of its own. */
const WHOLE = [...PLAN.split('\n')]
  .map((line, at) => `${line}${['', ' Ponderación 2024 |', ' 50% |', ' 30% |', ' 20% |'][at]}`)
  .join('\n');

const JOINED = { Formulación: PLAN, Ponderadores: WEIGHTS };
const TARGETS = WEIGHTS.replace('Ponderación 2024 |', 'Ponderación 2024 | Programado 2024 |')
  .replace('20% |', '20% | 30 |')
  .replace('50% |', '50% | 15 |')
  .replace('30% |', '30% | 20 |');

export const keyedFixtures: readonly Fixture[] = [
  {
    code: 'PES146',
    matrix: JOINED,
    at: 'Ponderadores',
    related: ['Formulación'],
    message:
      'De «Ponderadores» se toma ponderación 2024 de 3 indicadores de «Formulación», cada uno por su «Código indicador».',
    help: 'Confirme que esa hoja es del plan. Si no lo es, quítela del libro, o pase sus columnas a «Formulación».',
    nearMiss: { matrix: { Formulación: WHOLE, Ponderadores: WEIGHTS } },
  },
  {
    code: 'PES147',
    matrix: { ...JOINED, Ponderadores: WEIGHTS.replace('\n| 412 | 30% |', '') },
    at: 'Formulación!D4',
    related: ['Ponderadores'],
    message:
      'Este indicador no tiene fila en «Ponderadores», que da las cifras de los demás: no está «412» en «Código indicador». No se usa ninguna cifra que dependa de ello.',
    help: 'Agregue su fila, o corrija el código en la hoja que lo tenga mal.',
    besides: ['PES146'],
    nearMiss: { matrix: JOINED },
  },
  {
    code: 'PES147',
    when: 'two rows have its code',
    matrix: { ...JOINED, Ponderadores: `${WEIGHTS}\n| 412 | 35% |` },
    at: 'Formulación!D4',
    related: ['Ponderadores!B4', 'Ponderadores!B5'],
    message:
      '«Ponderadores» tiene varias filas con «412» que no dicen lo mismo. No se usa ninguna cifra que dependa de ello.',
    help: 'Deje una sola fila con ese código.',
    besides: ['PES146'],
    nearMiss: { matrix: { ...JOINED, Ponderadores: `${WEIGHTS}\n| 412 | 30% |` } },
  },
  {
    code: 'PES148',
    matrix: { ...JOINED, Ponderadores: `${WEIGHTS}\n| 499 | 10% |` },
    at: 'Ponderadores!A5',
    message: 'Esta hoja da cifras de la matriz y tiene 1 fila de ningún indicador de ella: «499».',
    help: 'Agregue el indicador a la matriz, o quite la fila; si es un código mal escrito, corríjalo.',
    besides: ['PES146'],
    nearMiss: { matrix: JOINED },
  },
  {
    code: 'PES115',
    when: 'another sheet gives columns that the plan lacks, and one that it has',
    matrix: { ...JOINED, Ponderadores: TARGETS },
    at: 'Formulación',
    related: ['Formulación!G3', 'Ponderadores!C3'],
    message:
      '«Formulación» y «Ponderadores» hablan de los mismos indicadores y nada dice cuál vale: 1 celda difiere en 2024 (Formulación!G3 dice «10» y Ponderadores!C3 dice «15»). No se usó ninguna cifra que dependa de ello.',
    help: 'Corrija la celda que esté mal, o quite de una de las hojas lo que ya dice la otra.',
    besides: ['PES146'],
    nearMiss: { matrix: { ...JOINED, Ponderadores: TARGETS.replace('| 15 |', '| 10 |') } },
  },
];
