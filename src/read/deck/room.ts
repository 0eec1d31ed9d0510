/** The room that a layout leaves for what a slide shows. */

import type { SlideBox } from '../../model/deck-base.ts';

/** Room between the title and what is under it, and around what the master draws, in points. */
const GAP = 6;
/** Less of the slide than this is no room for a table. */
const LEAST_SHARE = 0.4;
/** What covers more of the room than this is its ground. */
const GROUND_SHARE = 0.5;

/**
 * The room of a slide of that layout: under its title, as wide as the text of its master, and clear
 * of what stands at its edges.
 */
export function leaveRoom(
  whole: SlideBox,
  title: SlideBox,
  body: SlideBox | null,
  decor: readonly SlideBox[],
): SlideBox {
  const under = bottomOf(title) + GAP;
  const isOnTop = under <= whole.height * (1 - LEAST_SHARE);
  const top = isOnTop ? Math.max(under, 0) : whole.height * 0.18;
  const wide = body ?? title;
  const isWide = wide.width >= whole.width * 0.6 && wide.x >= 0 && rightOf(wide) <= whole.width;
  const x = isWide ? wide.x : whole.width * 0.05;
  const right = isWide ? rightOf(wide) : whole.width * 0.95;
  const low = whole.height * 0.95;
  const bottom =
    body && bottomOf(body) > top ? Math.min(low, Math.max(bottomOf(body), low * 0.94)) : low;
  const room = { x, y: top, width: right - x, height: bottom - top };
  const clear = decor.reduce(cutAway, room);
  const isEnough =
    clear.height >= whole.height * LEAST_SHARE && clear.width >= whole.width * LEAST_SHARE;
  return isEnough ? clear : room;
}

/** The room without what stands in it, cut at the side where the least is lost. */
function cutAway(room: SlideBox, thing: SlideBox): SlideBox {
  const { width, height } = meet(room, thing);
  const isGround = width * height > room.width * room.height * GROUND_SHARE;
  if (width <= 0 || height <= 0 || isGround) return room;
  const left = rightOf(thing) + GAP;
  const top = bottomOf(thing) + GAP;
  const kept = [
    { ...room, height: thing.y - GAP - room.y },
    { ...room, y: top, height: bottomOf(room) - top },
    { ...room, width: thing.x - GAP - room.x },
    { ...room, x: left, width: rightOf(room) - left },
  ].filter((rest) => rest.width > 0 && rest.height > 0);
  const [largest] = kept.toSorted((a, b) => b.width * b.height - a.width * a.height);
  return largest ?? room;
}

/** Whether a thing stands in a room. */
export function isOver(room: SlideBox, thing: SlideBox): boolean {
  const { width, height } = meet(room, thing);
  return width > 0 && height > 0;
}

/** Size of what two boxes share. */
function meet(one: SlideBox, other: SlideBox): Pick<SlideBox, 'width' | 'height'> {
  return {
    width: Math.min(rightOf(one), rightOf(other)) - Math.max(one.x, other.x),
    height: Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.y, other.y),
  };
}

function rightOf({ x, width }: SlideBox): number {
  return x + width;
}

function bottomOf({ y, height }: SlideBox): number {
  return y + height;
}
