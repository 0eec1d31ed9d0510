/** How marks look: a colour for each severity, the same in the cells and in the list of findings. */

import type { Severity } from '../../diagnostics/entry.ts';
import { ACCENT, INK, MARK, QUIET, RULE, STATUS_COLOURS } from '../office/palette.ts';

/** Colours of a severity: its ground, and its letters and edges. */
interface SeverityLook {
  readonly ground: string;
  readonly ink: string;
}

/** Severities, the one that counts most first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Six hexadecimal digits each. */
export const SEVERITY_LOOKS: Record<Severity, SeverityLook> = {
  error: { ground: 'F9D2CE', ink: MARK },
  warning: { ground: 'FFE7B0', ink: STATUS_COLOURS['sin-reporte'] },
  note: { ground: 'DCE9F7', ink: STATUS_COLOURS['en-ejecucion'] },
};

/** A look of a cell of the list of findings. */
export interface ListLook {
  readonly size: number;
  readonly bold: boolean;
  readonly ink: string;
  readonly underlined: boolean;
  readonly ground: string | null;
  readonly ruled: boolean;
  readonly wraps: boolean;
}

const PLAIN: ListLook = {
  size: 10,
  bold: false,
  ink: INK,
  underlined: false,
  ground: null,
  ruled: false,
  wraps: false,
};
const RECORD: ListLook = { ...PLAIN, size: 9.5, ruled: true, wraps: true };

/** Each kind of cell of the list. */
export const LIST_LOOKS = {
  title: { ...PLAIN, size: 15, bold: true, ink: ACCENT },
  lead: PLAIN,
  heading: { ...RECORD, size: 9, bold: true, ink: 'FFFFFF', ground: ACCENT },
  record: RECORD,
  link: { ...RECORD, ink: STATUS_COLOURS['en-ejecucion'], underlined: true },
  error: severityLook('error'),
  warning: severityLook('warning'),
  note: severityLook('note'),
  accepted: { ...RECORD, ink: QUIET },
} satisfies Record<string, ListLook>;

/** Kind of a cell of the list. */
export type ListCell = keyof typeof LIST_LOOKS;

/** Colour of the lines between the cells of the list. */
export const LIST_RULE = RULE;

function severityLook(severity: Severity): ListLook {
  const { ground, ink } = SEVERITY_LOOKS[severity];
  return { ...RECORD, bold: true, ink, ground };
}
