/** The words on the map: in the page's language, none over another, the least important left out first. */
import { collection } from 'sarhad/api.js';
import { drawing, gathered, named } from 'sarhad/dom.js';
import { NARROWING } from 'sarhad/store.js';
import { alongLine, aroundPoint, corners, createSpace, inRings, insideArea, ringOf } from 'sarhad/views/map/fit.js';

const { L } = globalThis;

/** Zoom from which towns of a rank are named: 1 always, 5 only close up. */
const FROM_ZOOM = [0, 0, 5.7, 6.4, 7.2, 8];
/** Towns without a name in the page's language wait until a reader looks closely: a map in two scripts is hard to read. */
const OTHER_LANGUAGE_FROM_ZOOM = 8;
/** Zoom from which all towns are worth loading. */
const ALL_TOWNS_FROM = 7;
/** Controls that lie over the map. */
const OVER = '.tools > *, .zoom, .orient, .map-note, .panel';
/** Height of a line of each class, in pixels; the style sheet has the same sizes. */
const HEIGHT = { country: 17, province: 17, sea: 16, town: 16, measure: 20, site: 16, holder: 18 };

export function createLabels(map, store, { events, sites, countries, provinces, places, border, marks }) {
  const pane = map.createPane('labels');
  pane.style.zIndex = '500';
  const svg = drawing('svg', { class: 'labels', 'aria-hidden': 'true', focusable: 'false' });
  pane.append(svg);
  const towns = { data: places.features, all: null };
  /** Of each label: to measure one lays the page out. */
  let widths = {};
  /** Writes what the chosen interpretation wants to be written; says which names need not be written again. */
  let ponder = () => new Set();
  marks.avoid(places.features.filter(({ properties }) => properties.rank <= 1).map(({ geometry }) => latLng(geometry.coordinates)));
  const areas = {
    countries: countries.features.filter(({ properties }) => properties.kind === 'country').map(area),
    provinces: provinces.features.map(area),
  };
  /** The regions of the marks that stand, made when they are first in the way of a name. */
  const regions = new Map();
  const regionOf = (site) => regions.get(site) ?? regions.set(site, area(site)).get(site);
  const seas = [...named('words').querySelectorAll('[data-sea]')].map((word) => {
    return { at: latLng(word.dataset.sea.split(',').map(Number)), text: word.textContent, lang: word.lang };
  });
  const borderLine = border.features.map(({ geometry }) => geometry.coordinates.map(latLng));

  const drawNear = (write, { standing, pixel, size }) => {
    const { space } = write;
    for (const line of borderLine) space.line(line.map(pixel));
    const inTheWay = ringsOf(standing.filter(({ site }) => site.near).map(({ site }) => regionOf(site)), pixel)
      .filter(({ box }) => box.x < size.x && box.y < size.y && box.x + box.w > 0 && box.y + box.h > 0);
    writeMeasured(write, { ...store.state, sites, events, pixel, inTheWay });
    const inSight = towns.data.filter(({ properties }) => map.getZoom() >= namedFrom(properties))
      .map((feature) => town(feature, pixel, standing)).filter((at) => within(at, size)).sort((a, b) => a.rank - b.rank);
    for (const one of inSight.filter(({ rank }) => rank <= 1)) writeTown(write, one);
    const rings = Object.fromEntries(Object.entries(areas).map(([name, list]) => [name, ringsOf(list, pixel)]));
    const writeArea = areaWriter(write, inTheWay, size);
    for (const one of areas.provinces) writeArea('province', one.words, ringsOf([one], pixel), () => 0);
    const outside = ({ x, y }) => (inRings(rings.provinces, x, y) ? 150 : 0);
    for (const one of areas.countries) writeArea('country', one.words, ringsOf([one], pixel), outside);
    const water = { free: (box) => space.free(box) && corners(box).every(({ x, y }) => !inRings(rings.countries, x, y)) };
    for (const sea of seas) write('sea', sea, (box) => aroundPoint(water, pixel(sea.at), box, [-box.w / 2, 0, 14, 28, 45]));
    for (const one of inSight.filter(({ rank }) => rank > 1)) writeTown(write, one);
  };

  const draw = () => {
    const size = map.getSize();
    svg.replaceChildren();
    L.DomUtil.setPosition(svg, map.containerPointToLayerPoint([0, 0]));
    pane.classList.remove('labels-away');
    const pixel = (at) => map.latLngToContainerPoint(at);
    const all = marks.places();
    const standing = all.filter(({ site }) => site);
    const write = writer(svg, createSpace(size.x, size.y), widths);
    for (const { x, y } of all) write.space.take({ x: x - 15, y: y - 15, w: 30, h: 30 });
    overlays(map).forEach(write.space.take);
    if (map.getContainer().dataset.scope === 'far') {
      const done = ponder(write, pixel);
      writeSites(write, standing, { events, pixel, size, done });
    }
    else drawNear(write, { standing, pixel, size });
  };

  /** One frame after the marks: what they changed is laid out by then, and no frame has to do both. */
  const soon = gathered(draw, (act) => requestAnimationFrame(() => requestAnimationFrame(act)));
  const more = () => {
    if (map.getZoom() < ALL_TOWNS_FROM || towns.all) return;
    towns.all = collection('places.geojson').then(({ features }) => {
      towns.data = features.filter(({ geometry }) => geometry);
      soon();
    }, () => { towns.all = null; });
  };
  map.on('zoomstart', () => pane.classList.add('labels-away'));
  map.on('moveend zoomend', () => { more(); soon(); });
  map.on('resize', draw);
  // While a hand drags the range, marks come and go with every frame: names wait until it lets go.
  store.on(['event', 'thesis', 'varied', 'held', ...NARROWING], ({ held }) => held || soon());
  document.fonts.addEventListener('loadingdone', () => {
    widths = {};
    soon();
  });
  for (const card of document.querySelectorAll('.tools details')) card.addEventListener('toggle', soon);
  draw();

  return {
    /** Lets an interpretation write its names before all others. @param {(write: Function, pixel: Function) => Set<string>} writeNames */
    ponder(writeNames) {
      ponder = writeNames;
      soon();
    },
  };
}

