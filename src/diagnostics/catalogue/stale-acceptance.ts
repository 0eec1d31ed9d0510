/** PES190: what is wrong with the file of accepted findings. */

import { define } from '../entry.ts';

/** Findings on the acceptances of a team, by code. */
export const staleAcceptance = {
  PES190: define<{ code: string; file: string; name: string; reason: string }>({
    severity: 'warning',
    effect: 'informs',
    title: 'Aceptación que ya no corresponde',
    message: ({ code, file, name, reason }) =>
      `${name} aceptó un hallazgo ${code} de ${file} (${reason}) que ya no está.`,
    help: () => 'Quítela del archivo de aceptados, o escríbalo de nuevo con --accept.',
    example: {
      code: 'PES310',
      file: 'matriz.xlsx',
      name: 'Ana Ruiz',
      reason: 'justificación en trámite',
    },
    reason: 'Una aceptación que ya no hace falta taparía el mismo hallazgo si vuelve.',
  }),
};
