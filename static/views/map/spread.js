/**
 * Where marks stand on the screen so that each can be seen and touched. Pure: pixels in, pixels out.
 *
 * @typedef {{x: number, y: number}} Point
 */

/** Marks whose middles are nearer than this touch each other. */
const SIZE = 28;
/** How often marks are pushed apart at most. */
const ROUNDS = 12;
/** More marks than this in one place are not fanned out but counted. */
const MOST = 8;

/**
 * Puts points that touch each other into one group.
 *
 * @param {Point[]} points
 * @returns {number[][]}  indexes of the points of each group
 */
export function groups(points, size = SIZE) {
  const found = [];
  points.forEach((point, index) => {
    const touched = found.filter((group) => group.some((other) => distance(points[other], point) < size));
    const merged = [...touched.flat(), index].sort((a, b) => a - b);
    for (const group of touched) found.splice(found.indexOf(group), 1);
    found.push(merged);
  });
  return found;
}

/**
 * Fans out the points that touch each other around their middle; a crowd becomes one counted mark.
 *
 * @param {Point[]} points
 * @returns {{places: (Point|null)[], crowds: {members: number[], at: Point}[]}}  null for a point that is counted only
 */
export function fan(points, { size = SIZE, most = MOST } = {}) {
  const places = points.map((point) => point);
  const crowds = [];
  for (const group of groups(points, size)) {
    if (group.length === 1) continue;
    const at = middle(group.map((index) => points[index]));
    if (group.length > most) {
      crowds.push({ members: group, at });
      for (const index of group) places[index] = null;
    } else {
      turned(at, ring(at, group.length, size), group.map((index) => points[index]))
        .forEach((place, turn) => { places[group[turn]] = place; });
    }
  }
  settle(places, size);
  return { places, crowds };
}

/** Pushes places that still touch apart, as those of two fans side by side do. Replaces what it moves. */
function settle(places, size) {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    places.forEach((a, i) => places.slice(0, i).forEach((b, j) => {
      if (!a || !b) return;
      const apart = distance(places[i], places[j]);
      if (apart >= size - 1) return;
      const [x, y] = apart > 0 ? [places[i].x - places[j].x, places[i].y - places[j].y] : [1, 0];
      const by = (size - apart) / 2 / (apart || 1);
      places[i] = { x: places[i].x + x * by, y: places[i].y + y * by };
      places[j] = { x: places[j].x - x * by, y: places[j].y - y * by };
      moved = true;
    }));
    if (!moved) return;
  }
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
function ring(at, count, size) {
  const radius = Math.max(size * 0.62, (count * (size + 2)) / (2 * Math.PI));
  const first = count === 2 ? Math.PI : -Math.PI / 2;
  return Array.from({ length: count }, (_, turn) => {
    const angle = first + (turn * 2 * Math.PI) / count;
    return { x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) };
  });
}

/** How far outside its area a number may stand where the edge has no room for it. */
const OUTWARDS = [0, 20, 34, 48];

/**
 * A place on the edge of an area for its number: a derived area has no point that a mark could stand on. Looks for one
 * that is on the screen, clear of the other marks, far from the border, and rather above than below; steps outside
 * where the area is too small.
 *
 * @param {Point[]} edge
 * @param {{taken: Point[], avoid: Point[], width: number, height: number}} around
 * @returns {{at: Point, from: Point}}  where the number stands, and the point of the edge that it belongs to
 */
export function onEdge(edge, { taken, avoid, width, height }) {
  const { y: top } = edge.reduce((a, b) => (b.y < a.y ? b : a));
  const { y: bottom } = edge.reduce((a, b) => (b.y > a.y ? b : a));
  const centre = middle(edge);
  const worth = ({ at, from, out }) => {
    const seen = at.x > 16 && at.y > 16 && at.x < width - 16 && at.y < height - 16;
    const room = nearest(at, taken);
    return (seen ? 1000 : 0) + (room < SIZE ? -600 : 0) + 2 * Math.min(60, room) + 4 * Math.min(24, nearest(at, avoid))
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
const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (points) => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
