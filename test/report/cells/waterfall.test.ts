/** How the bars of a waterfall are stacked. */

import { expect, it } from 'vitest';
import { stackBar, WATERFALL_SERIES } from '../../../src/report/cells/waterfall.ts';

/** The series that a bar has something of. */
function stack(kind: 'total' | 'step', from: number, to: number) {
  const amounts = stackBar({ label: '', kind, from, to });
  return Object.fromEntries(
    WATERFALL_SERIES.flatMap(({ name }, at) => {
      const amount = amounts[at] ?? null;
      return amount === null ? [] : [[name, amount]];
    }),
  );
}

it('a figure stands on 0', () => {
  expect(stack('total', 0, 0.75)).toEqual({ Base: 0, Cumplimiento: 0.75 });
  expect(stack('total', 0, -0.5)).toEqual({ Base: 0, 'Cumplimiento bajo 0': -0.5 });
});

it('a step stands on the lower of its levels', () => {
  expect(stack('step', 0.5, 0.75)).toEqual({ Base: 0.5, Sube: 0.25 });
  expect(stack('step', 0.75, 0.5)).toEqual({ Base: 0.5, Baja: 0.25 });
});

it('below 0 a step hangs from the higher of its levels', () => {
  expect(stack('step', -0.25, -0.5)).toEqual({ Base: -0.25, 'Baja hasta abajo de 0': -0.25 });
});

it('a step through 0 has a part on each side of it', () => {
  expect(stack('step', -0.25, 0.5)).toEqual({
    Base: 0,
    Sube: 0.5,
    'Sube desde abajo de 0': -0.25,
  });
});
