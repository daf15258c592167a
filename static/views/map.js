/** The map. It draws, the store decides; only this module and those under map/ know Leaflet. */
import 'leaflet';
import { CLOSEST } from 'sarhad/address.js';
import { collection } from 'sarhad/api.js';
import { lazy, named, still } from 'sarhad/dom.js';
import { chosenSites, isFar } from 'sarhad/select.js';
import { NARROWING } from 'sarhad/store.js';
import { createGround } from 'sarhad/views/map/ground.js';
import { createMarks } from 'sarhad/views/map/marks.js';
import { createRegions } from 'sarhad/views/map/regions.js';

const { L } = globalThis;

/** Zoom at and below which only land and dots are drawn: boundaries there would be of disputes that are not the subject. */
const FAR_AT = 4.5;
/** Width of a sheet of A4 within its margins, in pixels of CSS. */
const PAPER = 670;
/** How much closer than its opening view the map may start, lest it show what lies outside its window. */
const MARGINLESS = 0.3;
/** Width in pixels up to which the map goes to a chosen event though it shows it already: there it shows it too small. A page may say otherwise. */
const NARROW = 600;
/** Keys by which a reader moves the map. */
const MOVING = /^(Arrow|Home|End|[+-]$)/;
/** How close the map goes by itself. */
const CLOSE = 8;

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {object} data
 * @param {Map} data.events
 * @param {Map} data.theses
 * @param {import('sarhad/select.js').Selection} data.selection
 * @param {import('sarhad/select.js').SiteMark[]} data.sites
 * @param {object} data.border
 * @param {object} data.countries
 * @returns {() => Promise<void>}  draws the rest of the map
 */
export function startMap(store, data) {
  const { selection } = data;
  const place = named('map');
  const extent = bounds(place.dataset.extent);
  const limits = bounds(place.dataset.limits);
  const motion = !still();
  const map = L.map(place, {
    zoomControl: false, attributionControl: false, keyboard: false, zoomSnap: 0, zoomDelta: 1, wheelPxPerZoomLevel: 110,
    minZoom: 1.5, maxZoom: CLOSEST, scrollWheelZoom: !pageScrolls(), dragging: !(pageScrolls() && L.Browser.mobile), zoomAnimation: motion, fadeAnimation: motion, markerZoomAnimation: motion, inertia: motion,
    maxBounds: [[-75, -220], [84, 220]],
  });
  const arcs = lazy(() => import('sarhad/views/map/theses.js').then(({ createTheses }) => createTheses(map)));
  const eye = createEye(store, map, { ...data, extent, limits, arcs });
  eye.look(false);
  const ground = createGround(map, { limits, ...data });
  const regions = createRegions(map, store, data.sites);
  const marks = createMarks(map, store, data);

  const scope = () => {
    const far = map.getZoom() <= FAR_AT || !limits.contains(map.getCenter());
    if (place.dataset.scope === (far ? 'far' : 'near')) return;
    place.dataset.scope = far ? 'far' : 'near';
    for (const part of [regions, marks]) part.scope(far);
    ground.scope(far).catch(() => store.tell('notice.map'));
  };
  map.on('zoomend moveend', scope);
  scope();
  place.dataset.drawn = '';
  buttons(map, eye);
  eye.follow();

  // Marks are all that is told; what else is drawn, the list says in words.
  for (const [name, pane] of Object.entries(map.getPanes())) if (!/^(map|marker)Pane$/.test(name)) pane.setAttribute('aria-hidden', 'true');

  const narrow = (state) => {
    const drawn = selection.visible(state);
    for (const part of [regions, marks]) part.show(drawn);
  };
  store.on([...NARROWING, 'thesis'], narrow);
  narrow(store.state);
  return () => furnish(map, store, { ...data, ground, marks, arcs, reveal: eye.reveal });
}

