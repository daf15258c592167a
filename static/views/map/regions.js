/** Where each event can be, true to the ground, and the measured line of the chosen one. */

const { L } = globalThis;

/**
 * @param {object} map
 * @param {import('sarhad/store.js').Store} store
 * @param {import('sarhad/select.js').SiteMark[]} sites
 */
export function createRegions(map, store, sites) {
  map.createPane('regions').style.zIndex = '300';
  map.createPane('measure').style.zIndex = '380';
  const renderer = L.svg({ pane: 'regions', padding: 0.6 });
  const lines = L.svg({ pane: 'measure', padding: 0.6 });
  const measured = L.layerGroup();
  const drawn = sites.filter((site) => site.near).map((site) => ({ site, layer: region(site, renderer, store) }));
  const all = L.layerGroup(drawn.map(({ layer }) => layer));

  const show = () => {
    for (const { site, layer } of drawn) {
      const chosen = site.event === store.state.event;
      layer.eachLayer((path) => path.getElement()?.classList.toggle('region-chosen', chosen));
    }
    measured.clearLayers();
    for (const { site } of drawn) if (site.line && site.event === store.state.event) measured.addLayer(measuredLine(site, lines));
  };
  store.on(['event'], show);

  return {
    show() {},
    scope(isFar) {
      if (isFar) map.removeLayer(all).removeLayer(measured);
      else map.addLayer(all).addLayer(measured);
      show();
    },
  };
}

/** The hatch is an attribute, not a style: a style sheet would look for it in its own file. */
function region(site, renderer, store) {
  const party = site.party ?? 'other';
  const derived = !site.mark;
  const layer = L.geoJSON(site.geometry, {
    pane: 'regions',
    style: {
      renderer, smoothFactor: 0.5, bubblingMouseEvents: false, fillOpacity: 1, fillColor: derived ? `url(#hatch-${party})` : 'none',
      className: `region region-${derived ? 'derived' : 'disc'} party-${party}`,
    },
  });
  layer.on('click', () => store.choose(site.event));
  return layer;
}

function measuredLine(site, renderer) {
  const points = site.line.map(([lon, lat]) => [lat, lon]);
  const options = { pane: 'measure', renderer, interactive: false };
  return L.layerGroup([
    L.polyline(points, { ...options, className: 'measure-casing' }),
    L.polyline(points, { ...options, className: 'measure-line' }),
    L.circleMarker(points[1], { ...options, radius: 4, className: 'measure-end' }),
  ]);
}
