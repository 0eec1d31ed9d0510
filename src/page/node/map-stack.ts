/** In place of `src/cli/world/map-stack.ts`: a page has no maps of its sources beside it. */

/** The stack as it is. */
export function mapStack(stack: string): string {
  return stack;
}
