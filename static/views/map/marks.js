/**
 * The marks of events: one tab stop, arrow keys walk through time. Where marks stand is worked out for all of them once
 * for each zoom, in pixels of the world, and anew for those in crowds only when others are shown: nothing jumps when the
 * map is dragged or an event is filtered away.
 */
import { element, glyph, number, still, stride, words } from 'sarhad/dom.js';
import { step } from 'sarhad/select.js';
import { fan, onEdge, SIZE, spiral } from 'sarhad/views/map/spread.js';

const { L } = globalThis;

/** Zoom of the far map up to which all events of the near map are one counted mark. */
const ONE_CROWD_UP_TO = 5;
/** Zoom at most to which a crowd of the far map opens, and steps by which one of the near map does. */
const NEAR = 7;
const CLOSER = 3;
/** With more marks than this, only those near what is looked at are in the page. */
const MANY = 300;
/** Keys that move the map when shift is held, and how far in pixels. */
const PAN = { ArrowRight: [120, 0], ArrowDown: [0, 120], ArrowLeft: [-120, 0], ArrowUp: [0, -120] };

/**
 * What stands on the map: the mark of a site, or a crowd of them.
 *
 * @typedef {object} Stand
 * @property {import('sarhad/select.js').SiteMark} [site]  none for a crowd
 * @property {number} order  in time
 * @property {Stand[]} members  marks that it counts; of a mark, itself
 * @property {{x: number, y: number}} place  in pixels of the world
 * @property {{x: number, y: number}|null} from  what it belongs to, if it stands beside that
 * @property {object} [marker]  Leaflet's, made when it is first shown
 * @property {HTMLButtonElement} [button]
 */

/**
 * @param {object} map
 * @param {import('sarhad/store.js').Store} store
 * @param {{events: Map, sites: import('sarhad/select.js').SiteMark[], border: object}} data
 */
