/** Fixtures of PES410 to PES413: a published table held against what is computed. */

import { type Fixture, matrix } from './fixture.ts';

/** Two indicators of one objective: 90 % and 120 %, of weights 60 and 40. */
const FILES = matrix(
  '| 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | Suma | | 60% | 10 | 9 | Se aplazó |',
  '| 1. Mejorar | Meta sectorial 12: Aulas | 22: Aulas | Suma | | 40% | 10 | 12 | Sobró dinero |',
);

/** The publication of them, with the compliance and the two percentages as given. */
function published(compliance: string, first: string, second: string, ...more: string[]): string {
  return [
    '| Objetivo 1. Mejorar |',
    `| Cumplimiento: ${compliance} |`,
    '| Nombre meta | Nombre indicador | Tendencia | Ponderación indicador | Programación 2024 | Ejecución 2024 | % Avance 2024 | Estado |',
    `| Meta sectorial 11: Sedes | 21: Sedes | Suma | 60% | 10 | 9 | ${first} | Se aplazó |`,
    `| Meta sectorial 12: Aulas | 22: Aulas | Suma | 40% | 10 | 12 | ${second} | Cumplida |`,
    ...more,
  ].join('\n');
}

const CORRECT =
  'Corrija el documento, o los valores que producen la cifra; si vale la impresa, diga en él cómo se calcula.';
const OTHER =
  '| Meta sectorial 13: Parques | 23: Parques | Suma | 0% | 10 | 12 | "120%" | Cumplida |';

export const publishedFixtures: readonly Fixture[] = [
  {
    code: 'PES410',
    when: 'the compliance is capped',
    matrix: FILES,
    published: published('94%', '"90%"', '"120%"'),
    at: 'informe.xlsx#Publicado!A2',
    related: ['Formulación!H3', 'Formulación!H4'],
    message:
      'Se imprime 94% como cumplimiento del objetivo 1, y es 102,00%. Lo impreso resulta de topar en 100% el avance (94,00%).',
    help: CORRECT,
    nearMiss: { matrix: FILES, published: published('102%', '"90%"', '"120,0%"') },
  },
  {
    code: 'PES410',
    when: 'nothing is known to give it',
    matrix: FILES,
    published: published('102%', '91,5%', '120%'),
    at: 'informe.xlsx#Publicado!G4',
    related: ['Formulación!H3'],
    message:
      'Se imprime 91,5% como avance de la meta sectorial 11 (indicador 21), y es 90,00%. Ninguna causa conocida la explica; la que más se acerca es poner el avance × la ponderación (54,00%).',
    help: CORRECT,
  },
  {
    code: 'PES411',
    matrix: FILES,
    published: published('102,00%', '"90%"', '"120%"', OTHER),
    at: 'informe.xlsx#Publicado!A6',
    message:
      'El documento imprime 1 fila u objetivo que no es del plan en 2024: meta sectorial 13 (indicador 23).',
    help: 'Revise si es de otro plan o tiene otro código; no se comparó con nada.',
    nearMiss: { matrix: FILES, published: published('102,00%', '"90%"', '"120%"') },
  },
  {
    code: 'PES412',
    matrix: FILES,
    published: published('102%', '90%', '120%').split('\n').slice(0, 4).join('\n'),
    at: 'informe.xlsx#',
    message: 'El documento no imprime una cifra de 2024: meta sectorial 12 (indicador 22).',
    help: 'Agréguelo al documento, o compruebe que se dejó fuera a propósito.',
    nearMiss: { matrix: FILES, published: published('102%', '90%', '120%') },
  },
  {
    code: 'PES413',
    matrix: FILES,
    published: published('102%', 'En ejecución', '120%'),
    at: 'informe.xlsx#Publicado!G4',
    related: ['Formulación!H3'],
    message:
      'Como avance de la meta sectorial 11 (indicador 21) se imprime «En ejecución», y es 90,00%.',
    help: 'Ponga en el documento la cifra calculada.',
    nearMiss: { matrix: FILES, published: published('102%', '90,0%', '120%') },
  },
];
