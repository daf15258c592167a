/**
 * Where the marks of a lane stand. Pure: events in, pixels out. An event whose time is known stands at it; one that was
 * some time within a day stands anywhere within that day where there is room. What finds none is counted.
 */

/**
 * Marks that stand in one place.
 *
 * @template E
 * @typedef {{events: E[], x: number}} Group
 */

/**
 * @template {{since: number, until: number, about: number}} E
 * @param {E[]} events  of one lane, in time order
 * @param {(time: number) => number} toPixel
 * @param {{width: number, size: number}} room  of the lane, and of a mark
 * @returns {Group<E>[]}  from left to right; a group of several is a crowd
 */
export function placeMarks(events, toPixel, { width, size }) {
  const half = size / 2;
  const isLoose = ({ since, until }) => toPixel(until) - toPixel(since) >= size * 1.5;
  const alone = (event, x) => ({ events: [event], x });
  const at = (event) => Math.max(half, Math.min(width - half, toPixel(event.about)));
  const fixed = merged(events.filter((event) => !isLoose(event)).map((event) => alone(event, at(event))), size);
  const room = createRoom(width, size);
  for (const { x } of fixed) room.take(x);
  let crowded = false;
  const loose = events.filter(isLoose).map((event) => {
    const free = between(toPixel(event.since) + half, toPixel(event.until) - half, at(event), { width, size }).find(room.free);
    if (free === undefined) crowded = true;
    else room.take(free);
    return alone(event, free ?? at(event));
  });
  const all = [...fixed, ...loose];
  return crowded ? merged(all, size) : all.sort((a, b) => a.x - b.x);
}

/** Which pixels of a lane are taken. */
function createRoom(width, size) {
  const taken = new Uint8Array(Math.ceil(width) + 2 * size);
  const first = (x) => Math.max(0, Math.round(x + size / 2));
  return {
    free: (x) => !taken.subarray(first(x), first(x) + size).includes(1),
    take: (x) => taken.fill(1, first(x), first(x) + size),
  };
}

/** Places between two pixels, those nearest to a middle first. */
function between(from, to, middle, { width, size }) {
  const [low, high] = [Math.max(from, size / 2), Math.min(to, width - size / 2)];
  const start = Math.max(low, Math.min(high, middle));
  const places = [];
  for (let by = 0; by <= high - low; by += size) places.push(start + by, start - by);
  return places.filter((x) => x >= low && x <= high);
}

/** Groups that touch each other become one, at the middle of all their events. */
function merged(groups, size) {
  const stack = [];
  for (const group of groups.sort((a, b) => a.x - b.x)) {
    stack.push(group);
    while (stack.length > 1 && stack.at(-1).x - stack.at(-2).x < size) {
      const [b, a] = [stack.pop(), stack.pop()];
      const events = [...a.events, ...b.events];
      stack.push({ events, x: (a.x * a.events.length + b.x * b.events.length) / events.length });
    }
  }
  return stack;
}
