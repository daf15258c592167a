/** Starts the map page: the page is complete already, this makes it move. */
import { collection } from 'sarhad/api.js';
import { follow } from 'sarhad/address.js';
import { eventsOfPage, named } from 'sarhad/dom.js';
import { sitesOf } from 'sarhad/select.js';
import { createStore } from 'sarhad/store.js';
import { startMap } from 'sarhad/views/map.js';

const store = createStore();
const events = eventsOfPage();
const layers = [...named('layers').querySelectorAll('input')].map((input) => input.value);
follow(store, { events: [...events.keys()], layers });

/** The list and the panel need no data, the map can do without its labels: nothing waits for what it does not need. */
const views = Promise.all([
  import('sarhad/views/list.js').then(({ startList }) => startList(store)),
  import('sarhad/views/detail.js').then(({ startDetail }) => startDetail(store, events)),
  import('sarhad/views/layers.js').then(({ startLayers }) => startLayers(store)),
  import('sarhad/views/notice.js').then(({ startNotice }) => startNotice(store)),
]);

try {
  const [ground, boundaries, sites] = await Promise.all(
    ['border-overview', 'countries-overview', 'events-overview'].map((name) => collection(`${name}.geojson`)));
  await startMap(store, { events, sites: sitesOf(sites), border: ground, countries: boundaries });
} catch (problem) {
  console.error(problem);
  store.tell('notice.map');
}
await views;
document.documentElement.dataset.ready = '';
