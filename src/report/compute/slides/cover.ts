/** The slides that open and close the deck. */

import { writeDate } from '../../../model/spanish.ts';
import { ROLE_NAMES } from '../../origin.ts';
import type { CoverSlide } from '../../pptx/deck.ts';
import type { ComputeReport } from '../report.ts';
import { UNNAMED_PLAN, writeOrigin } from '../scope.ts';

/** Of which plan the deck is, of whom, and up to when. */
export function composeCover(report: ComputeReport): CoverSlide {
  const { plan, evaluation, publication, date, inputs, tool, command } = report;
  const { logo, entity } = publication;
  const files = inputs.map(({ role, file, sha256 }) => `${ROLE_NAMES[role]}: ${file} (${sha256})`);
  return {
    kind: 'cover',
    title: plan.name ?? UNNAMED_PLAN,
    lines: [
      `Resultados de la vigencia ${evaluation.vigencia}`,
      ...(plan.sector === null ? [] : [`Sector ${plan.sector}`]),
      ...(entity === null ? [] : [entity]),
      evaluation.cutoff === null ? 'Corte no informado' : `Corte: ${writeDate(evaluation.cutoff)}`,
      ...(date === null ? [] : [`Fecha del informe: ${writeDate(date)}`]),
    ],
    foot: '',
    picture:
      logo === null ? null : { picture: logo, description: `Logo de ${entity ?? 'la entidad'}` },
    notes: [
      'Archivos de donde salen las cifras, con su SHA-256:',
      ...files,
      `Hecho con ${tool.name} ${tool.version}: ${command}`,
    ],
  };
}

/** Thanks, and once more where all of it comes from. */
export function composeClosing(report: ComputeReport): CoverSlide {
  const { entity } = report.publication;
  const { sector } = report.plan;
  const who = entity ?? (sector === null ? null : `Sector ${sector}`);
  return {
    kind: 'cover',
    title: 'Gracias',
    lines: who === null ? [] : [who],
    foot: writeOrigin(report),
    picture: null,
    notes: [
      'Las notas de cada diapositiva dicen de qué archivo, hoja y celda sale cada cifra, y la regla con que se calculó.',
    ],
  };
}
