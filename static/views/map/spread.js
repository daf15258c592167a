/**
 * Where marks stand on the screen so that each can be seen and touched. Pure: pixels in, pixels out, the same for the same.
 *
 * @typedef {{x: number, y: number}} Point
 */

/** Marks whose middles are nearer than this touch each other. */
export const SIZE = 28;
/** How often marks are pushed apart at most. */
const ROUNDS = 12;
/** More marks than this that touch each other are not fanned out but counted. */
const MOST = 8;
/** Side of the squares in which they are counted, and how far inside of them their counts stand: those of two squares never touch. */
const SQUARE = 76;
const INSIDE = 20;
/** Squares of a grid are numbered column by column. */
const COLUMN = 2 ** 26;
/** The squares around one, and itself. */
const AROUND = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => column * COLUMN + row));
const put = (map, key, value) => map.get(key)?.push(value) ?? map.set(key, [value]);

/** Indexes of points by the square of a grid that they lie in. */
function grid(points, side) {
  const squares = new Map();
  points.forEach((point, index) => point && put(squares, Math.floor(point.x / side) * COLUMN + Math.floor(point.y / side), index));
  return squares;
}

/** Looks at every two points that can touch each other: those in squares side by side. */
function eachTwo(points, act) {
  const squares = grid(points, SIZE);
  for (const [key, members] of squares) {
    for (const step of AROUND) for (const b of squares.get(key + step) ?? []) for (const a of members) if (a < b) act(a, b);
  }
}

/**
 * Puts points that touch each other, or are tied by others that do, into one group.
 *
 * @param {Point[]} points
 * @returns {number[][]}  indexes of the points of each group in their order, groups in the order of their first
 */
export function groups(points) {
  const leads = points.map((_, index) => index);
  const lead = (index) => (leads[index] === index ? index : leads[index] = lead(leads[index]));
  eachTwo(points, (a, b) => {
    if (distance(points[a], points[b]) < SIZE) leads[Math.max(lead(a), lead(b))] = Math.min(lead(a), lead(b));
  });
  const found = new Map();
  leads.forEach((_, index) => put(found, lead(index), index));
  return [...found.values()];
}

/**
 * Fans out the points that touch each other around their middle; more than can be fanned out are counted, square by square.
 *
 * @param {Point[]} points
 * @param {object} [around]
 * @param {boolean[]} [around.floats]  which points only stand for areas: they make crowds, but need no place of their own
 * @param {Point[]} [around.fixed]  places that are taken
 * @param {Map<number, Point>} [around.anchors]  where the crowds of some squares stand
 * @returns {{places: (Point|null)[], crowds: {key: number, members: number[], at: Point}[]}}  no place for what floats or is counted
 */
export function fan(points, { floats = [], fixed = [], anchors = new Map() } = {}) {
  const places = points.map((point, index) => (floats[index] ? null : point));
  const many = [];
  for (const group of groups(points)) {
    const standing = group.filter((index) => places[index]);
    if (group.length > MOST) for (const index of group) many[index] = points[index];
    else if (standing.length > 1) {
      const own = standing.map((index) => points[index]);
      const at = middle(own);
      turned(at, ring(at, own.length), own).forEach((place, turn) => { places[standing[turn]] = place; });
    }
  }
  const crowds = [];
  for (const [key, members] of grid(many, SQUARE)) {
    if (members.length === 1) continue;
    for (const index of members) places[index] = null;
    crowds.push({ key, members, at: anchors.get(key) ?? inside(members.map((index) => points[index])) });
  }
  settle(places, [...fixed, ...crowds.map(({ at }) => at)]);
  return { places, crowds };
}

/** The middle of points that lie in one square, well within it. */
function inside(points) {
  const at = middle(points);
  const within = (value) => {
    const from = Math.floor(value / SQUARE) * SQUARE;
    return Math.min(from + SQUARE - INSIDE, Math.max(from + INSIDE, value));
  };
  return { x: within(at.x), y: within(at.y) };
}

