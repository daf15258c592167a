/** The marks of events: one tab stop, arrow keys walk through time. */
import { element, glyph, number, still, words } from 'sarhad/dom.js';
import { step } from 'sarhad/select.js';
import { fan, onEdge } from 'sarhad/views/map/spread.js';

const { L } = globalThis;

/** Zoom of the far map up to which all events of the near map are one counted mark. */
const ONE_CROWD_UP_TO = 5;
/** Keys that move the map when shift is held, and how far in pixels. */
const PAN = { ArrowRight: [120, 0], ArrowDown: [0, 120], ArrowLeft: [-120, 0], ArrowUp: [0, -120] };
/** Keys that walk through time, and how far. */
const WALK = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/**
 * @param {object} map
 * @param {import('sarhad/store.js').Store} store
 * @param {{events: Map, sites: import('sarhad/select.js').SiteMark[], border: object}} data
 */
export function createMarks(map, store, { events, sites, border }) {
  const pane = map.getPane('markerPane');
  pane.setAttribute('role', 'group');
  pane.setAttribute('aria-label', words('map.label'));
  const leaders = L.layerGroup().addTo(map);
  const crowds = L.layerGroup().addTo(map);
  const borderPoints = some(border.features.flatMap(({ geometry }) => geometry.coordinates)).map(latLng);
  const marks = sites.map((site) => createMark(site, events.get(site.event), () => store.choose(site.event)));
  let townPoints = [];
  let shown = [];
  let far = false;

  /** Shows which event is chosen; its mark, or the one that was focused, or the first is what the tab key reaches. */
  const settle = () => {
    const { event } = store.state;
    const reached = shown.find(({ site }) => site.event === event) ?? shown.find(({ button }) => button.tabIndex === 0) ?? shown[0];
    for (const mark of marks) {
      mark.button.tabIndex = mark === reached ? 0 : -1;
      const chosen = mark.site.event === event;
      mark.button.classList.toggle('mark-chosen', chosen);
      mark.marker.setZIndexOffset(chosen ? 1000 : 0);
      if (chosen) mark.button.setAttribute('aria-current', 'true');
      else mark.button.removeAttribute('aria-current');
    }
  };

  /** Marks with a point, fanned out where they touch; on the far map, areas too small to be drawn as well. */
  const standOnPoints = (all) => {
    const together = far && map.getZoom() <= ONE_CROWD_UP_TO ? all.filter(({ site }) => site.near) : [];
    if (together.length) crowds.addLayer(crowd(map, together));
    for (const mark of together) mark.place = null;
    const wanted = all.filter((mark) => !together.includes(mark));
    const points = wanted.map(({ point }) => map.latLngToLayerPoint(point));
    const { places, crowds: crowded } = fan(points);
    wanted.forEach((mark, index) => {
      mark.place = places[index];
      if (!mark.place || mark.place === points[index]) return;
      leaders.addLayer(leader(map, mark.point, mark.place));
      leaders.addLayer(L.circleMarker(mark.point, { radius: 2.5, className: 'leader-end', interactive: false }));
    });
    for (const { members } of crowded) crowds.addLayer(crowd(map, members.map((index) => wanted[index])));
  };

  /** Numbers of areas on their edges, away from the marks and from the border. */
  const standOnEdges = (wanted, taken) => {
    const pixels = (points) => points.map((point) => map.latLngToContainerPoint(point));
    const { x: width, y: height } = map.getSize();
    const [avoid, towns] = [pixels(borderPoints), pixels(townPoints)];
    for (const mark of wanted) {
      const { at, from } = onEdge(pixels(mark.edge), { taken: [...taken, ...towns], avoid, width, height });
      mark.place = map.containerPointToLayerPoint(at);
      if (at !== from) leaders.addLayer(leader(map, map.containerPointToLatLng(from), mark.place));
      taken.push(at);
    }
  };

  const layout = () => {
    leaders.clearLayers();
    crowds.clearLayers();
    const wanted = marks.filter(({ site }) => far || site.near);
    const pointed = wanted.filter(({ site }) => far || site.mark);
    standOnPoints(pointed);
    const taken = pointed.filter(({ place }) => place).map(({ place }) => map.layerPointToContainerPoint(place));
    standOnEdges(wanted.filter((mark) => !pointed.includes(mark)), taken);
    shown = wanted.filter(({ place }) => place);
    for (const mark of marks) {
      if (!shown.includes(mark)) mark.marker.remove();
      else mark.marker.setLatLng(map.layerPointToLatLng(mark.place));
    }
    // In time order, so that the reading order of the page is the order of events.
    if (shown.some(({ marker }) => !map.hasLayer(marker))) for (const { marker } of shown) marker.remove().addTo(map);
    settle();
  };

  const walk = (event) => {
    const { key, shiftKey, target } = event;
    if (key === '+' || key === '-') map.setZoom(map.getZoom() + (key === '+' ? 1 : -1));
    else if (shiftKey && key in PAN) map.panBy(PAN[key], { animate: !still() });
    else if (key in WALK) focus(step([...pane.querySelectorAll('.mark')], target.closest('.mark'), WALK[key]));
    else return;
    event.preventDefault();
  };
  const focus = (button) => {
    for (const other of pane.querySelectorAll('.mark')) other.tabIndex = other === button ? 0 : -1;
    const { left, top } = map.getContainer().getBoundingClientRect();
    const { x, y, width, height } = button.getBoundingClientRect();
    const at = map.containerPointToLatLng([x + width / 2 - left, y + height / 2 - top]);
    map.panInside(at, { padding: [40, 40], animate: false });
    button.focus({ preventScroll: true });
  };
  pane.addEventListener('keydown', walk);
  map.on('zoomend', layout);
  map.on('moveend', () => { if (!far) layout(); });
  store.on(['event'], settle);

  return {
    scope(isFar) {
      far = isFar;
      layout();
    },
    /** Numbers of areas keep away from these. @param {object[]} points */
    avoid(points) {
      townPoints = points;
      layout();
    },
    /** What labels must not cover, and what they may name, in pixels of the map. */
    show() {},
    places() {
      const origin = map.containerPointToLayerPoint([0, 0]);
      return shown.map(({ site, place, point }) => ({ site, point, x: place.x - origin.x, y: place.y - origin.y }));
    },
  };
}

