/** Starts the framed map: the modules of the map page, with fewer views. It stands in somebody else's page, so it writes no address. */
import { read, write } from 'sarhad/address.js';
import { collection } from 'sarhad/api.js';
import { eventsOfPage, lazy, named, thesesOfPage, wholeOfPage } from 'sarhad/dom.js';
import { createSelection, knownOf, sitesOf } from 'sarhad/select.js';
import { createStore } from 'sarhad/store.js';
import { startMap } from 'sarhad/views/map.js';

const store = createStore();
const events = eventsOfPage();
const theses = thesesOfPage();
const page = { events, theses, selection: createSelection(events, theses) };
const listed = (name) => named('embed').dataset[name].split(',').filter(Boolean);
const known = knownOf(page, {
  layers: listed('layers'),
  shown: listed('shown'),
  clocks: [...named('clock').options].map(({ value }) => value),
  whole: wholeOfPage(),
  bands: listed('bands'),
});
/** What is shown besides the map; the text of what is chosen, if the address does not say. */
const parts = new URLSearchParams(location.search).get('show')?.split(',') ?? ['text'];
named('time').hidden = !parts.includes('timeline');
named('list').hidden = !parts.includes('list');

const unavailable = (problem) => {
  console.error(problem);
  store.tell('notice.map');
};
/** Loads a view when the state first wants it. */
const whenWanted = (keys, wanted, load) => {
  const start = lazy(load);
  const look = (state) => { if (wanted(state)) start().catch(unavailable); };
  store.on(keys, look);
  look(store.state);
};
const { state, refused } = read(location.search, known);
store.restore(state);

/** The link to the full page goes where this one is. */
const full = named('full');
const home = full.href;
const lead = () => { full.href = home + write('', store.state, known); };
store.on(Object.keys(store.state), lead);
lead();

const views = () => Promise.all([
  parts.includes('list') && import('sarhad/views/list.js').then(({ startList }) => startList(store, page)),
  import('sarhad/views/gestures.js').then(({ startGestures }) => startGestures()),
  parts.includes('text') && import('sarhad/views/brief.js').then(({ startBrief }) => startBrief(store)),
  parts.includes('timeline') && import('sarhad/views/timeline.js').then(({ startTimeline }) => startTimeline(store, page, (place, keys, wanted, load) => load().catch(unavailable))),
  whenWanted(['q'], ({ q }) => q, () => import('sarhad/search.js').then(({ openIndex }) => openIndex()).then((find) => store.find(find(store.state.q)))),
  whenWanted(['event', 'without'], ({ without }) => without.length, () => import('sarhad/views/where.js').then(({ startWhere }) => startWhere(store, page))),
  whenWanted(['measure'], ({ measure }) => measure.includes(';'), () => import('sarhad/views/gauged.js').then(({ startGauged }) => startGauged(store))),
  whenWanted(['notice'], ({ notice }) => notice, () => import('sarhad/views/notice.js').then(({ startNotice }) => startNotice(store))),
]);

const needed = ['border', 'countries', 'events'].map((name) => collection(`${name}-overview.geojson`));
const finish = await Promise.all(needed)
  .then(([border, countries, sites]) => startMap(store, { ...page, sites: sitesOf(sites), border, countries }), unavailable);
await Promise.all([views(), finish?.().catch(unavailable)]);
if (refused.length) store.tell('notice.address');
if (parent !== window) (await import('sarhad/views/height.js')).startHeight();
document.documentElement.dataset.ready = '';
