/** The files of a case: what each is for, and the path that it has in the world of the program. */

import { CONFIG_NAME } from '../../cli/configuration/configuration.ts';
import type { InspectDocument } from '../../report/inspect/document.ts';

/** What a file is for. */
export type Role = 'matrix' | 'segplan' | 'config' | 'published' | 'template' | 'beside';

/** Each role as people call it. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  matrix: 'Matriz de formulación',
  segplan: 'Reporte de SEGPLAN',
  config: 'Configuración (pes.config.json)',
  published: 'Lo ya publicado, para comparar',
  template: 'Plantilla de la presentación',
  beside: 'La nombra la configuración',
};

/** A file that the user gave. */
export interface CaseFile {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly content: Blob;
  readonly path: string;
  readonly role: Role;
  /** Whether the user said so: what is understood of the file does not change it. */
  readonly said: boolean;
  /** How it is read; `null` where it was not looked at. */
  readonly inspection: InspectDocument | null;
  /** Whether it was read as things are now. */
  readonly isRead: boolean;
}

/** A path of its own for a file: in a folder of its own where another has its name. */
export function placeFile(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let at = 2; ; at += 1) {
    const path = `${at}/${name}`;
    if (!taken.includes(path)) return path;
  }
}

/** The name of the copy of a matrix with its findings marked: «matriz-revisada.xlsx». */
export function nameMarked(name: string): string {
  return name.replace(/(?=\.[^.]*$)|$/, '-revisada');
}

/** What the name of a file tells of its role; `null` where it must be looked at. */
export function roleByName(name: string): Role | null {
  if (name === CONFIG_NAME) return 'config';
  if (/\.(?:pptx|potx)$/i.test(name)) return 'template';
  if (/\.(?:html?|md)$/i.test(name)) return 'published';
  return /\.(?:json|png|jpe?g)$/i.test(name) ? 'beside' : null;
}

/** What is understood of a file: a matrix where it holds one, also beside a report. */
function roleByContent({ tables, nearest }: InspectDocument): Role | null {
  if (tables.some(({ role }) => role === 'matrix')) return 'matrix';
  return tables[0]?.role ?? nearest?.role ?? null;
}

/** The files with a role each: of several that could be the matrix, the first that is one. */
export function assignRoles(files: readonly CaseFile[]): readonly CaseFile[] {
  let hasMatrix = files.some(({ role, said }) => said && role === 'matrix');
  return files.map((file) => {
    if (file.said) return file;
    const own = roleByName(file.name) ?? (file.inspection && roleByContent(file.inspection));
    if (own !== 'matrix') return { ...file, role: own ?? (hasMatrix ? 'segplan' : file.role) };
    const role = hasMatrix ? 'segplan' : 'matrix';
    hasMatrix = true;
    return { ...file, role };
  });
}

/** The years that may be computed: those of the plan, of which the reports speak where there are any. */
export function yearsOf(files: readonly CaseFile[]): readonly number[] {
  const planned = files.find(({ role }) => role === 'matrix')?.inspection?.plan?.vigencias ?? [];
  const reports = files.filter(({ role }) => role === 'segplan');
  const executed = reports.flatMap(({ inspection }) => inspection?.execution?.vigencias ?? []);
  const both = planned.filter((year) => executed.includes(year));
  return both.length > 0 ? both : planned;
}
