/** Fixtures of PES301 to PES308 and of what two files say of one figure. */

import { type Fixture, matrix, record, row, segplan, segplanAt } from './fixture.ts';

const BARE = matrix(row('100% | 10 | | '));
const GOOD = { matrix: BARE, exports: [segplan(record('10 | 10 | |'))] };

/** A matrix of the years 2024 and 2025, 10 and 20, with that target of the whole plan. */
function overYears(total: string): string {
  return `
  | Corte 31 de diciembre de 2024 |
  | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Programado 2025 | Meta cuatrienio |
  | 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | 100% | 10 | 20 | ${total} |`;
}

export const crossingFixtures: readonly Fixture[] = [
  {
    code: 'PES301',
    matrix: BARE,
    exports: [segplan('| Meta sectorial | 99 | Otra | 7 | NP | | | |')],
    at: 'Formulación!B3',
    message:
      'La meta sectorial 11 (indicador 21) está programada en 2024, pero el reporte de SEGPLAN no la trae.',
    help: 'Revise los códigos en los dos archivos, o agregue su ejecución en la matriz.',
    besides: ['PES303'],
    nearMiss: GOOD,
  },
  {
    code: 'PES301',
    when: 'another row has its name',
    matrix: BARE,
    exports: [segplan(record('10 | 10 | |', 'sectorial', '99'))],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3'],
    message:
      'La meta sectorial 11 (indicador 21) está programada en 2024, pero el reporte de SEGPLAN no la trae. Por el nombre podría ser «meta sectorial 99 (indicador 21)».',
    help: 'Si es la misma, ponga el mismo código en los dos archivos; si no, agregue su ejecución en la matriz.',
  },
  {
    code: 'PES302',
    matrix: matrix(row('50% | 10 | | '), row('50% | 10 | 10 | ', 'Meta estratégica 77: Índice')),
    exports: [segplan(record('10 | 10 | |'))],
    at: 'Formulación!H4',
    message:
      'El reporte de SEGPLAN no trae la ejecución de la meta estratégica 77 (indicador 21); se tomó de la matriz.',
    help: 'Es lo esperado en las metas que SEGPLAN no sigue. Conserve el soporte de la cifra.',
    nearMiss: { matrix: matrix(row('100% | 10 | 10 | ')) },
  },
  {
    code: 'PES303',
    matrix: BARE,
    exports: [segplan(record('10 | 10 | |'), record('3 | 3 | |', 'proyecto', '3'))],
    at: 'segplan.xlsx#Reporte!B4',
    message:
      'El reporte trae la meta proyecto 3 (indicador 21) en 2024, pero la matriz no la tiene.',
    help: 'Revise los códigos, o confirme que la meta no hace parte del plan.',
    nearMiss: GOOD,
  },
  {
    code: 'PES304',
    matrix: BARE,
    exports: [segplan(record('10 | 10 | |'), record('10 | 9 | |'))],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3', 'segplan.xlsx#Reporte!B4'],
    message: 'A la meta sectorial 11 (indicador 21) le corresponden 2 filas del reporte por igual.',
    help: 'Agregue en los dos archivos lo que las distingue: tipo de meta, código de indicador o entidad.',
    nearMiss: {
      ...GOOD,
      exports: [segplan(record('10 | 10 | |'), record('10 | 9 | |', 'proyecto'))],
    },
  },
  {
    code: 'PES304',
    when: 'two indicators share a row',
    matrix: matrix(
      '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 100% | 10 | | |',
      '| 2. Innovar | Meta sectorial 11: Uno | 22: Casas | Suma | | 0% | NP | | |',
    ),
    exports: [segplan('| Meta sectorial | 11 | Uno | | | 9 | | |')],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3'],
    message:
      'La meta sectorial 11 (indicador 21) comparte su fila del reporte con otro indicador de la matriz.',
    help: 'Agregue en los dos archivos lo que las distingue: tipo de meta, código de indicador o entidad.',
  },
  {
    code: 'PES304',
    when: 'two indicators may have either of two rows',
    matrix: matrix(
      '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 100% | 10 | | |',
      '| 2. Innovar | Meta sectorial 11: Uno | 22: Casas | Suma | | 0% | NP | | |',
    ),
    exports: [
      segplan(
        '| Meta sectorial | 11 | Uno | | | 9 | | |',
        '| Meta sectorial | 11 | Uno | | | 8 | | |',
      ),
    ],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3', 'segplan.xlsx#Reporte!B4'],
    message:
      'La meta sectorial 11 (indicador 21) tiene 2 filas posibles en el reporte, que también lo son de otro indicador de la matriz; no se sabe cuál es de cuál.',
    help: 'Agregue en los dos archivos lo que las distingue: tipo de meta, código de indicador o entidad.',
  },
  {
    code: 'PES304',
    when: 'two exports of one cutoff differ',
    matrix: BARE,
    exports: [segplan(record('10 | 10 | |')), segplan(record('10 | 9 | |'))],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3', 'segplan-2.xlsx#Reporte!B3'],
    message:
      'Los reportes «segplan.xlsx» y «segplan-2.xlsx» son del mismo corte y dan cifras distintas a la meta sectorial 11 (indicador 21).',
    help: 'Deje solo el reporte que vale, o escriba en cada uno su fecha de corte.',
    besides: ['PES318'],
  },
  {
    code: 'PES305',
    matrix: BARE,
    exports: [segplan(record('12 | 12 | |'))],
    at: 'Formulación!G3',
    related: ['segplan.xlsx#Reporte!E3'],
    message:
      'Lo programado de la meta sectorial 11 (indicador 21) difiere: 10 en la matriz, 12 en SEGPLAN; se usó 12.',
    help: 'Confirme cuál está vigente. Con --programado se elige de qué archivo se toma.',
    nearMiss: { matrix: matrix(row('100% | NP | | ')), exports: [segplan(record(' | | |'))] },
  },
  {
    code: 'PES305',
    when: 'the years of a Suma add up to another target of the whole plan with what was used',
    matrix: overYears('30'),
    exports: [segplan(record('12 | 12 | |'))],
    at: 'Formulación!F3',
    related: ['segplan.xlsx#Reporte!E3'],
    message:
      'Lo programado de la meta sectorial 11 (indicador 21) difiere: 10 en la matriz, 12 en SEGPLAN; se usó 12. Con eso sus vigencias suman 32, y la meta del cuatrienio dice 30.',
    help: 'Confirme cuál está vigente. Con --programado se elige de qué archivo se toma.',
  },
  {
    code: 'PES305',
    when: 'the target of the whole plan is of no sum of the years as the matrix has them',
    matrix: overYears('32'),
    exports: [segplan(record('12 | 12 | |'))],
    at: 'Formulación!F3',
    related: ['segplan.xlsx#Reporte!E3'],
    message:
      'Lo programado de la meta sectorial 11 (indicador 21) difiere: 10 en la matriz, 12 en SEGPLAN; se usó 12.',
    help: 'Confirme cuál está vigente. Con --programado se elige de qué archivo se toma.',
  },
  {
    code: 'PES305',
    when: 'a target of 0 of a Decreciente is blank in the other',
    matrix: matrix(row('100% | 0 | | ', 'Meta sectorial 11: Uno', 'Decreciente')),
    exports: [segplan(record(' | 0 | |'))],
    at: 'Formulación!G3',
    related: ['segplan.xlsx#Reporte!E3'],
    message:
      'Lo programado de la meta sectorial 11 (indicador 21) difiere: 0 en la matriz, en blanco en SEGPLAN; se usó 0.',
    help: 'Confirme cuál está vigente. Con --programado se elige de qué archivo se toma.',
  },
  {
    code: 'PES306',
    matrix: matrix(row('100% | 15% | 15 | ')),
    at: 'Formulación!H3',
    related: ['Formulación!G3'],
    message:
      'En la meta sectorial 11 (indicador 21), programado 15% y ejecutado 15 parecen estar uno en porcentaje y otro en fracción: uno es unas 100 veces el otro.',
    help: 'Escriba los dos en la misma unidad y con el mismo formato de celda.',
    nearMiss: { matrix: matrix(row('100% | 15% | 0.15 | ')) },
  },
  {
    code: 'PES307',
    matrix: matrix(row('0% | NP | 5 | '), row('100% | 10 | 10 | ', 'Meta sectorial 12: Dos')),
    at: 'Formulación!H3',
    message:
      'La meta sectorial 11 (indicador 21) tiene ejecutado 5, pero no está programada en 2024; no cuenta para el objetivo.',
    help: 'Confirme lo programado de la vigencia.',
    nearMiss: {
      matrix: matrix(row('0% | NP | 0 | '), row('100% | 10 | 10 | ', 'Meta sectorial 12: Dos')),
    },
  },
  {
    code: 'PES308',
    matrix: BARE,
    exports: [segplan(record('10 | ND | |'))],
    at: 'segplan.xlsx#Reporte!F3',
    message:
      'La meta sectorial 11 (indicador 21) está programada, pero su ejecución dice «ND»; aporta 0 y el objetivo queda incompleto.',
    help: 'Pida el reporte a la entidad. Si lo ejecutado fue cero, escriba 0.',
    nearMiss: { matrix: matrix(row('100% | 10 | 0 | Sin contrato')) },
  },
  {
    code: 'PES308',
    when: 'it is blank in the matrix',
    matrix: BARE,
    at: 'Formulación!H3',
    message:
      'La meta sectorial 11 (indicador 21) está programada, pero su ejecución está en blanco; aporta 0 y el objetivo queda incompleto.',
    help: 'Pida el reporte a la entidad. Si lo ejecutado fue cero, escriba 0.',
  },
  {
    code: 'PES317',
    matrix: matrix(row('100% | 10 | 9 | ')),
    exports: [segplan(record('10 | 10 | |'))],
    at: 'Formulación!H3',
    related: ['segplan.xlsx#Reporte!F3'],
    message:
      'Lo ejecutado de la meta sectorial 11 (indicador 21) difiere: 9 en la matriz, 10 en SEGPLAN; se usó lo de SEGPLAN.',
    help: 'Actualice la matriz, o confirme el dato en SEGPLAN.',
    nearMiss: GOOD,
  },
  {
    code: 'PES318',
    matrix: BARE,
    exports: [
      segplanAt('Corte 31/03/2025', record('10 | 11 | |')),
      segplanAt('Corte 31/12/2024', record('10 | 10 | |')),
    ],
    at: 'segplan.xlsx#Reporte!F3',
    related: ['segplan-2.xlsx#Reporte!F3'],
    message:
      'Lo ejecutado de la meta sectorial 11 (indicador 21) en 2024, vigencia ya cerrada, cambió entre dos reportes: antes 10, ahora 11.',
    help: 'Pida el motivo del cambio: esa vigencia pudo haberse publicado.',
    besides: ['PES313'],
    nearMiss: {
      matrix: BARE,
      exports: [
        segplanAt('Corte 31/12/2024', record('10 | 11 | |')),
        segplanAt('Corte 30/09/2024', record('10 | 7 | |')),
      ],
    },
  },
];