export function createMarks(map, store, { events, sites, border }) {
  const pane = map.getPane('markerPane');
  pane.setAttribute('role', 'group');
  pane.setAttribute('aria-label', words('map.label'));
  const lead = createLeaders(map);
  const borderPoints = some(border.features.flatMap(({ geometry }) => geometry.coordinates)).map(latLng);
  const marks = sites.map(createMark);
  let townPoints = [];
  let far = false;
  /** Ids of the events that are shown; null for all. */
  let shown = null;
  /** Where everything would stand if all events were shown. */
  let plan = null;
  /** The crowd whose marks are spread around it. */
  let opened = null;
  /** What stands, in time order, and what of it is in the page. @type {Stand[]} */
  let stands = [];
  let present = new Set();
  /** What the tab key reaches. */
  let reached = null;

  const isChosen = ({ site }) => site?.event === store.state.event;
  const isFiltered = ({ site }) => Boolean(shown && !shown.has(site.event));
  const isShown = (mark) => !isFiltered(mark) || isChosen(mark);
  /** Areas have no point to stand on, but on the far map, on which they are too small to be seen. */
  const floats = ({ site }) => !far && !site.mark;
  const toLatLng = (place) => map.unproject(place, plan.zoom);
  const toWorld = (latlng) => map.project(latlng, plan.zoom);
  /** Turns places of the world into pixels of the map. */
  const onMap = () => {
    const { x, y } = map.getPixelBounds().min;
    return (place) => ({ x: place.x - x, y: place.y - y });
  };
  /** Whether a place is on the map, or so far beyond its edge. */
  const within = (margin) => {
    const { min, max } = map.getPixelBounds();
    return ({ x, y }) => x > min.x - margin && y > min.y - margin && x < max.x + margin && y < max.y + margin;
  };

  const makePlan = () => {
    plan = { zoom: map.getZoom(), crowds: new Map() };
    const all = marks.filter(({ site }) => far || site.near);
    for (const mark of all) mark.at = toWorld(mark.point);
    const isTogether = ({ site }) => far && plan.zoom <= ONE_CROWD_UP_TO && site.near;
    plan.together = all.filter(isTogether);
    plan.apart = all.filter((mark) => !isTogether(mark));
    const { places, crowds } = fan(plan.apart.map(({ at }) => at), { floats: plan.apart.map(floats) });
    plan.apart.forEach((mark, index) => Object.assign(mark, { spot: places[index], loose: false }));
    for (const { members } of crowds) for (const index of members) plan.apart[index].loose = true;
    plan.anchors = new Map(crowds.map(({ key, at }) => [key, at]));
  };

  const crowd = (key, members, place) => {
    if (!plan.crowds.has(key)) plan.crowds.set(key, {});
    return Object.assign(plan.crowds.get(key), { order: members[0].order - 0.5, members, place });
  };

  /** Works out what stands where. */
  const arrange = () => {
    const wanted = plan.apart.filter(isShown);
    const isLoose = (mark) => mark.loose && !isChosen(mark);
    const loose = wanted.filter(isLoose);
    const firm = wanted.filter((mark) => !isLoose(mark));
    for (const mark of firm) mark.place = floats(mark) ? null : mark.spot ?? mark.at;
    const { places, crowds } = fan(loose.map(({ at }) => at), {
      floats: loose.map(floats), fixed: firm.map(({ place }) => place), anchors: plan.anchors,
    });
    loose.forEach((mark, index) => { mark.place = places[index]; });
    stands = crowds.map(({ key, members, at }) => crowd(key, members.map((index) => loose[index]), at));
    const counted = new Set(stands.flatMap(({ members }) => members));
    const together = plan.together.filter(isShown);
    // A single event is shown by its own mark: its number says more than a count of one.
    const single = countOf(together) === 1 ? together : [];
    for (const mark of single) mark.place = mark.at;
    if (together.length > single.length) stands.push(crowd('all', together, toWorld(boundsOf(together).getCenter())));
    if (!stands.includes(opened)) opened = null;
    const standing = [...wanted, ...single].filter((mark) => !counted.has(mark));
    for (const mark of standing) mark.from = mark.place === mark.at ? null : mark.at;
    standOnEdges(standing);
    stands = [...stands, ...standing].sort((a, b) => a.order - b.order);
    spread(counted);
    map.fire('counted', { sites: new Set([...counted].map(({ site }) => site)) });
  };

  /** The marks of the open crowd stand around it, and next to it in the order. */
  const spread = (counted) => {
    if (!opened) return;
    const { members, place } = opened;
    spiral(place, members.length).forEach((at, index) => {
      Object.assign(members[index], { place: at, from: members[index].at });
      counted.delete(members[index]);
    });
    stands.splice(stands.indexOf(opened) + 1, 0, ...members);
  };

  /** Numbers of areas on their edges, away from the marks and from the border; those out of sight wait at their tops. */
  const standOnEdges = (standing) => {
    const floating = standing.filter(({ place }) => !place);
    const fresh = floating.filter(({ beside }) => !beside);
    for (const mark of floating) Object.assign(mark, mark.beside);
    if (fresh.length === 0) return;
    const { min } = map.getPixelBounds();
    const { x: width, y: height } = map.getSize();
    const here = onMap();
    const bounds = map.getBounds();
    const pixels = (points) => points.map((point) => here(toWorld(point)));
    const taken = [...[...stands, ...standing].filter(({ place }) => place).map(({ place }) => here(place)), ...pixels(townPoints)];
    const around = { taken, avoid: pixels(borderPoints), width, height };
    for (const mark of fresh) {
      mark.beside = { place: mark.at, from: null };
      if (bounds.intersects(mark.box)) {
        const { at, from } = onEdge(pixels(mark.edge), around);
        taken.push(at);
        mark.beside = { place: min.add(at), from: at === from ? null : min.add(from) };
      }
      Object.assign(mark, mark.beside);
    }
  };

  const draw = (stand) => {
    const { site, members } = stand;
    stand.button = site ? buttonOf(site, events.get(site.event)) : element('button', { type: 'button', class: 'mark mark-crowd', tabindex: '-1' }, element('b'));
    stand.button.addEventListener('click', () => (site ? store.choose(site.event) : open(stand)));
    L.DomEvent.disableClickPropagation(stand.button);
    const icon = L.divIcon({ html: stand.button, className: 'mark-place', iconSize: null });
    stand.marker = L.marker(members[0].point, { icon, keyboard: false, interactive: false });
  };

  /** A stand, or what its event is marked by now: a mark of a crowd that was closed leaves its place to that crowd. */
  const heir = (stand) => (stands.includes(stand) ? stand : stands.find(({ members }) => members.includes(stand?.members[0])));

  /** Brings the page in line with what stands: makes, moves and removes no more than it must. */
  const update = () => {
    const before = present;
    const { activeElement } = document;
    const focused = [...before].find(({ button }) => button === activeElement);
    const stop = stands.find(isChosen) ?? heir(reached) ?? stands[0];
    const near = within(map.getSize().y / 2);
    present = new Set(stands.length > MANY ? stands.filter((stand) => stand === stop || stand === focused || isChosen(stand) || near(stand.place)) : stands);
    for (const stand of before) if (!present.has(stand)) stand.marker.remove();
    let next = pane.firstChild;
    for (const stand of present) {
      if (!stand.button) draw(stand);
      if (stand.drawn !== stand.place) stand.marker.setLatLng(toLatLng(stand.place));
      stand.drawn = stand.place;
      if (!before.has(stand)) stand.marker.addTo(map);
      const icon = stand.marker.getElement();
      if (icon === next) next = next.nextSibling;
      else pane.insertBefore(icon, next);
      if (stand.site) highlight(stand, { chosen: isChosen(stand), filtered: isFiltered(stand), spread: Boolean(opened?.members.includes(stand)) });
      else label(stand, stand === opened);
    }
    const aside = [...present].filter(({ from }) => from);
    lead(aside.map(({ from, place }) => [from, place].map(toLatLng)), aside.filter(({ site }) => site.mark).map(({ point }) => [point, point]));
    pane.classList.toggle('crowd-open', Boolean(opened));
    reach(stop);
    if (!focused || focused.button === document.activeElement) return;
    (heir(focused) ?? stop)?.button?.focus({ preventScroll: true });
  };

  const reach = (stand) => {
    if (reached?.button) reached.button.tabIndex = -1;
    if (stand) stand.button.tabIndex = 0;
    reached = stand;
  };

  const layout = () => {
    if (plan?.zoom !== map.getZoom()) makePlan();
    arrange();
    update();
  };
  /** The same after a look at another part of the map: numbers of areas find their places anew. */
  const look = () => {
    for (const mark of marks) mark.beside = null;
    layout();
  };

  /** Goes closer to a crowd, or spreads its marks around it where that would not part them or show no more of the land. */
  const open = (stand) => {
    const bounds = boundsOf(stand.members);
    const corners = [bounds.getNorthWest(), bounds.getSouthEast()].map((corner) => map.project(corner, map.getMaxZoom()));
    const partable = map.getZoom() < map.getMaxZoom() && corners[0].distanceTo(corners[1]) > SIZE;
    if (far ? stand.members[0].site.near : partable) {
      map.fitBounds(bounds, { padding: [40, 40], maxZoom: far ? NEAR : map.getZoom() + CLOSER });
    } else {
      opened = opened === stand ? null : stand;
      layout();
    }
  };

  const walk = (event) => {
    const { key, shiftKey, target } = event;
    const button = target.closest('.mark');
    if (key === '+' || key === '-') map.setZoom(map.getZoom() + (key === '+' ? 1 : -1));
    else if (shiftKey && key in PAN) map.panBy(PAN[key], { animate: !still() });
    else if (stride(key)) focus(step(stands, stands.find((stand) => stand.button === button), stride(key)));
    else if (key === 'Escape' && opened) open(opened);
    else return;
    event.preventDefault();
  };
  const focus = (stand) => {
    reach(null);
    reached = stand;
    map.panInside(toLatLng(stand.place), { padding: [40, 40], animate: false });
    reach(stand);
    stand.button.focus({ preventScroll: true });
  };
  pane.addEventListener('keydown', walk);
  map.on('moveend', look);
  store.on(['event', 'varied'], layout);

  return {
    scope(isFar) {
      far = isFar;
      plan = null;
      look();
    },
    /** Shows these events and the chosen one only. @param {Set<string>} ids */
    show(ids) {
      shown = ids;
      layout();
    },
    /** Numbers of areas keep away from these. @param {object[]} points */
    avoid(points) {
      townPoints = points;
      look();
    },
    /** What labels must not cover and, but for crowds, what they may name, as far as it is in sight: in pixels of the map. */
    places() {
      const [here, near] = [onMap(), within(SIZE)];
      return stands.filter(({ place }) => near(place)).map(({ site, at, place, point }) => ({ site, point, own: here(at ?? place), ...here(place) }));
    },
  };
}

