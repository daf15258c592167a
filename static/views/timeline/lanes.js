/** The lanes of the timeline: one for each party and one for others. Loaded when there is room to show them. */
import { named, sizeOf } from 'sarhad/dom.js';
import { createPaint } from 'sarhad/views/timeline/drawing.js';
import { startHands } from 'sarhad/views/timeline/hands.js';
import { createMarks } from 'sarhad/views/timeline/marks.js';
import { placeMarks } from 'sarhad/views/timeline/place.js';

/** Width in pixels that a mark needs. */
const SIZE = 26;

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {object} time
 * @param {Map<string, import('sarhad/dom.js').EventOfPage>} time.events
 * @param {import('sarhad/select.js').Selection} time.selection
 * @param {string[]} time.parties  whose lane is which
 * @param {import('sarhad/dates.js').Dates} time.dates
 * @param {() => string} time.zone
 * @param {() => [number, number]} time.view  the stretch of time that the lanes show
 * @param {[number, number]} time.whole
 * @param {(range: [number, number]) => void} time.set
 * @returns {() => void}  draws them as things stand
 */
export function createLanes(store, time) {
  const { events, selection, parties, dates, zone, view, set } = time;
  const marks = createMarks(store, events, set);
  const paint = createPaint(dates);
  startHands(store, named('lanes'), time);
  const room = sizeOf(named('time-marks'), () => draw());

  const draw = () => {
    const { width } = room;
    const [since, until] = view();
    const toPixel = (moment) => ((moment - since) / (until - since)) * width;
    const { now, event: chosen } = store.state;
    // The chosen one stays, as on the map.
    const drawn = new Set(selection.visible(store.state));
    const seen = selection.all.filter(({ id }) => drawn.has(id) || id === chosen).filter((event) => event.until >= since && event.since <= until);
    const placed = parties.map((party) => placeMarks(seen.filter((event) => event.party === party), toPixel, { width, size: SIZE }));
    const spots = marks.show(placed, (list) => dates.range(list[0].since, Math.max(...list.map(({ until: end }) => end)), zone(), false));
    paint({ width, view: view(), zone: zone(), toPixel, seen, parties, spots, now, events, chosen });
  };
  return draw;
}
