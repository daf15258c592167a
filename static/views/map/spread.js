/**
 * Where marks stand on the screen so that each can be seen and touched. Pure: pixels in, pixels out.
 *
 * @typedef {{x: number, y: number}} Point
 */

/** Marks whose middles are nearer than this touch each other. */
const SIZE = 28;
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
      ring(at, group.length, size).forEach((place, turn) => { places[group[turn]] = place; });
    }
  }
  return { places, crowds };
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

/**
 * A place on the edge of an area for its number: a derived area has no point that a mark could stand on. Looks for one
 * that is on the screen, far from the other marks and from the border, and rather above than below.
 *
 * @param {Point[]} edge
 * @param {{taken: Point[], avoid: Point[], width: number, height: number}} around
 * @returns {Point}
 */
export function onEdge(edge, { taken, avoid, width, height }) {
  const top = Math.min(...edge.map(({ y }) => y));
  const bottom = Math.max(...edge.map(({ y }) => y));
  const worth = (point) => {
    const seen = point.x > 20 && point.y > 20 && point.x < width - 20 && point.y < height - 20;
    const marks = Math.min(60, nearest(point, taken));
    const border = Math.min(24, nearest(point, avoid));
    return (seen ? 1000 : 0) + 2 * marks + 2 * border - 40 * ((point.y - top) / (bottom - top || 1));
  };
  return edge.reduce((best, point) => (worth(point) > worth(best) ? point : best));
}

const nearest = (point, others) => others.reduce((least, other) => Math.min(least, distance(point, other)), Infinity);
const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (points) => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
