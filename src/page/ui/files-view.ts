/** The first step: the files, and what each is for. */

import { formatDecimal } from '../../model/number.ts';
import { writeFigure } from '../../model/spanish.ts';
import type { InspectDocument } from '../../report/inspect/document.ts';
import { type CaseFile, ROLE_LABELS, type Role } from '../case/files.ts';
import { button, choose, make } from './dom.ts';

/** What may be done with a file. */
export interface FileDeeds {
  readonly assign: (id: number, role: Role) => void;
  readonly remove: (id: number) => void;
}

/** The list of the files. */
export function listFiles(files: readonly CaseFile[], deeds: FileDeeds): HTMLElement | null {
  if (files.length === 0) return null;
  return make('ul', { class: 'files' }, ...files.map((file) => listFile(file, deeds)));
}

function listFile(file: CaseFile, { assign, remove }: FileDeeds): HTMLElement {
  const { id, name, size, role, inspection } = file;
  const said = inspection ? tellInspection(inspection) : null;
  const roles = Object.entries(ROLE_LABELS);
  const label = make('span', {}, 'Es', make('span', { class: 'unseen' }, ` el archivo ${name}`));
  return make(
    'li',
    {},
    make('strong', { class: 'name' }, name),
    make('span', { class: 'quiet' }, ` ${writeSize(size)}`),
    choose(`es-${id}`, label, roles, role, (word) => assign(id, word as Role)),
    said === null ? null : make('p', { class: inspection?.error ? 'error' : 'quiet' }, said),
    button(`quitar-${id}`, `Quitar ${name}`, () => remove(id), 'link'),
  );
}

function tellInspection({ plan, execution, error, tables }: InspectDocument): string {
  if (error) return [error.message, error.help ?? ''].join(' ').trim();
  const told: string[] = [];
  if (plan) {
    told.push(
      `${writeFigure(plan.objectives, 'objetivo', 'objetivos')}, ${writeFigure(plan.indicators, 'indicador', 'indicadores')}, ${nameYears(plan.vigencias)}`,
    );
  }
  if (execution) {
    const cutoffs = execution.cutoffs.map((date) => date.split('-').reverse().join('/'));
    const until = cutoffs.length > 0 ? `, corte ${cutoffs.join(', ')}` : '';
    told.push(
      `${writeFigure(execution.records, 'registro', 'registros')} de ejecución, ${nameYears(execution.vigencias)}${until}`,
    );
  }
  if (told.length > 0) return `${told.join('; ')}.`;
  return tables.length > 0
    ? 'Se reconoce la tabla, pero no se lee de ella ningún dato.'
    : 'No se reconoce en él una matriz ni un reporte: vea abajo cómo se leyó.';
}

function nameYears(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined) return 'sin vigencia';
  return first === last ? `vigencia ${first}` : `vigencias ${first} a ${last}`;
}

function writeSize(bytes: number): string {
  return bytes < 1e6
    ? `${formatDecimal(Math.max(1, Math.round(bytes / 1e3)))} kB`
    : `${formatDecimal(bytes / 1e6, 1)} MB`;
}
