/** What is wrong with what a command left behind, whatever its files were. */

import { z } from 'zod';
import { isCellDate, isCellError } from '../../src/read/book/workbook.ts';
import { splitRecords } from '../../src/read/csv/split-records.ts';
import { readWorkbook } from '../../src/read/xlsx/read-workbook.ts';
import { COMPARE_SCHEMA, type CompareDocument } from '../../src/report/compare/document-shape.ts';
import { compareSchema } from '../../src/report/compare/schema.ts';
import { computeSchema } from '../../src/report/compute/schema.ts';
import { consolidateSchema } from '../../src/report/consolidate/schema.ts';
import { explainSchema } from '../../src/report/explain/schema.ts';
import { inspectSchema } from '../../src/report/inspect/schema.ts';
import { validateSchema } from '../../src/report/validate/schema.ts';
import type { Transcript } from '../memory-io.ts';
import { parseXml } from '../report/xlsx/xml-tree.ts';
import { judgeComparison } from './judge-comparison.ts';
import { type Books, type CitedPlace, judgePlace, judgeReference } from './judge-places.ts';
import { judgeFields, judgePage, judgeText } from './judge-text.ts';

/** What a case knows of its inputs. */
export interface Inputs {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly books: Books;
  /** Words that the inputs say, which an output may repeat. */
  readonly spoken: ReadonlySet<string>;
}

const EXIT_CODES = [0, 1, 2, 3];
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** What is wrong with a run of the program, each in a sentence; nothing where all is well. */
export function judgeRun(
  command: readonly string[],
  { exitCode, stdout, stderr, files }: Transcript,
  inputs: Inputs,
  hasColours: boolean,
): readonly string[] {
  const wrong: string[] = [];
  const add = (place: string, list: readonly string[]) =>
    wrong.push(...list.map((what) => `${place} ${what}`));
  if (!EXIT_CODES.includes(exitCode)) wrong.push(`exit code ${exitCode}: ${stderr.slice(0, 2000)}`);
  const format = command[command.indexOf('--format') + 1];
  const isCsv = format === 'csv';
  const words = { hasColours, isCsv };
  add('stdout', judgeText(stdout, inputs.spoken, words));
  add('stderr', judgeText(stderr, inputs.spoken, { hasColours, isCsv: false }));
  add('stdout', judgeFormat(format, stdout, inputs));

  const written = [...files].filter(([path]) => !(path in inputs.files));
  if (written.length !== 0 && written.length !== command.filter((word) => word === '-o').length) {
    if (!command.includes('--init')) wrong.push(`wrote ${written.length} of its outputs`);
  }
  for (const [path, bytes] of written) add(path, judgeFile(path, bytes, inputs));
  for (const [path, bytes] of Object.entries(inputs.files)) {
    const isOwn = command.includes('--init') && path.endsWith('pes.config.json');
    const after = files.get(path);
    if (!isOwn && (!after || Buffer.compare(after, bytes) !== 0)) wrong.push(`changed ${path}`);
  }
  return wrong;
}

function judgeFormat(format: string | undefined, text: string, inputs: Inputs): readonly string[] {
  switch (format) {
    case 'json':
      return judgeDocument(text, inputs);
    case 'sarif':
      return judgeJson(text).wrong;
    case 'junit':
      return judgeXml(text);
    case 'github':
      return text
        .split('\n')
        .filter((line) => line !== '' && !/^::(?:error|warning|notice)(?: |::)/.test(line))
        .map((line) => `has the line ${JSON.stringify(line.slice(0, 100))}`);
    case 'csv':
      return judgeCsv(text);
    case 'md':
      return judgePage(text);
    default:
      return [];
  }
}

function judgeFile(path: string, bytes: Uint8Array, inputs: Inputs): readonly string[] {
  if (path.endsWith('.xlsx')) return judgeWorkbook(bytes, inputs.spoken);
  const text = utf8.decode(bytes);
  const isCsv = path.endsWith('.csv');
  const wrong = [...judgeText(text, inputs.spoken, { hasColours: false, isCsv })];
  if (path.endsWith('informe.json')) wrong.push(...judgeDocument(text, inputs));
  else if (isCsv) wrong.push(...judgeCsv(text));
  else if (!path.endsWith('.json')) wrong.push(...judgePage(text));
  return wrong;
}

