/** Renders a validation as SARIF 2.1.0, the format in which code platforms take findings. */

import type { ToldAcceptance } from '../../diagnostics/acceptance.ts';
import { type ExplainedCode, explainCatalogue } from '../../diagnostics/explain.ts';
import type { MarkedFinding } from '../../diagnostics/fingerprint.ts';
import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { sheetRangesOf, writeRange } from '../../diagnostics/ranges.ts';
import type { ToldPlace } from '../../diagnostics/tell.ts';
import { type Address, quotedSheet } from '../../model/source.ts';
import { replaceHalves } from '../cells/cell-text.ts';
import { sayFinding } from '../finding-text.ts';
import { describeShifts } from '../json/document-parts.ts';
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
  const describe = (finding: GatheredFinding<MarkedFinding>) => ({
    ruleId: finding.code,
    ruleIndex: ruleIndex.get(finding.code),
    level: finding.severity,
    message: { text: sayFinding(finding) },
    locations: listLocations(finding, uris),
    ...(finding.related.length > 0
      ? { relatedLocations: finding.related.map((place) => describeLocation(place, uris)) }
      : {}),
    partialFingerprints: { 'pes/v1': finding.parts[0].fingerprint },
    properties: { effect: finding.effect, shifts: describeShifts(finding.shifts) },
  });
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        informationUri: guideUri(tool, 'README.md'),
        rules: rules.map((rule) => describeRule(rule, tool)),
      },
    },
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

function describeRule(
  { code, severity, title, example, help, reason }: ExplainedCode,
  tool: ValidateReport['tool'],
) {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    helpUri: guideUri(tool, 'docs/hallazgos.md', code),
    help: { text: `${reason} Ejemplo: ${example} ${help}` },
    defaultConfiguration: { level: severity },
  };
}

/** A page that the package brings, by the address of packages: it has no home on the web. */
function guideUri({ name, version }: ValidateReport['tool'], page: string, code?: string): string {
  return `pkg:npm/${name}@${version}${code === undefined ? '' : `?code=${code}`}#${page}`;
}

/** Every range of cells of the finding, the first cell's first; of what has none, the first place. */
function listLocations(finding: GatheredFinding, uris: readonly string[]) {
  const ranges = sheetRangesOf(finding).flatMap(({ sheet, ranges }) =>
    ranges.map(({ first, last }) => ({ ...finding, sheet, address: first, last })),
  );
  const wholes = finding.cells.filter(({ address }) => address === null);
  return [
    ...wholes.map((place) => describeLocation(place, uris)),
    ...ranges.map((range) => describeLocation(range, uris, range.last)),
  ];
}

/**
 * The file, and in it the cell as a logical location. Platforms that ask for a line are given the
 * row of the sheet, and as column the column of the cell: a workbook has no lines.
 */
function describeLocation(
  place: Omit<ToldPlace, 'cell'>,
  uris: readonly string[],
  last: Address | null = place.address,
) {
  const uri = writeUri(place.file);
  const index = uris.indexOf(uri);
  const { row, column } = place.address ?? { row: 1, column: 0 };
  const isRange = last !== null && (last.row !== row || last.column !== column);
  const name = place.address && writeRange({ first: place.address, last: last ?? place.address });
  return {
    physicalLocation: {
      artifactLocation: index < 0 ? { uri } : { uri, index },
      region: {
        startLine: row,
        ...(column > 0 ? { startColumn: column } : {}),
        // The end of a region is behind its last column.
        ...(isRange ? { endLine: last.row, endColumn: last.column + 1 } : {}),
      },
    },
    ...(place.sheet === null ? {} : { logicalLocations: [describeCell(place.sheet, name)] }),
  };
}

function describeCell(sheet: string, cell: string | null) {
  const name = quotedSheet(sheet);
  return cell === null
    ? { name: sheet, fullyQualifiedName: name, kind: 'sheet' }
    : { name: cell, fullyQualifiedName: `${name}!${cell}`, kind: 'cell' };
}

function suppression({ acceptances: [{ reason, name }] }: ToldAcceptance) {
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
