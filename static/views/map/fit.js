/**
 * Where labels stand, so that none covers another. Pure: boxes in, boxes out.
 *
 * @typedef {{x: number, y: number, w: number, h: number}} Box  left, top, width, height in pixels
 */

/** Steps of the compass in the order of preference for a town's name. */
const AROUND = [[1, 0], [-1, 0], [0.7, -0.9], [0.7, 0.9], [-0.7, -0.9], [-0.7, 0.9], [0, -1], [0, 1]];

/** Space on a map of some size that fills up. */
export function createSpace(width, height, margin = 4) {
  const taken = [];
  const lines = new Set();
  const cell = 6;
  const within = ({ x, y, w, h }) => x >= margin && y >= margin && x + w <= width - margin && y + h <= height - margin;
  const crosses = ({ x, y, w, h }) => {
    for (let column = Math.floor(x / cell); column <= (x + w) / cell; column++) {
      for (let row = Math.floor(y / cell); row <= (y + h) / cell; row++) if (lines.has(column * 10000 + row)) return true;
    }
    return false;
  };
  return {
    /** Whether a box is on the map and free. @param {Box} box */
    free: (box) => within(box) && !taken.some((other) => overlap(box, other)) && !crosses(box),
    /** How far the next label is, up to some distance. */
    clearance: ({ x, y }, most) => taken.reduce((least, box) => Math.min(least, gap(box, x, y)), most),
    /** @param {Box} box */
    take: (box) => { taken.push(box); },
    /** Keeps a line free of labels. @param {{x: number, y: number}[]} points */
    line(points) {
      for (let i = 1; i < points.length; i++) {
        const [a, b] = [points[i - 1], points[i]];
        const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / cell));
        for (let s = 0; s <= steps; s++) {
          lines.add(Math.floor((a.x + ((b.x - a.x) * s) / steps) / cell) * 10000 + Math.floor((a.y + ((b.y - a.y) * s) / steps) / cell));
        }
      }
    },
  };
}

const gap = (box, x, y) => Math.sqrt(Math.max(box.x - x, 0, x - box.x - box.w) ** 2 + Math.max(box.y - y, 0, y - box.y - box.h) ** 2);
const overlap = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** The first free box for a label of some size around a point; farther out, too, if a mark may cover the point. */
export function aroundPoint(space, { x, y }, { w, h }, gaps = [5]) {
  for (const gap of gaps) {
    for (const [east, south] of AROUND) {
      const box = { x: x - w / 2 + east * (w / 2 + gap), y: y - h / 2 + south * (h / 2 + gap * (east ? 0.5 : 1)), w, h };
      if (space.free(box)) return box;
    }
  }
  return null;
}

/** A free box along a line: beside its middle first, then towards its ends; off some other boxes if it can. */
export function alongLine(space, [a, b], { w, h }, others) {
  const off = { free: (box) => space.free(box) && !others.some((other) => overlap(box, other)) };
  for (const free of [off, space]) {
    for (const t of [0.5, 0.65, 0.35, 0.85, 1, 0.15, 0]) {
      const box = aroundPoint(free, { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }, { w, h }, [6, 14, 26]);
      if (box) return box;
    }
  }
  return null;
}

/**
 * The free box that stands best inside an area.
 *
 * @param {{x: number, y: number}[][]} rings  the area's outer rings in pixels
 * @param {{x: number, y: number, w: number, h: number}} sight  the part of the map that is looked at
 * @param {(point: {x: number, y: number}, size: {w: number, h: number}) => number} cost  how much a middle is disliked
 */
export function insideArea(space, rings, sight, { w, h }, cost) {
  const step = Math.max(10, Math.min(sight.w, sight.h) / 26);
  const middles = [];
  for (let x = sight.x + w / 2; x <= sight.x + sight.w - w / 2; x += step) {
    for (let y = sight.y + h / 2; y <= sight.y + sight.h - h / 2; y += step) if (inRings(rings, x, y)) middles.push({ x, y });
  }
  const centre = { x: mean(middles, 'x'), y: mean(middles, 'y') };
  const worth = new Map(middles.map((point) => [point, Math.hypot(point.x - centre.x, point.y - centre.y) + cost(point, { w, h })]));
  middles.sort((a, b) => worth.get(a) - worth.get(b));
  for (const { x, y } of middles) {
    const box = { x: x - w / 2, y: y - h / 2, w, h };
    if (space.free(box) && corners(box).every((corner) => inRings(rings, corner.x, corner.y))) return box;
  }
  return null;
}

const mean = (points, key) => points.reduce((sum, point) => sum + point[key], 0) / (points.length || 1);
export const corners = ({ x, y, w, h }) => [{ x, y }, { x: x + w, y }, { x, y: y + h }, { x: x + w, y: y + h }];

/** The box around points. @returns {Box} */
export function boxAround(points) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** A ring that knows how far it reaches. */
export const ringOf = (points) => Object.assign(points, { box: boxAround(points) });

/** Whether a point lies inside any of the rings (even–odd rule). */
export function inRings(rings, x, y) {
  return rings.some((ring) => {
    const { box } = ring;
    if (x < box.x || y < box.y || x > box.x + box.w || y > box.y + box.h) return false;
    let inside = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i], ring[j]];
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
    return inside;
  });
}
