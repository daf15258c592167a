/** The land near the border on the map. */
import { collection } from 'sarhad/api.js';

const { L } = globalThis;

/** @param {object} map */
export async function createZones(map) {
  const { features } = await collection('zones-overview.geojson');
  const pane = map.createPane('zones');
  pane.style.zIndex = '215';
  pane.setAttribute('aria-hidden', 'true');
  const renderer = L.svg({ pane: 'zones', padding: 0.6 });
  let drawn = null;
  return {
    /** Shows the band of a width, or none. @param {number|null} kilometres */
    show(kilometres) {
      drawn?.remove();
      const within = features.filter(({ properties }) => properties.metres === kilometres * 1_000);
      drawn = L.geoJSON(within, { pane: 'zones', interactive: false, style: { renderer, className: 'zone', smoothFactor: 0.6 } }).addTo(map);
    },
  };
}