/** What can come after the marks: names, scale, tints, optional layers. */
async function furnish(map, store, { ground, marks, arcs, reveal, ...data }) {
  const [{ createLabels }, { createScale }, provinces, places] = await Promise.all([
    import('sarhad/views/map/labels.js'), import('sarhad/views/map/scale.js'),
    collection('provinces-overview.geojson'), collection('places-overview.geojson')]);
  ground.provinces(provinces);
  createScale(map);
  const labels = createLabels(map, store, { ...data, provinces, places, marks });
  const ponder = async ({ thesis }) => {
    const drawing = await arcs();
    if (store.state.thesis !== thesis) return;
    drawing.show(thesis);
    labels.ponder(drawing.names(thesis, data.theses.get(thesis)?.holder));
  };
  const pondering = (state) => ponder(state).catch(() => store.tell('notice.map'));
  store.on(['thesis'], pondering);
  if (store.state.thesis) pondering(store.state);
  const zones = lazy(() => import('sarhad/views/map/zones.js').then(({ createZones }) => createZones(map)));
  const showBand = () => zones().then((drawing) => drawing.show(store.state.band)).catch(() => store.tell('notice.map'));
  store.on(['band'], showBand);
  if (store.state.band) showBand();
  const layers = () => ground.optional(store.state.layers).catch(() => store.tell('notice.map'));
  store.on(['layers'], layers);
  const measuring = lazy(() => import('sarhad/views/map/measure.js').then(({ createMeasure }) => createMeasure(map, store, reveal)));
  const measure = () => measuring().catch(() => store.tell('notice.map'));
  named('measure').addEventListener('toggle', measure);
  store.on(['measure'], measure);
  if (store.state.measure) measure();
  await layers();
}

/** Whether the map is a part of a page that scrolls: there a wheel or one finger belongs to the page. */
const pageScrolls = () => getComputedStyle(document.body).overflowX === 'visible';

/** A window in degrees as Leaflet's bounds. @param {string} text west,south,east,north */
function bounds(text) {
  const [west, south, east, north] = text.split(',').map(Number);
  return L.latLngBounds([south, west], [north, east]);
}

