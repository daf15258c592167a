/** The timeline: a lane for each party and one for others, over the stretch of time that is shown; below it the whole. */
import { createDates } from 'sarhad/dates.js';
import { named } from 'sarhad/dom.js';
import { NARROWING } from 'sarhad/store.js';
import { createPaint } from 'sarhad/views/timeline/drawing.js';
import { startButtons, startHands } from 'sarhad/views/timeline/hands.js';
import { placeMarks } from 'sarhad/views/timeline/lanes.js';
import { createMarks } from 'sarhad/views/timeline/marks.js';
import { createSlider } from 'sarhad/views/timeline/slider.js';

const DAY = 86_400_000;
/** Width in pixels that a mark needs. */
const SIZE = 26;
/** Up to this length, a stretch of time is told to the minute. */
const EXACT = 10 * DAY;

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {{events: Map<string, import('sarhad/dom.js').EventOfPage>, selection: import('sarhad/select.js').Selection}} page
 */
export function startTimeline(store, { events, selection }) {
  const root = named('timeline');
  const dates = createDates();
  const whole = [Date.parse(root.dataset.since), Date.parse(root.dataset.until)];
  const zone = () => store.state.clock ?? named('clock').value;
  const range = ({ since, until } = store.state) => [Math.max(whole[0], since ?? whole[0]), Math.min(whole[1], until ?? whole[1])];
  const set = ([since, until]) => store.span(since <= whole[0] ? null : since, until >= whole[1] ? null : until);
  const lanes = [...root.querySelectorAll('.lane-names li')].map(({ dataset }) => dataset.party);
  /** What the lanes show: the range, but for steps, which leave it where it was. */
  let view = range();

  const slider = createSlider(store, { whole, range, set, say: (time) => dates.moment(time, zone()) });
  const marks = createMarks(store, set);
  const paint = createPaint(dates);

  const draw = () => {
    const state = store.state;
    if (!state.stepped) view = range();
    const drawn = selection.drawn(state);
    const { clientWidth: width } = named('time-marks');
    if (width) {
      const toPixel = (time) => ((time - view[0]) / (view[1] - view[0])) * width;
      const seen = [...drawn].map((id) => events.get(id)).filter(({ since, until }) => until >= view[0] && since <= view[1]);
      const placed = lanes.map((party) => placeMarks(seen.filter((event) => event.party === party), toPixel, { width, size: SIZE }));
      const spots = marks.show(placed, (list) => dates.range(list[0].since, list.at(-1).until, zone(), false));
      paint({ width, view, zone: zone(), toPixel, seen, lanes, spots, now: state.stepped ? state.until : null, events, chosen: state.event });
    }
    slider.show();
    tell(state);
  };
  const tell = (state) => {
    const newest = events.get(selection.newest(state));
    const [since, until] = range();
    named('range').textContent = newest
      ? `${newest.number}. ${newest.title}` : dates.range(since, until, zone(), until - since <= EXACT);
    for (const button of root.querySelectorAll('.time-periods button')) {
      const [from, to] = button.dataset.since ? [Date.parse(button.dataset.since), Date.parse(button.dataset.until)] : [null, null];
      button.setAttribute('aria-pressed', String(state.since === from && state.until === to));
    }
  };
  const strokes = () => {
    const kept = selection.timeless(store.state);
    slider.strokes(lanes.map((party) => ({ party, events: kept.filter((event) => event.party === party) })));
  };

  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  };
  store.on([...NARROWING, 'thesis', 'event', 'clock'], soon);
  store.on(NARROWING.filter((key) => key !== 'since' && key !== 'until'), strokes);
  new ResizeObserver(() => {
    strokes();
    soon();
  }).observe(root);
  named('clock').addEventListener('change', ({ target }) => store.tellTime(target.selectedIndex ? target.value : null));
  store.on(['clock'], ({ clock }) => { named('clock').value = clock ?? named('clock').options[0].value; });
  if (store.state.clock) named('clock').value = store.state.clock;
  startButtons(store, { root, whole, range, set, selection });
  startHands(named('lanes'), { view: () => view, set, whole, store });
  draw();
}
