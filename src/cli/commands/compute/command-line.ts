/** The command that gives a report again, with every choice said. */

import { basename } from 'node:path';
import type { Method } from '../../../model/evaluation.ts';
import type { Edition } from '../../../report/compute/report.ts';
import { optional, writeLine } from '../../words/case-words.ts';

/** The choices that a report depends on, by the names of their options. */
interface CommandChoices {
  readonly decreciente: Method['decreciente'];
  readonly programado: Method['programmedFrom'];
  readonly corte?: string | undefined;
  readonly hoja?: string | undefined;
  readonly publicado?: string | undefined;
  readonly fecha?: string | undefined;
  readonly edicion?: Edition | undefined;
}

/**
 * The words of the command, quoted where a shell would break them; the first file is the matrix,
 * the others its exports, by the names the report cites. Outputs are no part of it.
 */
export function writeCommand(
  [matrix = '', ...exports]: readonly string[],
  vigencia: number,
  { decreciente, programado, corte, hoja, publicado, fecha, edicion }: CommandChoices,
): string {
  return writeLine([
    'pes',
    'compute',
    nameFile(matrix),
    '--vigencia',
    String(vigencia),
    ...exports.flatMap((file) => ['--segplan', nameFile(file)]),
    '--decreciente',
    decreciente,
    '--programado',
    programado,
    ...optional('--corte', corte),
    ...optional('--hoja', hoja),
    ...optional('--publicado', publicado && nameFile(basename(publicado))),
    ...optional('--fecha', fecha),
    ...optional('--edicion', edicion === 'publicacion' ? edicion : undefined),
  ]);
}

/** The name of a file where it cannot be taken for an option. */
function nameFile(name: string): string {
  return name.startsWith('-') && name !== '-' ? `./${name}` : name;
}
