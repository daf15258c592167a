/** An event to be found on the map: a press on it, or Enter on a cross that keys move, sets a point; the answer says whether it was right. */
import { json } from 'sarhad/api.js';
import { element, named } from 'sarhad/dom.js';

/** How far a key moves the cross, in parts of the map. */
const STEPS = { ArrowRight: { x: 0.01, y: 0 }, ArrowLeft: { x: -0.01, y: 0 }, ArrowDown: { x: 0, y: 0.01 }, ArrowUp: { x: 0, y: -0.01 } };
/** It stays so far within the map. */
const EDGE = 0.01;
/** Degrees of latitude that a finger is off on a map of this scale. */
const CLOSE = 0.25;
/** With the shift key, so many times as far. */
const FAST = 8;

/** @param {import('sarhad/store.js').Store} store */
export function createAsking(store) {
  const map = named('map');
  const aim = named('aim');
  const measure = named('measure');
  /** The question that is open, and the point that it was answered with. */
  let open = null;
  let point = '';

  const set = (lonLat) => {
    if (store.state.measure !== lonLat) store.measure(lonLat);
  };
  // Only the last press counts.
  store.on(['measure'], ({ measure: points }) => {
    if (!open || !points) return;
    [point] = points.split(';').slice(-1);
    set(point);
  });
  const cross = { x: 0.5, y: 0.5 };
  const place = () => {
    for (const axis of ['x', 'y']) aim.style.setProperty(`--${axis}`, String(cross[axis]));
  };
  aim.addEventListener('keydown', (event) => {
    const by = STEPS[event.key];
    if (!by) return;
    event.preventDefault();
    for (const axis of ['x', 'y']) cross[axis] = Math.min(1 - EDGE, Math.max(EDGE, cross[axis] + by[axis] * (event.shiftKey ? FAST : 1)));
    place();
  });
  // Only the map knows where on earth that is.
  aim.addEventListener('click', () => {
    const { left, top, width, height } = map.getBoundingClientRect();
    map.dispatchEvent(new MouseEvent('click', { clientX: left + cross.x * width, clientY: top + cross.y * height, bubbles: true }));
  });

  /**
   * @param {HTMLElement} question
   * @param {string} part of the slide that is shown
   */
  return async (question, part) => {
    const task = question.querySelector('.task');
    const asked = part === 'question';
    measure.open = asked;
    aim.hidden = !asked;
    if (asked) {
      open = question;
      point = '';
      said(question).textContent = '';
      Object.assign(cross, { x: 0.5, y: 0.5 });
      place();
      return;
    }
    open = null;
    if (part !== 'answer' || !point) return;
    set(point);
    const off = await distanceFrom(point.split(',').map(Number), task.dataset.event);
    const right = off <= CLOSE;
    const words = off === 0 ? task.dataset.inside : right ? task.dataset.close : task.dataset.outside;
    said(question).replaceChildren(element('strong', { 'data-verdict': right ? 'right' : 'wrong' }, words));
    question.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail: { right: right ? 1 : 0, all: 1 } }));
  };
}

/** Where a question says what came of it. */
const said = (question) => question.querySelector('p.verdict') ?? question.querySelector('.task').insertAdjacentElement('afterend', element('p', { class: 'verdict', role: 'status' }));

/** How far a point lies from the area of an event, in degrees of latitude: enough to say whether a finger meant it, and for nothing else. */
async function distanceFrom([lon, lat], event) {
  const { features } = await json('events-overview.geojson');
  const shrink = Math.cos((lat * Math.PI) / 180);
  const areas = features.filter(({ properties }) => properties.event === event).flatMap(({ geometry }) => polygons(geometry));
  if (areas.some((rings) => rings.filter((ring) => encloses(ring, lon, lat)).length % 2)) return 0;
  return Math.min(...areas.flat(2).map(([x, y]) => Math.hypot((x - lon) * shrink, y - lat)));
}

const polygons = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []);

/** By how often a line to the east crosses the ring. */
function encloses(ring, lon, lat) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
    if ((y1 > lat) !== (y2 > lat) && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
