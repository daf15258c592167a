/**
 * The state in the address: `?event=…&since=…&kind=a,b&view=lon,lat,zoom`. What belongs to others stays as it is.
 *
 * @typedef {object} Known  values that mean something
 * @property {string[]} events
 * @property {string[]} theses
 * @property {string[]} layers  optional layers
 * @property {string[]} shown  those of them that are shown where the address says nothing
 * @property {string[]} clocks  time zones, the first of which is told where the address says nothing
 * @property {string[]} statements  that can be left out
 * @property {string[]} bands  widths of bands along the border, in kilometres
 * @property {Record<string, string[]>} facets  values of each filter
 * @property {[number, number]} whole  beginning and end of the time that there is, in milliseconds
 */
import { FACETS } from 'sarhad/store.js';

/** What in a query is ours. */
export const OURS = ['event', 'thesis', 'since', 'until', 'now', ...FACETS, 'q', 'without', 'measure', 'layer', 'band', 'clock', 'view'];
/** A day, or a minute in UTC (ISO 8601). */
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\dZ)?$/;
/** Two positions, each with the metres within which it is known, if it is a disc. */
const MEASURE = /^-?[\d.]+,-?[\d.]+(,[\d.]+)?;-?[\d.]+,-?[\d.]+(,[\d.]+)?$/;
const DAY = 86_400_000;
const MINUTE = 60_000;
const LONGEST_SEARCH = 120;
/** The map goes no closer: nothing is known so well that a closer look would show more. */
export const CLOSEST = 10;

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
    const parsed = parse(parameters.getAll(name).join(','));
    if (parsed === undefined) refused.push(name);
    return parsed === undefined ? otherwise : parsed;
  };
  const oneOf = (values) => (text) => (values.includes(text) ? text : undefined);
  const someOf = (values) => (text) => {
    const given = text.split(',').filter(Boolean);
    return given.every((one) => values.includes(one)) ? given : undefined;
  };
  const state = {
    event: value('event', oneOf(known.events), null),
    thesis: value('thesis', oneOf(known.theses), null),
    since: value('since', (text) => parseMoment(text, 0), null),
    until: value('until', (text) => parseMoment(text, DAY), null),
    now: value('now', (text) => parseMoment(text, 0), null),
    q: value('q', (text) => (text.length <= LONGEST_SEARCH && !text.includes('\uFFFD') ? text.trim() : undefined), ''),
    without: value('without', someOf(known.statements), []),
    measure: value('measure', (text) => (MEASURE.test(text) && text.split(';').every((end) => within(end, [180, 90, 1e6])) ? text : undefined), ''),
    layers: value('layer', someOf(known.layers), known.shown),
    band: value('band', (text) => (known.bands.includes(text) ? Number(text) : undefined), null),
    clock: value('clock', oneOf(known.clocks), null),
    view: value('view', parseView, null),
  };
  for (const facet of FACETS) state[facet] = value(facet, someOf(known.facets[facet] ?? []), []);
  const [since, until] = [state.since ?? known.whole[0], state.until ?? known.whole[1]];
  if (since >= until || since >= known.whole[1] || until <= known.whole[0]) {
    refused.push('since', 'until');
    Object.assign(state, { since: null, until: null, now: null });
  } else if (state.now !== null && (state.now < since || state.now > until)) {
    refused.push('now');
    state.now = null;
  }
  return { state, refused };
}

/** @param {number} length how much of a whole day counts: none of it for its beginning */
function parseMoment(text, length) {
  const time = MOMENT.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  return text.includes('T') ? time : time + length;
}

/** Whether numbers are no larger than they can be, nor more of them. */
const within = (text, most) => text.split(',').every((part, i) => part.trim() && Math.abs(part) <= most[i]);

function parseView(text) {
  const [lon, lat, zoom] = text.split(',').map(Number);
  const good = zoom >= 0 && within(text, [180, 85, CLOSEST]);
  return good ? { lon, lat, zoom } : undefined;
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
  const say = (name, value) => { if (value) ours.push(`${name}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%3B/g, ';')}`); };
  say('event', state.event);
  say('thesis', state.thesis);
  say('since', moment(state.since));
  say('until', moment(state.until));
  say('now', moment(state.now && Math.ceil(state.now / MINUTE) * MINUTE));
  for (const facet of FACETS) say(facet, state[facet].join(','));
  say('q', state.q);
  say('without', [...state.without].sort().join(','));
  say('band', state.band);
  say('measure', MEASURE.test(state.measure) && state.measure);
  say('clock', state.clock);
  say('view', state.view && place(state.view));
  if ([...state.layers].sort().join() !== [...known.shown].sort().join()) ours.push(`layer=${state.layers.map(encodeURIComponent).join(',')}`);
  const all = [...ours, ...foreign].join('&');
  return all ? `?${all}` : '';
}

const moment = (time) => time !== null && `${new Date(time).toISOString().slice(0, 16)}Z`;
const place = ({ lon, lat, zoom }) => `${+lon.toFixed(4)},${+lat.toFixed(4)},${+zoom.toFixed(2)}`;

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Milliseconds for which the address waits: browsers allow only so many changes of it in half a minute. */
const PATIENCE = 250;

/**
 * Keeps store and address the same. An event or an interpretation is a step that a reader can go back from; moving the map
 * or the range of time is not.
 *
 * @param {import('sarhad/store.js').Store} store
 * @param {Known} known
 */
export function follow(store, known) {
  let waiting = 0;
  const take = () => {
    const { state, refused } = read(location.search, known);
    store.restore(state);
    if (refused.length) store.tell('notice.address');
  };
  const put = (act, state) => {
    clearTimeout(waiting);
    waiting = 0;
    // A place within an article is left with it.
    history[act](null, '', location.pathname + write(location.search, state, known) + (act === 'pushState' ? '' : location.hash));
    dispatchEvent(new CustomEvent('addresschange'));
  };
  store.on(['event', 'thesis', 'view', 'layers', 'band', 'since', 'until', 'now', ...FACETS, 'q', 'without', 'measure', 'clock'], (state, { keys, cause, before }) => {
    if (cause === 'address') return;
    if (!keys.has('event') && !keys.has('thesis')) {
      waiting ||= setTimeout(() => put('replaceState', store.state), PATIENCE);
      return;
    }
    // What was about to be written belongs to the page that the reader can go back to.
    if (waiting) put('replaceState', before);
    put('pushState', state);
  });
  // Who leaves in the meantime shall find it when they come back, or in another language.
  for (const leaving of ['click', 'pagehide']) addEventListener(leaving, () => { if (waiting) put('replaceState', store.state); }, true);
  addEventListener('popstate', () => {
    clearTimeout(waiting);
    waiting = 0;
    take();
    dispatchEvent(new CustomEvent('addresschange'));
  });
  take();
}
