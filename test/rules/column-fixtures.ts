/** Fixtures of PES124, PES132 to PES138 and PES154: what columns are taken for, and what is not known of them. */

import { type Fixture, matrix, record, row, segplan } from './fixture.ts';

const ROWS = [
  row('50% | 10 | 10 | '),
  row('30% | 46 | 44 | justificada', 'Meta sectorial 12: Dos'),
  row('20% | 1200 | 1300 | ', 'Meta sectorial 13: Tres'),
];

const GOOD = matrix(...ROWS);

/** The same matrix with another heading over its column of what was executed. */
function headed(executed: string): string {
  return GOOD.replace('Ejecutado 2024', executed);
}

/** The same matrix with one more column at its end. */
function besides(heading: string, ...cells: readonly string[]): string {
  const lines = GOOD.trim().split('\n');
  return lines
    .map((line, at) => (at === 0 ? line : `${line} ${at === 1 ? heading : cells[at - 2]} |`))
    .join('\n');
}

const ONLY_COLUMN = 'No se da ninguna cifra que dependa de ella.';

export const columnFixtures: readonly Fixture[] = [
  {
    code: 'PES124',
    matrix: headed('Avance 2024'),
    at: 'Formulación!H2',
    message:
      'La columna «Avance 2024» se leyó como «Ejecutado 2024» por sus datos: sus celdas son números y lo programado y lo ejecutado tienen la misma unidad (3 de 3). Su encabezado solo no lo dice.',
    help: 'Confirme que es esa columna. Para fijarla, dígalo en pes.config.json: "matriz": { "columnas": { "ejecutado 2024": "H" } }.',
    nearMiss: { matrix: headed('Avance físico 2024') },
  },
  {
    code: 'PES132',
    matrix: headed('Ejecutado 2024 (I Trim)'),
    at: 'Formulación!H2',
    message: `Ninguna columna da «Ejecutado 2024»; la más cercana es «Ejecutado 2024 (I Trim)», que es de una parte del año. ${ONLY_COLUMN}`,
    help: 'Agregue la columna con la magnitud de todo el año. Si es esta, dígalo en pes.config.json: "matriz": { "columnas": { "ejecutado 2024": "H" } }.',
    nearMiss: { matrix: headed('Ejecutado 2024 (a diciembre)') },
  },
  {
    code: 'PES133',
    matrix: headed('Ejecutado 2024 Kennedy'),
    at: 'Formulación!H2',
    message: `La columna «Ejecutado 2024 Kennedy» puede ser «Ejecutado 2024», y no se sabe qué dice «kennedy». ${ONLY_COLUMN}`,
    help: 'Dígalo en pes.config.json, si lo es: "matriz": { "columnas": { "ejecutado 2024": "H" } }. Si no, con «no se usa» en vez del campo.',
    nearMiss: {
      matrix: GOOD.replace('Ejecutado 2024', 'Ejecutado 2024 Kennedy')
        .replace('Programado 2024', 'Programado 2024 Kennedy')
        .replace('Ponderación 2024', 'Ponderación 2024 Kennedy'),
    },
  },
  {
    code: 'PES134',
    matrix: besides('Zonificación', 'Norte', 'Sur', 'Norte'),
    at: 'Formulación!J2',
    message: 'No se leyó 1 columna cuyo encabezado no se conoce: «Zonificación».',
    help: 'Si alguna hace falta, diga cuál es en «columnas» de pes.config.json; si no, no hay nada que hacer.',
    nearMiss: { matrix: besides('Responsable', 'Norte', 'Sur', 'Norte') },
  },
  {
    code: 'PES135',
    matrix: besides('Zonificación 2024', '10', '20', '30'),
    at: 'Formulación!J2',
    message:
      'No se leyó 1 columna de cifras de un año, porque no se conoce su encabezado: «Zonificación 2024».',
    help: 'Si son cifras del plan, diga cuáles en «columnas» de pes.config.json; si no, dígalo con «no se usa».',
    nearMiss: { matrix: besides('Recursos 2024', '10', '20', '30') },
  },
  {
    code: 'PES137',
    matrix: headed('% de avance 2024'),
    at: 'Formulación!H2',
    message:
      'La matriz no trae lo ejecutado, ni hay un reporte de SEGPLAN: la columna más cercana, «% de avance 2024», no es la magnitud ejecutada o no se conoce su encabezado. No se da ninguna cifra.',
    help: 'Indique el reporte con --segplan, o agregue la columna con la magnitud ejecutada. Si es esta, dígalo en pes.config.json: "matriz": { "columnas": { "ejecutado 2024": "H" } }.',
    besides: ['PES308'],
    nearMiss: {
      matrix: headed('% de avance 2024'),
      exports: [segplan(record('10 | 10 | 100% | ', 'sectorial', '11'))],
    },
  },
  {
    code: 'PES136',
    matrix: besides('Reprogramado 2024', '10', '46', '1250'),
    at: 'Formulación!G2',
    related: ['Formulación!J2'],
    message:
      '«Programado 2024» se leyó de «Reprogramado 2024» y no de «Programado 2024», que es de una versión anterior, o de la meta y no del indicador.',
    help: 'Si vale la otra, dígalo en «columnas» de pes.config.json.',
    nearMiss: { matrix: besides('Programado inicial 2024', '20', '46', '1200') },
  },
  {
    code: 'PES138',
    matrix: printing('50%', '88%', '87%'),
    at: 'Formulación!G2',
    related: ['Formulación!J2'],
    message:
      '«Programado 2024» se leyó de «Programado 2024» y no de «Planeado 2024», con otros valores: solo con la primera el avance impreso es lo ejecutado sobre lo programado, en 3 de las 3 filas que las distinguen.',
    help: 'Confirme que es esa columna. Si vale la otra, dígalo en pes.config.json: "matriz": { "columnas": { "programado 2024": "J" } }.',
    besides: ['PES310'],
    nearMiss: { matrix: printing('50%', '88%', '81.25%') },
  },
  {
    code: 'PES154',
    matrix: besides('Programado 2024', '10', '46', '1200'),
    at: 'Formulación!J2',
    related: ['Formulación!G2'],
    message:
      'Las columnas G y J dicen lo mismo, «Programado 2024», y tienen los mismos valores; se leyó la primera.',
    help: 'Si una es de otro año, corrija su encabezado; si sobra, quítela o dígalo con «no se usa» en «columnas» de pes.config.json.',
    nearMiss: { matrix: besides('Programado 2025', '10', '46', '1200') },
  },
];

/** Two targets of a year, and the progress that is printed of what was executed. */
function printing(...progress: readonly string[]): string {
  const rows = matrix(
    row('50% | 10 | 5 | '),
    row('30% | 50 | 44 | justificada', 'Meta sectorial 12: Dos'),
    row('20% | 1500 | 1305 | ', 'Meta sectorial 13: Tres'),
  );
  const others = ['Planeado 2024 | % de avance 2024', '20', '40', '1600'];
  const lines = rows.trim().split('\n');
  return lines
    .map((line, at) => {
      if (at === 0) return line;
      return `${line} ${at === 1 ? others[0] : `${others[at - 1]} | ${progress[at - 2]}`} |`;
    })
    .join('\n');
}