/** A mark stands on its point; the number of a derived area stands on the area's edge. */
function createMark(site, words, open) {
  const derived = !site.mark;
  const edge = derived ? outline(site.geometry) : [];
  const name = words.sites.size > 1 ? `${words.name}. ${words.sites.get(site.site)?.name ?? ''}` : words.name;
  const content = derived ? [element('b', {}, words.number)] : glyph(site.kind, words.number);
  const button = element('button', {
    type: 'button', class: `mark ${derived ? 'mark-area' : 'glyph'}`, tabindex: '-1', 'aria-label': name, title: words.title,
    'data-event': site.event, 'data-kind': site.kind, 'data-party': site.party ?? 'other',
  }, ...content);
  button.addEventListener('click', open);
  L.DomEvent.disableClickPropagation(button);
  const point = derived ? edge.reduce((a, b) => (b.lat > a.lat ? b : a)) : latLng(site.mark);
  const icon = L.divIcon({ html: button, className: 'mark-place', iconSize: null });
  return { site, button, edge, point, place: null, marker: L.marker(point, { icon, keyboard: false, interactive: false }) };
}

/** The outer ring of the largest part. */
function outline(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const ring = polygons.map(([outer]) => outer).reduce((a, b) => (b.length > a.length ? b : a));
  return some(ring).map(latLng);
}

const latLng = ([lon, lat]) => L.latLng(lat, lon);
/** Enough of many points to choose a place by. */
const some = (points) => points.filter((_, index) => index % Math.ceil(points.length / 90) === 0);

/** From where a mark belongs to where it stands; an area gets no dot at its end, which would look like a place. */
const leader = (map, point, place) => L.polyline([point, map.layerPointToLatLng(place)], { className: 'leader', interactive: false });

/** Marks too many to stand apart: one button with their count that goes closer. */
function crowd(map, members) {
  const around = L.latLngBounds(members.map(({ point }) => point));
  const button = element('button', { type: 'button', class: 'mark mark-crowd', tabindex: '-1', 'aria-label': words('map.cluster').replace('{n}', number(members.length)) },
    element('b', {}, number(members.length)));
  button.addEventListener('click', () => map.fitBounds(around, { padding: [40, 40], maxZoom: 7 }));
  L.DomEvent.disableClickPropagation(button);
  const icon = L.divIcon({ html: button, className: 'mark-place', iconSize: null });
  return L.marker(around.getCenter(), { icon, keyboard: false, interactive: false });
}