/** A mark stands on its point; the number of a derived area stands on the area's edge. */
function createMark(site, order) {
  const edge = site.mark ? [] : outline(site.geometry);
  const point = site.mark ? latLng(site.mark) : edge.reduce((a, b) => (b.lat > a.lat ? b : a));
  const mark = { site, order, edge, point, box: L.latLngBounds(edge) };
  return Object.assign(mark, { members: [mark] });
}

function buttonOf(site, event) {
  const look = site.mark ? 'glyph' : 'mark-area';
  return element('button', {
    type: 'button', class: `mark ${look}${event.number.length > 3 ? ' mark-long' : ''}`, tabindex: '-1', title: event.title,
    'aria-label': event.sites.size > 1 ? `${event.name}. ${event.sites.get(site.site)?.name ?? ''}` : event.name,
    'data-event': site.event, 'data-kind': site.kind, 'data-party': site.party ?? 'other',
  }, ...(site.mark ? glyph(site.kind, event.number) : [element('b', {}, event.number)]));
}

/** Shows whether a mark is of the chosen event, there only because it was chosen, or spread out of an open crowd. */
function highlight({ button, marker }, looks) {
  const { chosen, spread } = looks;
  const changed = Object.keys(looks).filter((look) => looks[look] !== button.classList.contains(`mark-${look}`));
  if (changed.length === 0) return;
  for (const look of changed) button.classList.toggle(`mark-${look}`);
  marker.setZIndexOffset(chosen || spread ? 1000 : 0);
  if (chosen) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}

