/** Renders a validation as SARIF 2.1.0, the format in which code platforms take findings. */

import type { ToldAcceptance } from '../../diagnostics/acceptance.ts';
import { type ExplainedCode, explainCatalogue } from '../../diagnostics/explain.ts';
import type { MarkedFinding } from '../../diagnostics/fingerprint.ts';
import type { ToldFinding, ToldPlace } from '../../diagnostics/tell.ts';
import { quotedSheet } from '../../model/source.ts';
import { replaceHalves } from '../cells/cell-text.ts';
import { writeJson } from '../json/json-text.ts';
import type { ValidateReport } from './report.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The report as a SARIF log, ending in a line break. */
export function renderSarif(report: ValidateReport): string {
  const { tool, files, error } = report;
  const failures = [
    ...(error ? [error.message] : []),
    ...files.flatMap(({ path, failure }) => (failure ? `${path}: ${failure.message}` : [])),
  ];
  const rules = explainCatalogue();
  const ruleIndex = new Map(rules.map(({ code }, index) => [code, index]));
  const inputs = files.flatMap((file) => file.inputs);
  const uris = [...new Set(inputs.map(({ file }) => writeUri(file)))];
  const describe = (finding: ToldFinding<MarkedFinding>) => ({
    ruleId: finding.code,
    ruleIndex: ruleIndex.get(finding.code),
    level: finding.severity,
    message: { text: `${finding.message} ${finding.help}` },
    locations: [describeLocation(finding, uris)],
    ...(finding.related.length > 0
      ? { relatedLocations: finding.related.map((place) => describeLocation(place, uris)) }
      : {}),
    partialFingerprints: { 'pes/v1': finding.parts[0].fingerprint },
  });
  const run = {
    tool: { driver: { name: tool.name, version: tool.version, rules: rules.map(describeRule) } },
    language: 'es-CO',
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        exitCode: report.exitCode,
        toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
      },
    ],
    artifacts: uris.map((uri) => ({
      location: { uri },
      hashes: { 'sha-256': inputs.find(({ file }) => writeUri(file) === uri)?.sha256 },
    })),
    results: files.flatMap(({ findings, accepted }) => [
      ...findings.map(describe),
      ...accepted.map((one) => ({ ...describe(one.finding), suppressions: [suppression(one)] })),
    ]),
  };
  return writeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}

function describeRule({ code, severity, title, example, help, reason }: ExplainedCode) {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    help: { text: `${reason} Ejemplo: ${example} ${help}` },
    defaultConfiguration: { level: severity },
  };
}

/**
 * The file, and in it the cell as a logical location. Platforms that ask for a line are given the
 * row of the sheet, and as column the column of the cell: a workbook has no lines.
 */
function describeLocation(place: ToldPlace, uris: readonly string[]) {
  const uri = writeUri(place.file);
  const index = uris.indexOf(uri);
  const { row, column } = place.address ?? { row: 1, column: 0 };
  return {
    physicalLocation: {
      artifactLocation: index < 0 ? { uri } : { uri, index },
      region: { startLine: row, ...(column > 0 ? { startColumn: column } : {}) },
    },
    ...(place.sheet === null ? {} : { logicalLocations: [describeCell(place.sheet, place.cell)] }),
  };
}

function describeCell(sheet: string, cell: string | null) {
  const name = quotedSheet(sheet);
  return cell === null
    ? { name: sheet, fullyQualifiedName: name, kind: 'sheet' }
    : { name: cell, fullyQualifiedName: `${name}!${cell}`, kind: 'cell' };
}

function suppression({ acceptance: { reason, name } }: ToldAcceptance) {
  return { kind: 'external', status: 'accepted', justification: `${name}: ${reason}` };
}

/** A path as a reference, relative where it is: spaces and accents as an address writes them. */
function writeUri(path: string): string {
  const address = encodeURI(replaceHalves(path)).replace(/[?#]/g, encodeURIComponent);
  if (/^[A-Za-z]:\//.test(path)) return `file:///${address}`;
  if (path.startsWith('//')) return `file:${address}`;
  // A colon would make a scheme of what stands before it.
  return address.replaceAll(':', '%3A');
}
