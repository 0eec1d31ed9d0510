import { expect, it } from 'vitest';
import { composeHeadings } from '../../../src/read/headings/headings.ts';

it.each(['0𝟎', 'Meta 2𝟎24', '٣4 5٣', 'x𝟏y2'])(
  'reads the heading «%s», with digits of other alphabets, to its end',
  (text) => {
    expect(composeHeadings().meaningOf([text]).years).toEqual([]);
  },
);
