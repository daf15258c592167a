/** Interpretations on the far map: dashed arcs between the places that each speaks of, with its holder's name. */
import { collection } from 'sarhad/api.js';
import { aroundPoint } from 'sarhad/views/map/fit.js';
import { words } from 'sarhad/views/map/labels.js';

const { L } = globalThis;

/**
 * Loaded when the first interpretation is chosen.
 *
 * @param {object} map
 */
export async function createTheses(map) {
  const { features } = await collection('theses-overview.geojson');
  const pane = map.createPane('theses');
  pane.style.zIndex = '360';
  pane.setAttribute('aria-hidden', 'true');
  const renderer = L.svg({ pane: 'theses', padding: 1 });
  const drawn = L.layerGroup();
  const find = (id) => features.find(({ properties }) => properties.thesis === id);
  const latLng = ([lon, lat]) => L.latLng(lat, lon);

  return {
    /** Draws one interpretation, or none. @param {string|null} id */
    show(id) {
      drawn.clearLayers().remove();
      const feature = find(id);
      if (!feature) return;
      const style = { pane: 'theses', renderer, interactive: false };
      drawn.addLayer(L.geoJSON(feature, { ...style, style: { renderer, className: 'arc', smoothFactor: 0.5 } }));
      for (const { at } of feature.properties.places) drawn.addLayer(L.circleMarker(latLng(at), { ...style, radius: 4.5, className: 'arc-end' }));
      drawn.addTo(map);
    },
    /** What it covers; an invalid window where it has nothing to draw. @param {string} id */
    bounds(id) {
      const feature = find(id);
      return feature ? L.geoJSON(feature).getBounds() : L.latLngBounds([]);
    },
    /**
     * Writes the names of its places, and of its holder beside the arc, on a map of names.
     *
     * @param {string|null} id
     * @param {string} holder
     */
    names: (id, holder) => (write, pixel) => {
      const done = new Set();
      const { properties: { places = [], label } = {}, geometry } = find(id) ?? {};
      const lines = geometry?.type === 'LineString' ? [geometry.coordinates] : geometry?.coordinates ?? [];
      for (const line of lines) write.space.line(line.map((point) => pixel(latLng(point))));
      if (label) write('holder', { text: holder }, (box) => aroundPoint(write.space, pixel(latLng(label)), box, [4, 10, 18, 28]));
      for (const { name, at } of places) {
        const point = pixel(latLng(at));
        write.space.take({ x: point.x - 6, y: point.y - 6, w: 12, h: 12 });
        write('site', words(name), (box) => aroundPoint(write.space, point, box, [9, 16, 28]));
        done.add(words(name).text);
      }
      return done;
    },
  };
}
