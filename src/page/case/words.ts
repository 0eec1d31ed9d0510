/** The words of the commands that the page gives the program. */

import type { Method } from '../../model/evaluation.ts';
import type { Edition } from '../../report/compute/report.ts';
import type { CaseFile } from './files.ts';

/** What the user chooses. */
export interface Choices {
  /** `null` where it is left to the program, which asks where there are several. */
  readonly vigencia: number | null;
  readonly decreciente: Method['decreciente'];
  readonly programado: Method['programmedFrom'];
  /** `AAAA-MM-DD`; empty where the files say it. */
  readonly corte: string;
  /** Sheet of the matrix; empty where it is left to the program. */
  readonly hoja: string;
  readonly edicion: Edition;
}

/** What is chosen where nobody chose. */
export const USUAL_CHOICES: Choices = {
  vigencia: null,
  decreciente: 'inversa',
  programado: 'segplan',
  corte: '',
  hoja: '',
  edicion: 'completa',
};

/** How a file is read. */
export function wordsToInspect({ path, role }: CaseFile, { hoja }: Choices): readonly string[] {
  return ['inspect', named(path), ...option('--hoja', role === 'matrix' ? hoja : ''), ...DOCUMENT];
}

/** What is wrong with the files, of every vigencia; with `copy`, also marked on a copy of the matrix. */
export function wordsToValidate(
  files: readonly CaseFile[],
  choices: Choices,
  copy: string | null = null,
): readonly string[] {
  const marked = copy === null ? [] : ['--anotar', named(copy), '--force'];
  return ['validate', ...wordsOfCase(files, choices), ...marked, ...DOCUMENT];
}

/** The vigencia computed, and written to those files. */
export function wordsToCompute(
  files: readonly CaseFile[],
  choices: Choices,
  outputs: readonly string[],
): readonly string[] {
  const isDeck = outputs.some((path) => path.endsWith('.pptx'));
  const template = files.find(({ role }) => role === 'template')?.path;
  return [
    'compute',
    ...wordsOfCase(files, choices),
    ...(choices.edicion === 'completa' ? [] : ['--edicion', choices.edicion]),
    ...outputs.flatMap((path) => ['-o', path]),
    ...(isDeck && template !== undefined ? ['--plantilla', named(template)] : []),
    '--force',
    ...DOCUMENT,
  ];
}

const DOCUMENT = ['--format', 'json'];

function wordsOfCase(files: readonly CaseFile[], choices: Choices): readonly string[] {
  const { vigencia, decreciente, programado, corte, hoja } = choices;
  const pathsOf = (role: CaseFile['role']) =>
    files.filter((file) => file.role === role).map(({ path }) => named(path));
  const [published = ''] = pathsOf('published');
  return [
    ...pathsOf('matrix').slice(0, 1),
    ...option('--vigencia', vigencia === null ? '' : String(vigencia)),
    ...pathsOf('segplan').flatMap((path) => ['--segplan', path]),
    ...option('--publicado', published),
    '--decreciente',
    decreciente,
    '--programado',
    programado,
    ...option('--corte', corte),
    ...option('--hoja', hoja),
  ];
}

/** A path where it cannot be taken for an option. */
function named(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}

function option(name: string, word: string): readonly string[] {
  return word === '' ? [] : [name, word];
}
