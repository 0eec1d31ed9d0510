/** PES109 to PES121, PES160 to PES163: rows whose trend, kind, code, objective or vigencia is not understood. */

import { nearestWord } from '../../model/nearest-word.ts';
import { GOAL_KIND_NAMES } from '../../model/plan.ts';
import { writeFigure } from '../../model/spanish.ts';
import { nameTrend, TRENDS, type Trend } from '../../model/trend.ts';
import { define } from '../entry.ts';
import { quoted, writeValue } from '../wording.ts';

/** The text of a cell. */
export interface TextFacts {
  readonly text: string;
}

/** What a list shows until somebody chooses of it: no word of a configuration gives it a meaning. */
const UNCHOSEN = /^\W*(?:seleccion|elija|elegir|escoja|escoger)/i;

/** What a row that is left out is. */
const LEFT_ROWS = {
  example: 'La fila dice que es un ejemplo',
  instructions: 'La fila dice cómo o quién diligencia las columnas',
  breakdown: 'La fila desglosa el indicador de arriba',
  unnamed: 'La fila no nombra ninguna meta ni indicador',
} as const;

const OF_FORM =
  'No hay nada que hacer; si es un indicador del plan, escriba su texto sin esas palabras.';

/** What to do about it. */
const LEFT_HELP = {
  example: OF_FORM,
  instructions: OF_FORM,
  breakdown:
    'No hay nada que hacer; si es un indicador del plan, escriba su tendencia y su ponderación.',
  unnamed: 'Si es un indicador, complete su meta o su nombre; si es una nota, sáquela de la tabla.',
} as const;