/** Writes a label if there is room for it, in two lines if need be; carries the space that it fills. */
function writer(svg, space, widths) {
  const write = (kind, { text, lang }, place, dot) => {
    const spaced = kind === 'country' && turned(text) === 'ltr';
    for (const lines of /province|sea/.test(kind) ? [[text], halves(text)] : [[text]]) {
      const node = label(kind, lines, lang, spaced);
      const parts = [...node.children];
      svg.append(node);
      // One that is hidden by now has none.
      widths[node.outerHTML] ||= Math.max(...parts.map((line) => line.getComputedTextLength()));
      const box = place({ w: widths[node.outerHTML] + 6, h: HEIGHT[kind] * lines.length });
      if (!box) {
        node.remove();
        continue;
      }
      space.take(box);
      parts.forEach((line, index) => {
        line.setAttribute('x', box.x + box.w / 2);
        line.setAttribute('y', box.y + HEIGHT[kind] * (index + 0.76));
      });
      if (dot) svg.append(drawing('circle', { class: 'town-dot', cx: dot.x, cy: dot.y, r: '2.4' }));
      return true;
    }
    return false;
  };
  write.space = space;
  return write;
}

/** Writes names of areas: apart from each other, or a reader takes one for the other's second line; airy; off the regions. */
function areaWriter(write, regions, { x: w, y: h }) {
  const written = [];
  const near = (point) => written.reduce((sum, other) => sum + Math.max(0, 170 - Math.hypot(point.x - other.x, 1.6 * (point.y - other.y))) * 2, 0);
  const touching = (point, size) => corners({ x: point.x - size.w / 2 - 4, y: point.y - size.h / 2 - 4, w: size.w + 8, h: size.h + 8 })
    .filter((corner) => inRings(regions, corner.x, corner.y)).length;
  return (kind, name, rings, cost) => write(kind, name, (box) => {
    const dislike = (point, size) => cost(point) + near(point) - 1.5 * write.space.clearance(point, 90) + 150 * touching(point, size);
    const found = insideArea(write.space, rings, { x: 0, y: 0, w, h }, box, dislike);
    if (found) written.push({ x: found.x + found.w / 2, y: found.y + found.h / 2 });
    return found;
  });
}

