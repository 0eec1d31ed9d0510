/** Renders a validation as JUnit XML: a suite for each file, a case for each code. */

import { CODES, type Code, entryOf } from '../../diagnostics/catalogue.ts';
import type { Severity } from '../../diagnostics/entry.ts';
import { showOnScreen } from '../cells/cell-text.ts';
import { escapeXml } from '../cells/markup.ts';
import { sayFindingWithPlace } from '../finding-text.ts';
import type { ValidatedFile, ValidateReport } from './report.ts';

/** The report as JUnit XML, ending in a line break. Warnings fail only where they fail the run. */
export function renderJunit({ files, warningsFail, error }: ValidateReport): string {
  const failing: readonly Severity[] = warningsFail ? ['error', 'warning'] : ['error'];
  const suites = files.map((file) => renderSuite(file, failing));
  if (error) suites.push(renderFailure('pes validate', error));
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="pes validate">'];
  return `${[...lines, ...suites, '</testsuites>'].join('\n')}\n`;
}

function renderSuite(file: ValidatedFile, failing: readonly Severity[]): string {
  const { path, failure } = file;
  if (failure) return renderFailure(path, failure);
  const cases = CODES.map((code) => renderCase(code, file, failing));
  const count = (kind: string) => cases.filter((one) => one.includes(`<${kind} `)).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`;
  return [`  <testsuite name="${escapeShown(path)}" ${counts}>`, ...cases, '  </testsuite>'].join(
    '\n',
  );
}

/** A suite of one case, which could not be tried. */
function renderFailure(
  name: string,
  { message, help }: { readonly message: string; readonly help: string | null },
): string {
  const text = escapeShown([message, help].filter(Boolean).join(' '));
  return [
    `  <testsuite name="${escapeShown(name)}" tests="1" failures="0" errors="1" skipped="0">`,
    `    <testcase classname="${escapeShown(name)}" name="lectura"><error message="${text}"/></testcase>`,
    '  </testsuite>',
  ].join('\n');
}

function renderCase(code: Code, file: ValidatedFile, failing: readonly Severity[]): string {
  const findings = file.findings.filter((finding) => finding.code === code);
  const bad = findings.filter(({ severity }) => failing.includes(severity));
  const rest = findings.filter((finding) => !bad.includes(finding));
  const [accepted] = file.accepted.filter(({ finding }) => finding.code === code);
  const children: string[] = [];
  const [first] = bad;
  if (first) {
    const lines = bad.map(sayFindingWithPlace).map(escapeShown).join('\n');
    const message = escapeShown(sayFindingWithPlace(first));
    children.push(`<failure type="${first.severity}" message="${message}">${lines}</failure>`);
  } else if (rest.length === 0 && accepted) {
    const [{ name, reason }] = accepted.acceptances;
    children.push(`<skipped message="${escapeShown(`Aceptado por ${name}: ${reason}`)}"/>`);
  }
  if (rest.length > 0) {
    children.push(
      `<system-out>${rest.map(sayFindingWithPlace).map(escapeShown).join('\n')}</system-out>`,
    );
  }
  const head = `    <testcase classname="${escapeShown(file.path)}" name="${escapeShown(`${code} ${entryOf(code).title}`)}"`;
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</testcase>`;
}

function escapeShown(text: string): string {
  return escapeXml(showOnScreen(text));
}
