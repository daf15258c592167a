/** Starts the map page: the page is complete already, this makes it move. */
import { answer, collection } from 'sarhad/api.js';
import { follow } from 'sarhad/address.js';
import { eventsOfPage, lazy, named, thesesOfPage, wholeOfPage } from 'sarhad/dom.js';
import { createSelection, knownOf, sitesOf } from 'sarhad/select.js';
import { createStore, FACETS } from 'sarhad/store.js';
import { startMap } from 'sarhad/views/map.js';

const store = createStore();
const events = eventsOfPage();
const theses = thesesOfPage();
const selection = createSelection(events, theses);
const layers = [...named('layers').querySelectorAll('input')];
const values = (inputs) => [...inputs].map((input) => input.value);
const lists = { events, theses, selection };
const known = knownOf(lists, {
  layers: values(layers),
  shown: values(layers.filter((input) => input.defaultChecked)),
  clocks: values(named('clock').options),
  whole: wholeOfPage(),
  bands: named('band').dataset.bands.split(','),
});
const page = { ...lists, known };
follow(store, known);

/** Loads a view when the state first wants it; it is told whether a hand on the page did. */
const whenWanted = (keys, wanted, load) => {
  const loaded = lazy(load);
  const look = (state, byHand) => wanted(state) && loaded(byHand).catch(unavailable);
  store.on(keys, (state, { cause }) => look(state, cause === 'reader'));
  return look(store.state, false);
};
/** The same for one that also waits until a hand or a key comes near it; a press or a key that was faster is done then. */
const whenTouched = (place, keys, wanted, load) => {
  let early;
  const note = ({ type, target, key }) => {
    early = () => (type === 'click' ? target.closest('button')?.click() : target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true })));
  };
  const loaded = lazy(() => load().then(() => {
    for (const press of ['click', 'keydown']) place.removeEventListener(press, note);
    early?.();
  }));
  for (const press of ['click', 'keydown']) place.addEventListener(press, note);
  for (const touch of ['pointerenter', 'pointerdown', 'focusin']) place.addEventListener(touch, () => loaded().catch(unavailable), { once: true });
  return whenWanted(keys, wanted, loaded);
};
const startViews = () => Promise.all([
  import('sarhad/views/list.js').then((view) => view.startList(store, page)),
  import('sarhad/views/timeline.js').then((view) => view.startTimeline(store, page, whenTouched)),
  whenTouched(named('handle'), [], () => false, () => import('sarhad/views/sheet.js').then((view) => view.startSheet(store))),
  whenTouched(named('finder'), [...FACETS, 'q'], ({ q, ...state }) => q || FACETS.some((facet) => state[facet].length), () =>
    import('sarhad/views/filters.js').then((view) => view.startFilters(store, page))),
  whenTouched(named('strip'), [], () => false, () => import('sarhad/views/strip.js').then((view) => view.startStrip(store, page))),
  whenTouched(named('share'), [], () => false, () => import('sarhad/views/share.js').then((view) => view.startShare(store, page))),
  whenTouched(named('layers').parentElement, ['layers', 'band'], (state) => state.band || layers.some((box) => box.defaultChecked !== state.layers.includes(box.value)), () =>
    import('sarhad/views/layers.js').then((view) => view.startLayers(store))),
  whenWanted(['event', 'thesis'], ({ event, thesis }) => event ?? thesis, (byHand) =>
    import('sarhad/views/detail.js').then((view) => view.startDetail(store, page, byHand))),
  whenWanted(['event', 'without'], ({ event }) => [...events.get(event)?.sites.values() ?? []].some(({ statements }) => statements.length), () =>
    import('sarhad/views/where.js').then((view) => view.startWhere(store, page))),
  whenWanted(['band'], ({ band }) => band, () => import('sarhad/views/zones.js').then((view) => view.startZones(store))),
  whenTouched(named('measure'), ['measure'], ({ measure }) => measure, () =>
    import('sarhad/views/measure.js').then((view) => view.startMeasure(store))),
  answer('site.json').then((site) => { named('measure').hidden = !site?.answers.includes('measure'); }).catch(console.error),
  whenWanted(['notice'], ({ notice }) => notice, () => import('sarhad/views/notice.js').then((view) => view.startNotice(store))),
]);
const unavailable = (problem) => {
  console.error(problem);
  store.tell('notice.map');
};

/** First the marks, then everything that can come after them: until then the list's links lead to pages. */
const finish = await Promise.all(['border', 'countries', 'events'].map((name) => collection(`${name}-overview.geojson`)))
  .then(([border, countries, sites]) => startMap(store, { ...page, sites: sitesOf(sites), border, countries }), unavailable);
await Promise.all([startViews(), finish?.().catch(unavailable)]);
document.documentElement.dataset.ready = '';
/** What is kept for later waits until the reader has what is wanted now. */
setTimeout(() => import('sarhad/offline.js').then((view) => view.keep()), 4e3);
