/** PES190: what is wrong with the file of accepted findings. */

import { writeDate } from '../../model/spanish.ts';
import { define } from '../entry.ts';

/** An acceptance that is of nothing any more, or whose last day has passed. */
export interface StaleFacts {
  readonly code: string;
  readonly file: string;
  readonly name: string;
  readonly reason: string;
  /** Its last day, `AAAA-MM-DD`, where that is what ended it. */
  readonly until?: string;
}

/** Findings on the acceptances of a team, by code. */
export const staleAcceptance = {
  PES190: () =>
    define<StaleFacts>({
      severity: 'warning',
      effect: 'informs',
      title: 'Aceptación que ya no corresponde',
      message: ({ code, file, name, reason, until }) =>
        until === undefined
          ? `${name} aceptó un hallazgo ${code} de ${file} (${reason}) que ya no está.`
          : `${name} aceptó un hallazgo ${code} de ${file} (${reason}) hasta el ${writeDate(until)}, y ya pasó.`,
      help: () =>
        'Quite esa aceptación del archivo de aceptados o, si el hallazgo sigue, acéptelo de nuevo con --accept.',
      example: {
        code: 'PES310',
        file: 'matriz.xlsx',
        name: 'Ana Ruiz',
        reason: 'justificación en trámite',
      },
      reason: 'Una aceptación que ya no hace falta taparía el mismo hallazgo si vuelve.',
    }),
};
