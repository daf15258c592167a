/** Two positions that a reader measures between, and the geodesic from one to the other. Loaded when somebody measures. */
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
  const open = () => map.getContainer().classList.toggle('measuring', place.open);
  map.on('click', ({ latlng }) => {
    if (!place.open) return;
    const { lng, lat } = latlng.wrap();
    const point = `${+lng.toFixed(4)},${+lat.toFixed(4)}`;
    const { measure } = store.state;
    store.measure(measure && !measure.includes(';') ? `${measure};${point}` : point);
  });
  place.addEventListener('toggle', open);
  store.on(['measure', 'measured'], draw);
  open();
  draw(store.state);
}
