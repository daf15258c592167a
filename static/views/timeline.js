/** The timeline: the whole of the time and the range of it that is shown, with lanes where there is room for them. */
import { createDates } from 'sarhad/dates.js';
import { gathered, lazy, named, sizeOf, style } from 'sarhad/dom.js';
import { NARROWING } from 'sarhad/store.js';
import { createSlider, scaled } from 'sarhad/views/timeline/slider.js';

/** Up to this length, in milliseconds, a stretch of time is told to the minute. */
const EXACT = 10 * 86_400_000;

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {{events: Map<string, import('sarhad/dom.js').EventOfPage>, selection: import('sarhad/select.js').Selection}} page
 * @param {(place: HTMLElement, keys: string[], wanted: (state: object) => boolean, load: () => Promise<void>) => void} whenTouched
 */
export function startTimeline(store, { events, selection }, whenTouched) {
  const root = named('timeline');
  const clock = named('clock');
  const parties = [...root.querySelectorAll('.lane-names li')].map(({ dataset }) => dataset.party);
  const whole = [Date.parse(root.dataset.since), Date.parse(root.dataset.until)];
  const within = (moment) => Math.max(whole[0], Math.min(whole[1], moment));
  const range = ({ since, until } = store.state) => [within(since ?? whole[0]), within(until ?? whole[1])];
  /** What the lanes show: the range, but never a mere moment; steps leave it where it was. */
  const inLanes = () => scaled(range(), 1, 0.5, whole);
  let view = inLanes();
  const dates = createDates();
  const zone = () => store.state.clock ?? clock.options[0].value;
  const time = {
    events, selection, parties, dates, zone, whole, range, view: () => view,
    set: ([since, until]) => store.span(since <= whole[0] ? null : since, until >= whole[1] ? null : until),
    say: (moment) => dates.moment(moment, zone()),
  };
  const lanes = lazy(() => Promise.all([import('sarhad/views/timeline/lanes.js'), style(named('lanes').dataset.style)])
    .then(([{ createLanes }]) => createLanes(store, time)));

  const draw = () => {
    if (!store.state.stepped) view = inLanes();
    slider.show();
    tell(root, time, store.state);
    if (room.width) lanes().then((drawLanes) => drawLanes()).catch(console.error);
  };
  const strokes = () => {
    const kept = selection.timeless(store.state);
    slider.strokes(parties.map((party) => ({ party, events: kept.filter((event) => event.party === party) })));
  };
  const slider = createSlider(store, time, strokes);
  const soon = gathered(draw, requestAnimationFrame);
  store.on([...NARROWING, 'thesis', 'event', 'clock'], soon);
  store.on(NARROWING.filter((key) => key !== 'since' && key !== 'until'), strokes);
  const room = sizeOf(named('lanes'), soon);
  clock.addEventListener('change', () => store.tellTime(clock.selectedIndex ? clock.value : null));
  const showClock = () => { clock.value = zone(); };
  store.on(['clock'], showClock);
  showClock();
  whenTouched(root, [], () => false, () => import('sarhad/views/timeline/buttons.js').then(({ startButtons }) => startButtons(store, root, time)));
}

/** Says which stretch of time is shown, or which event the last step brought. */
function tell(root, { selection, dates, zone, range }, state) {
  const newest = selection.newest(state);
  const [since, until] = range();
  named('range').textContent = newest ? `${newest.date}: ${newest.number}. ${newest.title}` : dates.range(since, until, zone(), until - since <= EXACT);
  for (const button of root.querySelectorAll('.time-periods button')) {
    const [from, to] = button.dataset.since ? [Date.parse(button.dataset.since), Date.parse(button.dataset.until)] : [null, null];
    button.setAttribute('aria-pressed', String(state.since === from && state.until === to));
  }
}
