/** Starts the map page: the page is complete already, this makes it move. */
import { collection } from 'sarhad/api.js';
import { follow } from 'sarhad/address.js';
import { eventsOfPage, named } from 'sarhad/dom.js';
import { sitesOf } from 'sarhad/select.js';
import { createStore } from 'sarhad/store.js';
import { startMap } from 'sarhad/views/map.js';

const store = createStore();
const events = eventsOfPage();
const layers = [...named('layers').querySelectorAll('input')];
const values = (inputs) => inputs.map((input) => input.value);
follow(store, { events: [...events.keys()], layers: values(layers), shown: values(layers.filter((input) => input.defaultChecked)) });

const startViews = () => Promise.all([
  import('sarhad/views/list.js').then(({ startList }) => startList(store)),
  import('sarhad/views/detail.js').then(({ startDetail }) => startDetail(store, events)),
  import('sarhad/views/layers.js').then(({ startLayers }) => startLayers(store)),
  import('sarhad/views/notice.js').then(({ startNotice }) => startNotice(store)),
]);
const unavailable = (problem) => {
  console.error(problem);
  store.tell('notice.map');
};

/** First the marks, then everything that can come after them: until then the list's links lead to pages. */
const needed = ['border-overview', 'countries-overview', 'events-overview'].map((name) => collection(`${name}.geojson`));
const finish = await Promise.all(needed)
  .then(([border, countries, sites]) => startMap(store, { events, sites: sitesOf(sites), border, countries }), unavailable);
await Promise.all([startViews(), finish?.().catch(unavailable)]);
document.documentElement.dataset.ready = '';