/** Findings on the rows of a table, by code. */
export const rows = {
  PES109: () =>
    define<TextFacts>({
      severity: 'error',
      title: 'Tendencia desconocida',
      message: ({ text }) => {
        const near = nearestWord(text, TRENDS) as Trend | null;
        const meant = near === null ? '' : ` ¿${nameTrend(near)}?`;
        return `La tendencia dice ${quoted(text)}; se esperaba Constante, Creciente, Decreciente o Suma.${meant}`;
      },
      help: ({ text }) => {
        if (UNCHOSEN.test(text)) {
          return 'Nadie eligió la tendencia: escriba una de las cuatro en la celda.';
        }
        const near = nearestWord(text, TRENDS) as Trend | null;
        const line = writeValue('tendencia', text, near ?? 'suma');
        return near === null
          ? `Escriba una de las cuatro tendencias, o diga en pes.config.json cuál es: ${line}. La unidad de medida va en su propia columna.`
          : `Escriba ${nameTrend(near)}, o la que sea de las cuatro. Si no se puede cambiar la celda, dígalo en pes.config.json: ${line}.`;
      },
      example: { text: 'Porcentaje' },
      reason: 'La tendencia decide la fórmula del avance; sin ella el indicador es no calculable.',
    }),
  PES111: () =>
    define<{
      readonly text: string;
      readonly trend: Trend;
      /** Whether it is because the years add up to the target of the plan. */
      readonly addsUp: boolean;
    }>({
      severity: 'warning',
      title: 'Tendencia con palabra de otro sistema',
      message: ({ text, trend, addsUp }) =>
        `La tendencia dice ${quoted(text)}, palabra de los sistemas nacionales; se lee como ${nameTrend(trend)}${
          addsUp ? ', porque lo programado de los años suma la meta del cuatrienio' : ''
        }.`,
      help: ({ text, trend }) =>
        `Confirme la tendencia y escríbala como Constante, Creciente, Decreciente o Suma, o dígalo en pes.config.json: ${writeValue('tendencia', text, trend)}.`,
      example: { text: 'Acumulado', trend: 'suma', addsUp: false },
      reason:
        'Los sistemas nacionales usan otras palabras y no significan siempre lo mismo que las de la ciudad.',
    }),
  PES112: () =>
    define<TextFacts>({
      severity: 'warning',
      title: 'Meta sin código',
      message: () => 'La fila no tiene código de meta, así que no se puede cruzar con SEGPLAN.',
      help: () => 'Escriba el código en su columna, o antes del nombre: «2307: Asistir…».',
      example: { text: '' },
      reason:
        'Los dos archivos se cruzan por código. Por el nombre solo se sugiere, nunca se cruza.',
    }),
  PES113: () =>
    define<
      TextFacts & {
        /** What the row says to be. */
        readonly guidance: 'example' | 'instructions' | 'breakdown' | null;
      }
    >({
      severity: 'warning',
      title: 'Fila que no se entiende',
      message: ({ text, guidance }) =>
        `${LEFT_ROWS[guidance ?? 'unnamed']} y no se tuvo en cuenta. Comienza con ${quoted(text)}.`,
      help: ({ guidance }) => LEFT_HELP[guidance ?? 'unnamed'],
      identity: ({ text }) => ({ text }),
      example: { text: '12', guidance: null },
      reason: 'Nada se descarta en silencio: una fila con contenido que no se usa debe verse.',
    }),
  PES117: () =>
    define<TextFacts>({
      severity: 'warning',
      effect: 'misleads',
      title: 'Tipo de meta desconocido',
      message: ({ text }) =>
        `El tipo de meta dice ${quoted(text)}; se esperaba Meta sectorial, Meta estratégica o Meta proyecto.`,
      help: ({ text }) => {
        const kinds = Object.values(GOAL_KIND_NAMES).map(({ one }) => one);
        const line = writeValue('tipo de meta', text, nearestWord(text, kinds) ?? 'meta sectorial');
        return `Escriba uno de los tres tipos: un mismo código puede ser de dos metas distintas. O diga en pes.config.json cuál es: ${line}.`;
      },
      example: { text: 'Meta producto' },
      reason:
        'Un mismo número puede ser código de dos tipos de meta: en el caso publicado, la meta proyecto 3.',
    }),
  PES118: () =>
    define<null>({
      severity: 'error',
      title: 'Indicador sin objetivo',
      message: () =>
        'La fila no pertenece a ningún objetivo: tiene su avance, pero no entra en ningún cumplimiento.',
      help: () =>
        'Escriba el objetivo en su columna o en una fila de título sobre sus indicadores.',
      example: null,
      reason: 'El cumplimiento es por objetivo: un indicador sin objetivo no tiene dónde contar.',
    }),
  PES119: () =>
    define<TextFacts>({
      severity: 'error',
      title: 'Vigencia ilegible',
      message: ({ text }) =>
        text === ''
          ? 'La vigencia está en blanco, así que la fila no se tuvo en cuenta.'
          : `La vigencia dice ${quoted(text)}, que no es un año, así que la fila no se tuvo en cuenta.`,
      help: () => 'Escriba el año de la fila con cuatro cifras: 2024.',
      example: { text: 'primera' },
      reason:
        'En una matriz con una fila por año, la vigencia dice de qué año son la ponderación y lo programado.',
    }),
  PES120: () =>
    define<TextFacts>({
      severity: 'note',
      title: 'Objetivo en blanco',
      message: ({ text }) =>
        `El objetivo está en blanco; la fila se toma como del objetivo de arriba: ${quoted(text)}.`,
      help: () => 'Si es así, combine las celdas del objetivo o repítalo en cada fila.',
      example: { text: '3. Mejorar el uso de las tecnologías' },
      reason:
        'Dejar el objetivo en blanco bajo el primero es costumbre, pero también puede ser un olvido.',
    }),
  PES121: () =>
    define<TextFacts>({
      severity: 'warning',
      title: 'Código ilegible',
      message: ({ text }) => `El código dice ${quoted(text)}; se esperaba un número como 2307.`,
      help: () => 'Escriba solo las cifras del código.',
      example: { text: 'por definir' },
      reason: 'Los códigos de SEGPLAN son cifras; otra cosa no cruza.',
    }),
  PES160: () =>
    define<TextFacts>({
      severity: 'note',
      title: 'Meta en blanco',
      message: ({ text }) =>
        `La meta está en blanco; la fila se toma como de la meta de arriba: ${quoted(text)}.`,
      help: () => 'Si es así, combine las celdas de la meta o repítala en cada fila.',
      example: { text: '2350' },
      reason:
        'Una meta con varios indicadores suele escribirse solo en la primera fila, pero también puede ser un olvido.',
    }),
  PES162: () =>
    define<TextFacts & { readonly as: string }>({
      severity: 'note',
      shared: {
        cause: ({ text }) => text,
        message: ({ text }, { count }) =>
          `${count} celdas dicen ${quoted(text)}; se leyó en ellas lo de la celda de arriba.`,
      },
      title: 'Celda igual a la de arriba',
      message: ({ text, as }) =>
        `La celda dice ${quoted(text)}; se leyó lo de la celda de arriba: ${quoted(as)}.`,
      help: () => 'Repita el texto en cada fila: así no cambia si las filas se ordenan.',
      example: { text: 'Ídem', as: '2307' },
      reason: 'Lo que dice «ídem» depende de la fila de arriba, y un filtro o un orden la cambian.',
    }),
  PES163: () =>
    define<TextFacts & { readonly count: number }>({
      severity: 'note',
      title: 'Filas de partes del año',
      message: ({ text, count }) =>
        `De cada indicador se leyó la fila que dice ${quoted(text)}, que da lo que dan las de sus trimestres o semestres (${writeFigure(count, 'fila', 'filas')}, que no se leyeron).`,
      help: () => 'Nada, si esa fila es la del año.',
      example: { text: 'Total', count: 8 },
      reason: 'Lo de un trimestre no es lo del año, y el total no se cuenta con sus partes.',
    }),
  PES161: () =>
    define<TextFacts & { readonly banner: string }>({
      severity: 'error',
      title: 'Objetivo que se contradice',
      message: ({ text, banner }) =>
        `La fila dice que es del objetivo ${quoted(text)}, pero está bajo el título ${quoted(banner)}: tiene su avance, pero no entra en ningún cumplimiento.`,
      help: () => 'Corrija la columna o el título de la fila, el que no corresponda.',
      example: { text: '2. Mejorar la atención', banner: 'Objetivo 1. Abrir sedes' },
      reason:
        'Una fila movida o un título mal copiado cambian de objetivo el indicador, y con él dos cumplimientos.',
    }),
};