/** How many events some marks are of. */
const countOf = (marks) => new Set(marks.map(({ site }) => site.event)).size;

/** Shows how many events a crowd counts. */
function label(crowd, isOpen) {
  const count = countOf(crowd.members);
  if (crowd.count === count && crowd.isOpen === isOpen) return;
  Object.assign(crowd, { count, isOpen });
  crowd.button.firstChild.textContent = number(count);
  crowd.button.setAttribute('aria-label', words('map.cluster').replace('{n}', number(count)));
  crowd.button.setAttribute('aria-expanded', isOpen);
}

/** Lines from where marks belong to where they stand; an area gets no dot at its end, which would look like a place. */
function createLeaders(map) {
  const [lines, ...dots] = ['leader', 'leader-halo', 'leader-end'].map((className) => L.polyline([], { className, interactive: false }).addTo(map));
  return (pairs, ends) => {
    lines.setLatLngs(pairs);
    for (const dot of dots) dot.setLatLngs(ends);
  };
}

/** The outer ring of the largest part. */
function outline(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const ring = polygons.map(([outer]) => outer).reduce((a, b) => (b.length > a.length ? b : a));
  return some(ring).map(latLng);
}

const latLng = ([lon, lat]) => L.latLng(lat, lon);
const boundsOf = (marks) => L.latLngBounds(marks.map(({ point }) => point));
/** Enough of many points to choose a place by. */
const some = (points) => points.filter((_, index) => index % Math.ceil(points.length / 90) === 0);
