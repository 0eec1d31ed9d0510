/** The second step: the vigencia, and the choices of the method. */

import type { InspectDocument } from '../../report/inspect/document.ts';
import { type CaseFile, yearsOf } from '../case/files.ts';
import type { Choices } from '../case/words.ts';
import { button, choose, make } from './dom.ts';

/** What may be done about the choices. */
export interface ChoiceDeeds {
  readonly take: (some: Partial<Choices>) => void;
  readonly compute: () => void;
}

/** The choices, of which the vigencia comes first. */
export function showChoices(
  files: readonly CaseFile[],
  choices: Choices,
  computed: number | null,
  { take, compute }: ChoiceDeeds,
): readonly HTMLElement[] {
  const years = yearsOf(files);
  const vigencia = choices.vigencia ?? computed;
  const matrix = files.find(({ role }) => role === 'matrix')?.inspection ?? null;
  const form = make(
    'form',
    {},
    make(
      'fieldset',
      { class: 'years' },
      make('legend', {}, 'Vigencia'),
      ...(years.length === 0
        ? [make('p', { class: 'quiet' }, 'Cuando haya una matriz, aquí están sus vigencias.')]
        : years.map((year) => offerYear(year, year === vigencia, take))),
    ),
    make(
      'details',
      { id: 'metodo' },
      make('summary', { id: 'metodo-abrir' }, 'Opciones del método y del informe'),
      make(
        'div',
        { class: 'fields' },
        choose(
          'decreciente',
          'Avance de los indicadores Decreciente',
          [
            ['inversa', 'Inversa: programado ÷ ejecutado'],
            ['linea-base', 'Línea base: lo reducido ÷ lo que se debía reducir'],
          ],
          choices.decreciente,
          (word) => take({ decreciente: word as Choices['decreciente'] }),
        ),
        choose(
          'programado',
          'Lo programado se toma de',
          [
            ['segplan', 'El reporte de SEGPLAN; si no lo tiene, la matriz'],
            ['matriz', 'La matriz; si no lo tiene, el reporte de SEGPLAN'],
          ],
          choices.programado,
          (word) => take({ programado: word as Choices['programado'] }),
        ),
        askCutoff(choices.corte, take),
        choose('hoja', 'Hoja que es la matriz', sheetsOf(matrix), choices.hoja, (hoja) =>
          take({ hoja }),
        ),
        choose(
          'edicion',
          'El informe',
          [
            ['completa', 'Completo, con lo que sirve para revisarlo'],
            ['publicacion', 'Para publicar, sin lo que solo sirve para revisarlo'],
          ],
          choices.edicion,
          (word) => take({ edicion: word as Choices['edicion'] }),
        ),
      ),
    ),
    make('p', {}, button('calcular', 'Calcular', compute, 'main')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compute();
  });
  return [form];
}

function offerYear(
  year: number,
  checked: boolean,
  take: (some: Partial<Choices>) => void,
): HTMLElement {
  const id = `vigencia-${year}`;
  const input = make('input', { type: 'radio', name: 'vigencia', id, value: year, checked });
  input.addEventListener('change', () => take({ vigencia: year }));
  return make('label', { for: id }, input, ` ${year}`);
}

function askCutoff(corte: string, take: (some: Partial<Choices>) => void): HTMLElement {
  const input = make('input', { type: 'date', id: 'corte', value: corte });
  input.addEventListener('change', () => take({ corte: input.value }));
  const label = make('label', { for: 'corte' }, 'Fecha de corte, si los archivos no la dicen');
  return make('div', { class: 'field' }, label, input);
}

function sheetsOf(matrix: InspectDocument | null): readonly (readonly [string, string])[] {
  const { tables = [], otherSheets = [] } = matrix ?? {};
  const names = new Set([...tables, ...otherSheets].map(({ sheet }) => sheet));
  return [['', 'La que se reconoce'] as const, ...[...names].map((name) => [name, name] as const)];
}