const within = (at, size) => at.x > 0 && at.y > 0 && at.x < size.x && at.y < size.y;

function label(kind, lines, lang, spaced) {
  const attributes = { class: `label label-${kind}${spaced ? ' label-spaced' : ''}`, 'text-anchor': 'middle', direction: turned(lines[0]) };
  if (lang) attributes.lang = lang;
  return drawing('text', attributes, ...lines.map((line) => drawing('tspan', {}, line)));
}

/** The direction in which most of a text runs: the map itself never turns. */
const turned = (text) => (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr');

/** A name in two lines, broken at the space nearest to its middle. */
function halves(text) {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (spaces.length === 0) return [text];
  const at = spaces.reduce((best, index) => (Math.abs(index - text.length / 2) < Math.abs(best - text.length / 2) ? index : best));
  return [text.slice(0, at), text.slice(at + 1)];
}

/** A name in the page's language, or in the first that it has. */
export function words(name) {
  const { language: lang } = document.documentElement.dataset;
  const given = name[lang] ? lang : Object.keys(name)[0];
  return { text: name[given], lang: given };
}

function area({ properties, geometry }) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { words: properties && words(properties.name), rings: polygons.map(([outer]) => outer.map(latLng)) };
}

const latLng = ([lon, lat]) => L.latLng(lat, lon);
const ringsOf = (areas, pixel) => areas.flatMap(({ rings }) => rings.map((ring) => ringOf(ring.map(pixel))));

/** A town; one that a mark stands on is named first, and its dot is left out. */
function namedFrom({ rank, name }) {
  const ours = rank <= 1 || document.documentElement.dataset.language in name;
  return ours ? FROM_ZOOM[rank] : Math.max(FROM_ZOOM[rank], OTHER_LANGUAGE_FROM_ZOOM);
}

function town({ properties, geometry }, pixel, standing) {
  const at = pixel(latLng(geometry.coordinates));
  const marked = standing.some(({ site, own }) => site.mark && at.distanceTo(own) < 8);
  return { ...words(properties.name), x: at.x, y: at.y, rank: marked ? 0 : properties.rank, marked };
}

function writeTown(write, one) {
  const dot = { x: one.x - 4, y: one.y - 4, w: 8, h: 8 };
  if (!one.marked && !write.space.free(dot)) return;
  const gaps = one.marked ? [15, 20, 28] : [5, 9, 15];
  if (write('town', one, (size) => aroundPoint(write.space, one, size, gaps), one.marked ? null : one)) write.space.take(dot);
}

/** On the far map: what the places of the events are called, once for each. */
function writeSites(write, standing, { events, pixel, size, done }) {
  for (const { site, point } of standing.filter((one) => !one.site.near)) {
    const name = events.get(site.event).sites.get(site.site);
    const at = pixel(point);
    if (!name || !within(at, size) || done.has(name.name)) continue;
    if (write('site', { text: name.name, lang: name.lang }, (box) => aroundPoint(write.space, at, box, [15, 24, 34, 46, 60]))) done.add(name.name);
  }
}

/** The measured distance of the chosen event beside its line. */
function writeMeasured(write, { event, varied, sites, events, pixel, inTheWay }) {
  const chosen = sites.filter((one) => one.event === event && one.near).map((one) => ({ ...one, ...varied?.[one.site] }));
  for (const site of chosen.filter(({ line, geometry }) => line && geometry)) {
    const ends = site.line.map((end) => pixel(latLng(end)));
    const words = events.get(event).sites.get(site.site);
    const regions = [...ringsOf([area(site)], pixel), ...inTheWay].map(({ box }) => box);
    write.space.line(ends);
    if (words) write('measure', { text: site.words ?? words.interval }, (size) => alongLine(write.space, ends, size, regions));
  }
}

/** What lies over the map, as boxes within it. */
function overlays(map) {
  const frame = map.getContainer().getBoundingClientRect();
  // On a wall the map is drawn larger.
  const scale = frame.width / map.getSize().x;
  return [...document.querySelectorAll(OVER)].map((node) => node.getBoundingClientRect())
    .map(({ left, top, width, height }) => ({ x: (left - frame.left) / scale - 4, y: (top - frame.top) / scale - 4, w: width / scale + 8, h: height / scale + 8 }));
}
