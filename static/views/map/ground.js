/** What the events lie on: sea, land, boundaries, the border. Near it is a map, far it is land only. */
import { collection } from 'sarhad/api.js';
import { lazy } from 'sarhad/dom.js';

const { L } = globalThis;

/** Panes from the bottom to the top: name and height. */
const PANES = [['ground', 200], ['tints', 210], ['lines', 220], ['border', 350]];

/**
 * @param {object} map
 * @param {{limits: object, countries: object, border: object}} data
 */
export function createGround(map, { limits, countries, border }) {
  const drawn = {};
  for (const [name, height] of PANES) {
    map.createPane(name).style.zIndex = String(height);
    drawn[name] = L.svg({ pane: name, padding: 0.6 });
  }
  const near = L.layerGroup();
  const far = L.layerGroup();
  const draw = (data, pane, className, options = {}) => L.geoJSON(data, {
    ...options, pane, interactive: false,
    style: (feature) => ({ renderer: drawn[pane], smoothFactor: 0.6, className: className(feature.properties) }),
  });

  near.addLayer(L.rectangle(limits, { pane: 'ground', renderer: drawn.ground, interactive: false, className: 'sea' }));
  near.addLayer(draw(countries, 'ground', ({ party }) => `country ${party ? 'country-party' : ''}`, { filter: ({ properties }) => properties.kind === 'country' }));
  near.addLayer(draw(countries, 'lines', ({ dashed }) => `boundary ${dashed ? 'boundary-dashed' : ''}`, { filter: ({ properties }) => properties.kind === 'boundary' }));
  near.addLayer(L.rectangle(limits, { pane: 'lines', renderer: drawn.lines, interactive: false, className: 'neatline' }));
  near.addLayer(draw(border, 'border', () => 'border-casing'));
  near.addLayer(draw(border, 'border', () => 'border-line'));

  /** Optional layers: made when first wanted, then kept; one that could not be loaded is tried again. */
  const optional = {
    rivers: ['rivers.geojson', 'lines', () => 'river'],
    provinces: ['provinces.geojson', 'lines', () => 'province-line'],
    'border-alternative': ['border-alternative.geojson', 'border', () => 'border-alternative'],
  };
  const layers = new Map(Object.entries(optional).map(([name, [file, pane, className]]) =>
    [name, lazy(() => collection(file).then((data) => draw(data, pane, className)))]));
  const shown = new Map();
  let wanted = [];
  const show = async (name) => {
    const layer = await layers.get(name)();
    // A hand may have been faster than the file.
    if (wanted.includes(name)) shown.set(name, layer.addTo(near));
  };
  const farLand = lazy(() => collection('land.geojson').then((data) => far.addLayer(draw(data, 'ground', () => 'far-land'))));

  far.addLayer(L.rectangle(limits, { pane: 'lines', renderer: drawn.lines, interactive: false, className: 'window' }));
  return {
    /** Near or far. @param {boolean} isFar @returns {Promise<void>} settled when all is drawn */
    async scope(isFar) {
      if (isFar) near.remove();
      else near.addTo(map);
      if (!isFar) far.remove();
      else far.addTo(map);
      if (isFar) await farLand();
    },
    /** The two provinces, in two neighbouring neutrals. */
    provinces(data) {
      near.addLayer(draw(data, 'tints', ({ party }) => `province province-${party}`));
    },
    /** Shows these optional layers and no others. @param {readonly string[]} names */
    async optional(names) {
      wanted = names;
      for (const [name, layer] of shown) if (!names.includes(name)) near.removeLayer(layer);
      await Promise.all(names.map(show));
    },
  };
}