function judgeCsv(text: string): readonly string[] {
  const records = splitRecords(text.replace(/^\ufeff/, ''), ';');
  return judgeFields([...records].flatMap(({ fields }) => fields));
}

function judgeXml(text: string): readonly string[] {
  try {
    parseXml(text, 'junit');
    return [];
  } catch (error) {
    return [`is no XML: ${(error as Error).message}`];
  }
}

function judgeWorkbook(bytes: Uint8Array, spoken: ReadonlySet<string>): readonly string[] {
  const wrong: string[] = [];
  for (const { name, rows } of readWorkbook(bytes, 'informe.xlsx').sheets) {
    for (const { number, cells } of rows) {
      for (const { column, value, formula } of cells) {
        const at = `in ${name} R${number}C${column}`;
        if (typeof value === 'number' && !Number.isFinite(value)) wrong.push(`${at} has ${value}`);
        if (isCellError(value)) wrong.push(`${at} has ${value.error}`);
        if (isCellDate(value) && value.date.length !== 10) wrong.push(`${at} has ${value.date}`);
        if (formula?.includes('cmd|')) wrong.push(`${at} has the formula ${formula}`);
        if (value === null) wrong.push(`${at} has a formula without result`);
        if (typeof value === 'string' || formula !== null) {
          const text = `${typeof value === 'string' ? value : ''}${formula ?? ''}`;
          const found = judgeText(text, spoken, { hasColours: false, isCsv: false });
          wrong.push(...found.map((what) => `${at} ${what}`));
        }
      }
    }
  }
  return wrong;
}

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  [COMPARE_SCHEMA]: compareSchema,
  'pes/consolidate/1': consolidateSchema,
  'pes/compute/1': computeSchema,
  'pes/explain/1': explainSchema,
  'pes/validate/1': validateSchema,
  'pes/inspect/1': inspectSchema,
};

interface Document {
  readonly schema: string;
  readonly findings?: readonly (CitedPlace & { readonly related: readonly CitedPlace[] })[];
  readonly objectives?: readonly {
    readonly compliance: number | null;
    readonly reason: string | null;
    readonly indicators: readonly {
      readonly progress: number | null;
      readonly reason: string | null;
      readonly sources?: Readonly<Record<string, string | null>>;
    }[];
  }[];
}

/** A document is one JSON in its shape, its numbers finite and what it cites in its files. */
function judgeDocument(text: string, { books }: Inputs): readonly string[] {
  const { document, wrong } = judgeJson(text);
  if (document === undefined) return wrong;
  const { schema, findings = [], objectives = [] } = document as Document;
  const shape = SCHEMAS[schema]?.safeParse(document);
  if (!shape) return [...wrong, `is of no schema: ${schema}`];
  if (!shape.success) return [...wrong, `is not ${schema}: ${z.prettifyError(shape.error)}`];
  const places = findings.flatMap((finding) => [finding, ...finding.related]);
  const compared = schema === COMPARE_SCHEMA ? (document as CompareDocument) : null;
  const indicators = objectives.flatMap((objective) => objective.indicators);
  const sources = indicators.flatMap((one) => Object.values(one.sources ?? {}));
  const unexplained = [
    ...objectives.filter(({ compliance, reason }) => compliance === null && reason === null),
    ...indicators.filter(({ progress, reason }) => progress === null && reason === null),
  ];
  return [
    ...wrong,
    ...(compared ? judgeComparison(compared, books) : []),
    ...places.flatMap((place) => judgePlace(place, books) ?? []),
    ...sources.flatMap((source) => (source && judgeReference(source, books)) || []),
    ...unexplained.map(
      (one) => `has no figure and no reason: ${JSON.stringify(one).slice(0, 300)}`,
    ),
  ];
}

function judgeJson(text: string): { document?: unknown; wrong: readonly string[] } {
  const wrong: string[] = [];
  try {
    const document: unknown = JSON.parse(text, (key, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) wrong.push(`has ${key} ${value}`);
      return value;
    });
    return { document, wrong };
  } catch (error) {
    return { wrong: [`is no JSON: ${(error as Error).message}: ${text.slice(0, 200)}`] };
  }
}
