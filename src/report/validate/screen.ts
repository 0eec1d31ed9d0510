/** Renders a validation as text: file by file, each with its counts and its findings by sheet. */

import type { ToldAcceptance } from '../../diagnostics/acceptance.ts';
import { groupBy } from '../../model/group.ts';
import { writeDate, writeFigure } from '../../model/spanish.ts';
import { showLine } from '../cells/cell-text.ts';
import { type FindingsSetting, renderFindings } from '../terminal/findings.ts';
import type { Screen } from '../terminal/render.ts';
import { breakLines } from '../terminal/text-lines.ts';
import { writeFindingCounts } from '../words.ts';
import { findingsOf, type ValidatedFile, type ValidateReport } from './report.ts';
import { drawPicture } from './sheet-picture.ts';

/** How the findings of a validation are shown. */
export type ValidationLook = Pick<FindingsSetting, 'all' | 'inOrder'>;

/** The report for standard output, ending in a line break. */
export function renderValidation(
  report: ValidateReport,
  screen: Screen,
  look: ValidationLook = {},
): string {
  const { files } = report;
  const parts = files.map((file) => renderFile(file, screen, look));
  if (files.length > 1) {
    const counts = writeFindingCounts(findingsOf(report));
    parts.push(`${writeFigure(files.length, 'archivo', 'archivos')}: ${counts}\n`);
  }
  return parts.join('\n');
}

function renderFile(file: ValidatedFile, screen: Screen, look: ValidationLook): string {
  const { path, findings, failure, showCell } = file;
  if (failure) {
    const lines = [`${path}: no se pudo revisar.`, failure.message, failure.help];
    return `${lines.filter(Boolean).map(showLine).join('\n')}\n`;
  }
  const remarks = [...writeScope(file), ...writeAccepted(file)].flatMap((line) =>
    breakLines(line, screen.width),
  );
  const body =
    findings.length === 0
      ? `${showLine(path)}: sin hallazgos\n`
      : renderFindings(findings, screen, {
          heading: path,
          showRelated: true,
          drawFinding: (finding, width) => drawPicture(finding, showCell, width),
          ...look,
        });
  return remarks.length === 0 ? body : `${remarks.join('\n')}\n\n${body}`;
}

function writeScope({ executed, findings, notFilledIn }: ValidatedFile): readonly string[] {
  if (notFilledIn) return ['La matriz está sin diligenciar: todavía no hay nada que revisar.'];
  const unread = findings.some(({ code }) => code === 'PES101' || code === 'PES130');
  if (executed.length > 0 || unread) return [];
  return ['Sin reporte de ejecución: se revisó la formulación de cada vigencia.'];
}

/** The accepted findings, a line for each reason. */
function writeAccepted({ accepted }: ValidatedFile): readonly string[] {
  const groups = groupBy(
    accepted,
    ({ acceptances: [one] }) => `${one.name}\n${one.reason}\n${one.until}`,
  );
  return [...groups.values()].map((group) => {
    const [{ acceptances }] = group as [ToldAcceptance, ...ToldAcceptance[]];
    const [{ name, reason, until }] = acceptances;
    const codes = [...new Set(group.map(({ finding }) => finding.code))].join(', ');
    const count = writeFigure(group.length, 'hallazgo aceptado', 'hallazgos aceptados');
    return showLine(
      `${count} por ${name}${until === null ? '' : `, hasta el ${writeDate(until)}`} (${codes}): ${reason}.`,
    );
  });
}
