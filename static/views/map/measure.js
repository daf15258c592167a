/** Two positions that a reader measures between, and the geodesic from one to the other. Loaded when somebody measures. */
import { json } from 'sarhad/api.js';
import { named } from 'sarhad/dom.js';

const { L } = globalThis;

/**
 * @param {object} map
 * @param {import('sarhad/store.js').Store} store
 * @param {(target: object, top: number) => void} reveal  looks at bounds below a height in pixels, if they are out of sight
 */
export function createMeasure(map, store, reveal) {
  const place = named('measure');
  const pane = map.getPane('gauge') ?? map.createPane('gauge');
  pane.style.zIndex = '390';
  pane.setAttribute('aria-hidden', 'true');
  const style = { pane: 'gauge', renderer: L.svg({ pane: 'gauge', padding: 0.6 }), interactive: false };
  const drawn = L.layerGroup().addTo(map);
  const latLng = ([lon, lat]) => [Number(lat), Number(lon)];

  /** How far the open card reaches down on a map that it covers from side to side. */
  const covered = () => {
    if (!place.open) return 0;
    const card = place.querySelector('.card-body').getBoundingClientRect();
    const sight = map.getContainer().getBoundingClientRect();
    return card.width > sight.width / 2 ? card.bottom - sight.top : 0;
  };
  const draw = ({ measure, measured }) => {
    drawn.clearLayers();
    if (measured) {
      for (const className of ['measure-casing', 'measure-line']) drawn.addLayer(L.geoJSON(measured.geometry, { ...style, style: { ...style, className } }));
      if (measured.geometry) reveal(drawn.getLayers()[0].getBounds(), covered());
    }
    for (const end of measure.split(';').filter(Boolean)) {
      const [lon, lat, metres] = end.split(',');
      if (metres) drawn.addLayer(L.circle(latLng([lon, lat]), { ...style, radius: Number(metres), className: 'measure-line' }));
      drawn.addLayer(L.circleMarker(latLng([lon, lat]), { ...style, radius: 5, className: 'measure-end' }));
    }
  };
  const open = () => map.getContainer().classList.toggle('measuring', Boolean(place.open));
  const take = (end) => {
    const { measure } = store.state;
    store.measure(measure && !measure.includes(';') ? `${measure};${end}` : end);
  };
  const pressed = (latlng) => {
    const { lng, lat } = latlng.wrap();
    return `${+lng.toFixed(4)},${+lat.toFixed(4)}`;
  };
  map.on('click', ({ latlng }) => { if (place.open) take(pressed(latlng)); });
  // A press on a mark is one on its site, and opens nothing; the key that opens a mark does.
  map.getContainer().addEventListener('click', async (event) => {
    const mark = event.target.closest('.mark');
    if (!place.open || !mark || !event.detail) return;
    event.stopPropagation();
    const point = map.mouseEventToLatLng(event);
    take(await siteNear(point, mark.dataset.event) ?? pressed(point));
  }, true);
  place.addEventListener('toggle', open);
  store.on(['measure', 'measured'], draw);
  open();
  draw(store.state);
}

/** Where the data says that an event was, and within how many metres; nothing for a crowd, or an area without a point. */
async function siteNear(point, event) {
  if (!event) return undefined;
  try {
    const { properties } = await json(`events/${event}.geojson`);
    const away = ({ position: [lon, lat] }) => point.distanceTo([lat, lon]);
    const [site] = properties.sites.filter(({ position }) => position).sort((a, b) => away(a) - away(b));
    return site && [...site.position, ...site.radius ? [site.radius] : []].join();
  } catch (problem) {
    console.error(problem);
    return undefined;
  }
}
