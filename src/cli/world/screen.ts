/** How wide and colourful what is shown may be. */

import type { Screen } from '../../report/terminal/render.ts';
import type { TextStream } from './io.ts';

/** The screen of what is no terminal. */
export const PLAIN_SCREEN: Screen = { width: 100, color: false };

/** The screen of a stream; `color` is whether the user wants any. */
export function screenOf(
  { width, color: hasColor }: TextStream,
  color: boolean,
  plain: Screen = PLAIN_SCREEN,
): Screen {
  return { width: width ?? plain.width, color: color && hasColor };
}
