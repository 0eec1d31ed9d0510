/** Renders a validation for GitHub Actions: an annotation a finding, and the summary of the step. */

import { entryOf } from '../../diagnostics/catalogue.ts';
import type { Severity } from '../../diagnostics/entry.ts';
import type { MarkedFinding } from '../../diagnostics/fingerprint.ts';
import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { countBySeverity } from '../../diagnostics/severity.ts';
import { groupBy } from '../../model/group.ts';
import { showControls, showOnScreen } from '../cells/cell-text.ts';
import { sayFindingWithPlace } from '../finding-text.ts';
import { listPlaces, writePlaces } from '../places.ts';
import { sayShifts } from '../readings.ts';
import { SEVERITY_LABELS } from '../words.ts';
import { findingsOf, type ValidateReport } from './report.ts';

/** Of findings of one code on one file this many are shown; the rest are counted. */
const MOST_OF_A_KIND = 10;

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** The workflow commands that annotate the files, a line each. */
export function renderGithub(report: ValidateReport): string {
  const failures = report.files.flatMap(({ path, failure }) =>
    failure ? [`::error file=${escapeProperty(path)}::${escapeText(failure.message)}`] : [],
  );
  if (report.error) failures.unshift(`::error::${escapeText(report.error.message)}`);
  const kinds = groupBy(findingsOf(report), ({ file, code }) => `${file}\n${code}`);
  const annotations = [...kinds.values()].flatMap((group) => {
    const rest = group.length - MOST_OF_A_KIND;
    const lines = group.slice(0, MOST_OF_A_KIND).map(annotate);
    const [first] = group;
    if (rest <= 0 || !first) return lines;
    const places = escapeText(
      group
        .slice(MOST_OF_A_KIND)
        .flatMap((one) => listPlaces(one))
        .join(', '),
    );
    const file = escapeProperty(first.file);
    return [...lines, `::notice file=${file}::${rest} más de ${first.code}: ${places}`];
  });
  return [...failures, ...annotations].map((line) => `${line}\n`).join('');
}

/** The summary of the step, in Markdown: counts by file, then the findings in a table. */
export function renderStepSummary(report: ValidateReport): string {
  const files = report.files.map(({ path, findings, accepted, failure }) => {
    const { error, warning, note } = countBySeverity(findings);
    return failure
      ? `| ${escapeCell(path)} | ${escapeCell(failure.message)} | | | |`
      : `| ${escapeCell(path)} | ${error} | ${warning} | ${note} | ${accepted.length} |`;
  });
  const findings = findingsOf(report).map(
    ({ severity, code, message, shifts, help, ...place }) =>
      `| ${SEVERITY_LABELS[severity]} | ${code} | ${escapeCell(`${place.file} ${writePlaces(place)}`)} | ${escapeCell([message, ...sayShifts(shifts)].join(' '))} | ${escapeCell(help)} |`,
  );
  const table =
    findings.length === 0
      ? ['Sin hallazgos.']
      : [
          '| Severidad | Código | Dónde | Hallazgo | Qué hacer |',
          '| --- | --- | --- | --- | --- |',
          ...findings,
        ];
  const counts = [
    '| Archivo | Errores | Advertencias | Notas | Aceptados |',
    '| --- | --: | --: | --: | --: |',
    ...files,
  ];
  return `${['## pes validate', '', ...counts, '', ...table].join('\n')}\n\n`;
}

function annotate(finding: GatheredFinding<MarkedFinding>): string {
  const { severity, code, file } = finding;
  const title = `${code} ${entryOf(code).title}`;
  const text = sayFindingWithPlace(finding);
  return `::${COMMANDS[severity]} file=${escapeProperty(file)},title=${escapeProperty(title)}::${escapeText(text)}`;
}

function escapeText(text: string): string {
  return showOnScreen(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A text that stays within its cell of a Markdown table and draws nothing of its own. */
function escapeCell(text: string): string {
  return showControls(text)
    .replaceAll('\n', ' ')
    .replace(/[\\`*_{}[\]<>|#&~$:@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