/** Pushes places that still touch apart, as those of two fans side by side do. Replaces what it moves. */
function settle(places, fixed) {
  const all = [...places, ...fixed];
  const movable = (index) => index < places.length;
  let moved = true;
  const part = (a, b) => {
    const apart = distance(all[a], all[b]);
    if (apart >= SIZE - 1 || !movable(a)) return;
    const by = (SIZE - apart) / (movable(b) ? 2 : 1) / (apart || 1);
    const [x, y] = apart ? [(all[b].x - all[a].x) * by, (all[b].y - all[a].y) * by] : [by, 0];
    all[a] = { x: all[a].x - x, y: all[a].y - y };
    if (movable(b)) all[b] = { x: all[b].x + x, y: all[b].y + y };
    moved = true;
  };
  for (let round = 0; moved && round < ROUNDS; round++) {
    moved = false;
    eachTwo(all, part);
  }
  places.splice(0, places.length, ...all.slice(0, places.length));
}

/** The places of a ring in the order that keeps each point on its own side; points of one place stay in their order. */
function turned(at, places, points) {
  const angle = ({ x, y }) => Math.atan2(y - at.y, x - at.x);
  const far = points.some((point) => distance(point, at) > 2);
  const order = points.map((_, index) => index);
  if (!far) return places;
  order.sort((a, b) => angle(points[a]) - angle(points[b]) || a - b);
  const length = (turn) => order.reduce((sum, index, slot) => sum + distance(points[index], places[(slot + turn) % places.length]), 0);
  const best = places.map((_, turn) => turn).reduce((a, b) => (length(b) < length(a) ? b : a));
  const found = [];
  order.forEach((index, slot) => { found[index] = places[(slot + best) % places.length]; });
  return found;
}

/** Places on a circle: side by side for two, else clockwise from the top. */
function ring(at, count) {
  const radius = (SIZE + 2) / 2 / Math.sin(Math.PI / count);
  const first = count === 2 ? Math.PI : -Math.PI / 2;
  return Array.from({ length: count }, (_, turn) => around(at, radius, first + (turn * 2 * Math.PI) / count));
}

/** Places on a spiral around a mark in its middle: for any number of points that no zoom would part. */
export function spiral(at, count) {
  let angle = 2 * Math.PI;
  return Array.from({ length: count }, () => {
    const radius = ((SIZE + 4) * angle) / (2 * Math.PI);
    const place = around(at, radius, angle - Math.PI / 2);
    angle += (SIZE + 4) / radius;
    return place;
  });
}

const around = (at, radius, angle) => ({ x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) });

/** How far outside its area a number may stand where the edge has no room for it. */
const OUTWARDS = [0, 20, 34, 48];
/** Farther than this from an area nothing matters to its number. */
const REACH = 110;

/**
 * A place on the edge of an area for its number: a derived area has no point that a mark could stand on. Looks for one
 * that is on the screen, clear of the other marks, far from the border, and rather above than below; steps outside
 * where the area is too small.
 *
 * @param {Point[]} edge
 * @param {{taken: Point[], avoid: Point[], width: number, height: number}} sight
 * @returns {{at: Point, from: Point}}  where the number stands, and the point of the edge that it belongs to
 */
export function onEdge(edge, { taken, avoid, width, height }) {
  const [xs, ys] = [edge.map(({ x }) => x), edge.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const close = (points) => points.filter(({ x, y }) => x > left - REACH && x < right + REACH && y > top - REACH && y < bottom + REACH);
  const [marks, border] = [close(taken), close(avoid)];
  const centre = middle(edge);
  const worth = ({ at, from, out }) => {
    const seen = at.x > 16 && at.y > 16 && at.x < width - 16 && at.y < height - 16;
    const room = nearest(at, marks);
    return (seen ? 1000 : 0) + (room < SIZE ? -600 : 0) + 2 * Math.min(60, room) + 4 * Math.min(24, nearest(at, border))
      - 40 * ((from.y - top) / (bottom - top || 1)) - 4 * out;
  };
  const choices = edge.flatMap((from) => OUTWARDS.map((out) => ({ at: beyond(from, centre, out), from, out })));
  const best = choices.map((choice) => [worth(choice), choice]).reduce((a, b) => (b[0] > a[0] ? b : a))[1];
  return { at: best.at, from: best.from };
}

function beyond(point, centre, out) {
  if (out === 0) return point;
  const away = distance(point, centre) || 1;
  return { x: point.x + ((point.x - centre.x) * out) / away, y: point.y + ((point.y - centre.y) * out) / away };
}

const nearest = (point, others) => others.reduce((least, other) => Math.min(least, distance(point, other)), Infinity);
const distance = (a, b) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
const middle = (points) => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
