/**
 * The state in the address: `?event=…&view=lon,lat,zoom&layer=a,b`. What belongs to others stays as it is.
 *
 * @typedef {object} Known  values that mean something
 * @property {string[]} events
 * @property {string[]} layers  optional layers
 * @property {string[]} shown  those of them that are shown where the address says nothing
 */

const OURS = ['event', 'view', 'layer'];

/**
 * Reads a query.
 *
 * @param {string} query  with or without its question mark
 * @param {Known} known
 * @returns {{state: object, refused: string[]}}  the names of parameters that say nothing we know
 */
export function read(query, known) {
  const parameters = new URLSearchParams(query);
  const refused = [];
  const value = (name, parse, otherwise) => {
    if (!parameters.has(name)) return otherwise;
    const parsed = parse(parameters.get(name));
    if (parsed === undefined) refused.push(name);
    return parsed === undefined ? otherwise : parsed;
  };
  const state = {
    event: value('event', (id) => (known.events.includes(id) ? id : undefined), null),
    view: value('view', parseView, null),
    layers: value('layer', (text) => parseLayers(text, known.layers), known.shown),
  };
  return { state, refused };
}

function parseView(text) {
  const parts = text.split(',');
  const [lon, lat, zoom] = parts.map(Number);
  const good = parts.length === 3 && parts.every((part) => part.trim() !== '') && Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 20;
  return good ? { lon, lat, zoom } : undefined;
}

function parseLayers(text, known) {
  const names = text.split(',').filter(Boolean);
  return names.every((name) => known.includes(name)) ? names : undefined;
}

/**
 * Writes a state into a query, leaving foreign parameters as they stand.
 *
 * @param {string} query  the present query
 * @param {import('sarhad/store.js').State} state
 * @param {Known} known
 * @returns {string}  with its question mark, or empty
 */
export function write(query, state, known) {
  const foreign = query.replace(/^\?/, '').split('&')
    .filter((pair) => pair && !OURS.includes(decode(pair.split('=')[0])));
  const ours = [];
  if (state.event) ours.push(`event=${encodeURIComponent(state.event)}`);
  if (state.view) ours.push(`view=${place(state.view)}`);
  if ([...state.layers].sort().join() !== [...known.shown].sort().join()) ours.push(`layer=${state.layers.map(encodeURIComponent).join(',')}`);
  const all = [...ours, ...foreign].join('&');
  return all ? `?${all}` : '';
}

const place = ({ lon, lat, zoom }) => `${+lon.toFixed(4)},${+lat.toFixed(4)},${+zoom.toFixed(2)}`;

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Keeps store and address the same. An event is a step that a reader can go back from; moving the map is not.
 *
 * @param {import('sarhad/store.js').Store} store
 * @param {Known} known
 */
export function follow(store, known) {
  const take = () => {
    const { state, refused } = read(location.search, known);
    store.restore(state);
    if (refused.length) store.tell('notice.address');
  };
  store.on(['event', 'view', 'layers'], (state, { keys, cause }) => {
    if (cause === 'address') return;
    const target = location.pathname + write(location.search, state, known) + location.hash;
    if (keys.has('event')) history.pushState(null, '', target);
    else history.replaceState(null, '', target);
    dispatchEvent(new CustomEvent('addresschange'));
  });
  addEventListener('popstate', () => {
    take();
    dispatchEvent(new CustomEvent('addresschange'));
  });
  take();
}