/** Where the map looks: at what the reader chose, or where a hand moved it. */
function createEye(store, map, { extent, limits, sites, theses, arcs }) {
  const narrow = map.getContainer().dataset.narrow ?? NARROW;
  /** Whether the map is moving because we moved it, so that the move is not the reader's. */
  let ours = false;
  const move = (act) => {
    ours = true;
    act();
    if (still() || !map._loaded) ours = false;
  };
  const animate = (wanted) => wanted && !still();

  const home = (smooth) => {
    const foot = named('foot').offsetHeight - 8;
    const fitting = map.getBoundsZoom(extent, false, L.point(20, 12 + foot));
    // A little closer than need be, if that spares the reader an empty margin.
    const zoom = Math.max(fitting, Math.min(fitting + MARGINLESS, map.getBoundsZoom(limits, true)));
    const middle = map.project(extent.getCenter(), zoom).add([0, foot / 2]);
    const centre = inside(map, map.unproject(middle, zoom), zoom, limits);
    move(() => (animate(smooth) ? map.flyTo(centre, zoom, { duration: 0.8 }) : map.setView(centre, zoom, { animate: false })));
  };
  const to = (target, closest, smooth, top = 0) => {
    const foot = named('foot').offsetHeight;
    const options = { paddingTopLeft: [40, top + 56], paddingBottomRight: [64, foot + 24], maxZoom: closest };
    move(() => (animate(smooth) ? map.flyToBounds(target, { ...options, duration: 0.9 }) : map.fitBounds(target, { ...options, animate: false })));
  };
  const around = (chosen) => {
    const target = L.latLngBounds([]);
    for (const site of chosen) {
      target.extend(L.geoJSON(site.geometry).getBounds());
      const varied = store.state.varied?.[site.site]?.geometry;
      if (varied) target.extend(L.geoJSON(varied).getBounds());
      if (site.line && site.near) site.line.forEach(([lon, lat]) => target.extend([lat, lon]));
    }
    return target;
  };

  /** Looks at the chosen event; stays where it is if that shows it already. */
  const atChosen = (smooth) => {
    const chosen = chosenSites(store.state, sites);
    if (chosen.length === 0) return home(smooth);
    if (isFar(store.state, sites)) return to(around(chosen).extend(limits.pad(0.25)), 4, smooth);
    const target = around(chosen.filter((site) => site.near));
    if (extent.contains(target) && map.getSize().x > narrow && !store.state.varied) return home(smooth);
    return to(target, CLOSE, smooth);
  };
  /** Looks at all that the chosen interpretation speaks of, from afar. */
  const atThesis = async (smooth) => {
    const { thesis } = store.state;
    const drawing = await arcs().catch(() => null);
    if (store.state.thesis !== thesis || store.state.event || store.state.view) return;
    const spoken = sites.filter(({ event }) => theses.get(thesis).events.includes(event));
    const target = around(spoken).extend(drawing?.bounds(thesis) ?? []);
    to(target.isValid() ? target : limits, 4, smooth);
  };
  const look = (smooth) => {
    const { view, event, thesis } = store.state;
    if (!map._loaded) home(false);
    if (!view && !event && thesis) atThesis(smooth);
    else if (view) move(() => map.setView([view.lat, view.lon], view.zoom, { animate: animate(smooth) }));
    else if (event) atChosen(smooth);
    else home(smooth);
  };
  const shows = (chosen) => {
    const near = map.getContainer().dataset.scope === 'near';
    return near !== isFar(store.state, sites) && map.getBounds().pad(-0.08).contains(around(chosen));
  };

  const follow = () => {
    store.on(['event', 'thesis', 'view'], (state, { keys, cause }) => {
      if (cause === 'address') return look(true);
      if (keys.has('thesis') || (state.thesis && !state.event && keys.has('event'))) {
        store.look(null);
        return state.thesis && !state.event ? atThesis(true) : home(true);
      }
      if (!keys.has('event')) return undefined;
      const chosen = chosenSites(state, sites);
      const away = chosen.length ? map.getSize().x <= narrow || !shows(chosen) : map.getContainer().dataset.scope === 'far' && !state.event;
      if (!away) return undefined;
      store.look(null);
      return atChosen(true);
    });
    store.on(['varied'], ({ view, event }) => { if (event && !view) atChosen(true); });
    map.on('moveend', () => {
      if (ours) ours = false;
      else store.look({ lon: map.getCenter().lng, lat: map.getCenter().lat, zoom: map.getZoom() });
    });
    const take = ({ key }) => { if (!key || MOVING.test(key)) ours = false; };
    for (const hand of ['pointerdown', 'wheel', 'keydown']) map.getContainer().parentElement.addEventListener(hand, take, { passive: true, capture: true });
    new ResizeObserver(() => {
      if (matchMedia('print').matches) return;
      move(() => map.invalidateSize({ animate: false, pan: false }));
      if (!store.state.view) look(false);
      rememberSize(map);
    }).observe(map.getContainer());
  };
  /** Back to where the map looks by itself. */
  const reset = () => {
    store.look(null);
    look(true);
  };
  /** Looks at a stretch of the map, with room for what lies on it to the top, unless it is in sight. */
  const reveal = (target, top) => {
    const sight = L.bounds([0, top], map.getSize().subtract([0, named('foot').offsetHeight]));
    const corners = L.bounds([target.getSouthWest(), target.getNorthEast()].map((corner) => map.latLngToContainerPoint(corner)));
    if (!sight.contains(corners)) to(target, map.getZoom(), true, top);
  };
  return { look, reset, follow, reveal };
}

/** Moves the middle so that the map shows nothing outside the limits, as far as its size allows. */
function inside(map, centre, zoom, limits) {
  const half = map.getSize().divideBy(2);
  const least = map.project(limits.getNorthWest(), zoom).add(half);
  const most = map.project(limits.getSouthEast(), zoom).subtract(half);
  const point = map.project(centre, zoom);
  const clamped = (value, low, high) => (low <= high ? Math.min(high, Math.max(low, value)) : (low + high) / 2);
  return map.unproject(L.point(clamped(point.x, least.x, most.x), clamped(point.y, least.y, most.y)), zoom);
}

/** For the print sheet: paper is not asked before it is printed on. */
function rememberSize(map) {
  const { x, y } = map.getSize();
  const { style } = map.getContainer().parentElement;
  style.setProperty('--map-width', `${x}px`);
  style.setProperty('--map-height', `${y}px`);
  style.setProperty('--on-paper', String(Math.min(1, PAPER / x)));
}

function buttons(map, eye) {
  const acts = { in: () => map.zoomIn(1), out: () => map.zoomOut(1), home: () => eye.reset() };
  named('zoom').addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) acts[button.dataset.zoom]();
  });
}
