/** Where each event can be, true to the ground, and the measured line of the chosen one. */

const { L } = globalThis;

/** Areas less wide than this, in pixels, are not drawn: their marks would cover them. */
const LEAST = 4;
/** How far beyond the map areas are drawn, as a share of its size, so that it can be dragged. */
const BEYOND = 0.6;

/**
 * @param {object} map
 * @param {import('sarhad/store.js').Store} store
 * @param {import('sarhad/select.js').SiteMark[]} sites
 */
export function createRegions(map, store, sites) {
  map.createPane('regions').style.zIndex = '300';
  map.createPane('measure').style.zIndex = '380';
  const renderer = L.svg({ pane: 'regions', padding: BEYOND });
  const lines = L.svg({ pane: 'measure', padding: BEYOND });
  const measured = L.layerGroup();
  const regions = sites.filter((site) => site.near).map((site) => ({ site, box: boxOf(site.geometry), layer: null, drawn: false }));
  let far = false;
  /** Ids of the events that are shown; null for all. */
  let shown = null;

  const isChosen = (site) => site.event === store.state.event;
  /** A site as it is, or as it would be without some statements. */
  const asIs = (site) => (isChosen(site) && store.state.varied?.[site.site] ? { ...site, ...store.state.varied[site.site] } : site);
  /** The marks say which sites are counted in crowds, whenever anything moves or changes: their areas are not drawn. */
  const draw = ({ sites: counted }) => {
    const sight = map.getBounds().pad(BEYOND);
    const least = (LEAST * 360) / (256 * 2 ** map.getZoom());
    for (const region of regions) {
      const { site, box } = region;
      const wanted = !far && (!shown || shown.has(site.event) || isChosen(site)) && !counted.has(site)
        && (!site.mark || box.getEast() - box.getWest() >= least) && sight.intersects(box) && asIs(site).geometry;
      if (Boolean(wanted) !== region.drawn) toggle(region, Boolean(wanted));
      if (wanted) region.layer.getElement().classList.toggle('region-chosen', isChosen(site));
    }
  };
  const toggle = (region, wanted) => {
    region.drawn = wanted;
    region.layer ??= polygon(asIs(region.site), renderer, store);
    if (wanted) region.layer.addTo(map);
    else region.layer.remove();
  };
  const measure = () => {
    measured.clearLayers();
    for (const { site } of regions) if (isChosen(site) && asIs(site).line) measured.addLayer(measuredLine(asIs(site), lines));
  };
  store.on(['event'], measure);
  store.on(['varied'], ({ varied }, { before }) => {
    const changed = { ...before.varied, ...varied };
    for (const region of regions.filter(({ site }) => site.site in changed)) {
      region.layer?.remove();
      Object.assign(region, { layer: null, drawn: false });
    }
    measure();
  });
  map.on('counted', draw);

  return {
    scope(isFar) {
      far = isFar;
      if (far) measured.remove();
      else measured.addTo(map);
      measure();
    },
    /** Shows the areas of these events and of the chosen one only, as soon as the marks know how they stand. @param {Set<string>} ids */
    show(ids) {
      shown = ids;
    },
  };
}

const rings = ({ type, coordinates }) => L.GeoJSON.coordsToLatLngs(coordinates, type === 'Polygon' ? 1 : 2);
const boxOf = ({ type, coordinates }) => L.latLngBounds(coordinates.flat(type === 'Polygon' ? 1 : 2).map(([lon, lat]) => [lat, lon]));

/** The hatch is an attribute, not a style: a style sheet would look for it in its own file. */
function polygon(site, renderer, store) {
  const party = site.party ?? 'other';
  const derived = !site.mark;
  return L.polygon(rings(site.geometry), {
    pane: 'regions', renderer, smoothFactor: 0.5, bubblingMouseEvents: false, fillOpacity: 1, fillColor: derived ? `url(#hatch-${party})` : 'none',
    className: `region region-${derived ? 'derived' : 'disc'} party-${party}`,
  }).on('click', () => store.choose(site.event));
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
