/** Starts the map page: the page is complete already, this makes it move. */
import { answer, collection } from 'sarhad/api.js';
import { follow } from 'sarhad/address.js';
import { eventsOfPage, lazy, named, thesesOfPage, wholeOfPage } from 'sarhad/dom.js';
import { createSelection, sitesOf } from 'sarhad/select.js';
import { createStore, FACETS } from 'sarhad/store.js';
import { startMap } from 'sarhad/views/map.js';

const store = createStore();
const events = eventsOfPage();
const theses = thesesOfPage();
const selection = createSelection(events, theses);
const layers = [...named('layers').querySelectorAll('input')];
const values = (inputs) => [...inputs].map((input) => input.value);
const known = {
  events: [...events.keys()],
  theses: [...theses.keys()],
  layers: values(layers),
  shown: values(layers.filter((input) => input.defaultChecked)),
  clocks: values(named('clock').options),
  whole: wholeOfPage(),
  bands: named('band').dataset.bands.split(','),
  statements: selection.all.flatMap(({ sites }) => [...sites.values()].flatMap(({ statements }) => statements)),
  facets: Object.fromEntries(FACETS.map((facet) => [facet, selection.all.flatMap((event) => event[facet])])),
};
follow(store, known);

const page = { events, theses, selection, known };
/** Loads a view when the state first wants it; it is told whether a hand on the page did. */
const whenWanted = (keys, wanted, load) => {
  const loaded = lazy(load);
  const start = (byHand) => loaded(byHand).catch(unavailable);
  store.on(keys, (state, { cause }) => { if (wanted(state)) start(cause === 'reader'); });
  return wanted(store.state) && start(false);
};
/** The same for one that also waits until a hand or a key comes near it; a press or a key that was faster is done then. */
const whenTouched = (place, keys, wanted, load) => {
  let early = null;
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
  import('sarhad/views/list.js').then(({ startList }) => startList(store, page)),
  import('sarhad/views/timeline.js').then(({ startTimeline }) => startTimeline(store, page, whenTouched)),
  whenTouched(named('handle'), [], () => false, () => import('sarhad/views/sheet.js').then(({ startSheet }) => startSheet(store))),
  whenTouched(named('finder'), [...FACETS, 'q'], ({ q, ...state }) => q || FACETS.some((facet) => state[facet].length), () =>
    import('sarhad/views/filters.js').then(({ startFilters }) => startFilters(store, page))),
  whenTouched(named('strip'), [], () => false, () => import('sarhad/views/strip.js').then(({ startStrip }) => startStrip(store, page))),
  whenTouched(named('share'), [], () => false, () => import('sarhad/views/share.js').then(({ startShare }) => startShare(store, page))),
  whenTouched(named('layers').parentElement, ['layers', 'band'], (state) => state.band || layers.some((box) => box.defaultChecked !== state.layers.includes(box.value)), () =>
    import('sarhad/views/layers.js').then(({ startLayers }) => startLayers(store))),
  whenWanted(['event', 'thesis'], ({ event, thesis }) => event ?? thesis, (byHand) =>
    import('sarhad/views/detail.js').then(({ startDetail }) => startDetail(store, page, byHand))),
  whenWanted(['event', 'without'], ({ event }) => [...events.get(event)?.sites.values() ?? []].some(({ statements }) => statements.length), () =>
    import('sarhad/views/where.js').then(({ startWhere }) => startWhere(store, page))),
  whenWanted(['band'], ({ band }) => band, () => import('sarhad/views/zones.js').then(({ startZones }) => startZones(store))),
  whenTouched(named('measure'), ['measure'], ({ measure }) => measure, () =>
    import('sarhad/views/measure.js').then(({ startMeasure }) => startMeasure(store))),
  answer('site.json').then((site) => { named('measure').hidden = !site?.answers.includes('measure'); }).catch(console.error),
  whenWanted(['notice'], ({ notice }) => notice, () => import('sarhad/views/notice.js').then(({ startNotice }) => startNotice(store))),
]);
const unavailable = (problem) => {
  console.error(problem);
  store.tell('notice.map');
};

/** First the marks, then everything that can come after them: until then the list's links lead to pages. */
const needed = ['border-overview', 'countries-overview', 'events-overview'].map((name) => collection(`${name}.geojson`));
const finish = await Promise.all(needed)
  .then(([border, countries, sites]) => startMap(store, { ...page, sites: sitesOf(sites), border, countries }), unavailable);
await Promise.all([startViews(), finish?.().catch(unavailable)]);
document.documentElement.dataset.ready = '';
/** What is kept for later waits until the reader has what is wanted now. */
setTimeout(() => import('sarhad/offline.js').then(({ keep }) => keep()), 4e3);
