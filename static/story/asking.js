/** An event to be found on the map: a press, or Enter where the map's middle is, sets a point; the answer says whether it was right. */
import { answer, json } from 'sarhad/api.js';
import { element, named, number } from 'sarhad/dom.js';

/** @param {import('sarhad/store.js').Store} store */
export function createAsking(store) {
  const map = named('map');
  const aim = named('aim');
  const measure = named('measure');
  /** The question that is open, and what it is answered with. */
  let open = null;

  const set = (point) => {
    if (store.state.measure !== point) store.measure(point);
  };
  // Only the last press counts.
  store.on(['measure'], ({ measure: points }) => { if (open && points.includes(';')) set(points.split(';').at(-1)); });
  map.addEventListener('keydown', (event) => {
    if (!open || event.key !== 'Enter' || event.target !== map) return;
    event.preventDefault();
    const { view } = store.state;
    if (view) set(`${view.lon.toFixed(4)},${view.lat.toFixed(4)}`);
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
      task.textContent = task.dataset.map;
      if (store.state.measure) store.measure('');
      return;
    }
    open = null;
    if (part !== 'answer' || !store.state.measure) return;
    const point = store.state.measure.split(';')[0];
    const right = await isWithin(point.split(',').map(Number), task.dataset.event);
    const said = [right ? task.dataset.inside : task.dataset.outside, await fromBorder(point, task.dataset.border)].filter(Boolean);
    task.replaceChildren(element('strong', { 'data-verdict': right ? 'right' : 'wrong' }, said.join(' ')));
    question.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail: { right: right ? 1 : 0, all: 1 } }));
  };
}

/** Whether a point lies in the area of a site of an event. */
async function isWithin([lon, lat], event) {
  const { features } = await json('events-overview.geojson');
  return features.filter(({ properties }) => properties.event === event).some(({ geometry }) => polygons(geometry).some((rings) => rings.filter((ring) => encloses(ring, lon, lat)).length % 2));
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

/** What a server measures, where one answers. */
async function fromBorder(point, pattern) {
  const site = await answer('site.json').catch(() => null);
  if (!site?.answers.includes('measure')) return '';
  const measured = await answer(`measure/border?point=${point}`).catch(() => null);
  return measured ? pattern.replace('{distance}', `${number(Math.round(measured.distance.metres / 1000))} ${named('measure').dataset.unit}`) : '';
}
