/** What a hand does on the timeline: buttons step, play and zoom; a drag moves along the time, wheel and two fingers look closer. */
import { words } from 'sarhad/dom.js';
import { SHORTEST } from 'sarhad/views/timeline/slider.js';

/** Milliseconds for which each event stays while time passes. */
const PACE = 2400;

/** @param {object} time the section, the whole of the time, the range and how to set it, the events */
export function startButtons(store, { root, whole, range, set, selection }) {
  const play = root.querySelector('[data-time="play"]');
  let timer = 0;
  /** One beginning on or back. */
  const stepBy = (by) => {
    const { until, since } = store.state;
    const moments = selection.moments(store.state).filter((moment) => since === null || moment >= since);
    const next = by > 0 ? moments.find((moment) => until === null || moment > until) : moments.filter((moment) => until === null || moment < until).at(until === null ? -2 : -1);
    if (next !== undefined) store.step(next);
    return next !== undefined;
  };
  const zoom = (by) => set(scaled(range(), by, 0.5, whole));
  const acts = {
    back: () => stepBy(-1),
    forward: () => stepBy(1) || store.step(null),
    play: () => store.play(!store.state.playing),
    whole: () => store.span(null, null),
    in: () => zoom(0.5),
    out: () => zoom(2),
  };
  root.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-time], button[data-since]');
    if (!button) return;
    if (button.dataset.time !== 'play') store.play(false);
    if (button.dataset.time) acts[button.dataset.time]();
    else store.span(Date.parse(button.dataset.since), Date.parse(button.dataset.until));
  });
  store.on(['playing'], ({ playing, until }) => {
    clearInterval(timer);
    play.setAttribute('aria-label', words(playing ? 'time.pause' : 'time.play'));
    root.classList.toggle('playing', playing);
    if (!playing) return;
    const last = selection.moments(store.state).at(-1);
    if (until !== null && until >= last) store.step(null);
    const on = () => stepBy(1) || store.play(false);
    on();
    timer = setInterval(on, PACE);
  });
}

/** A range made longer or shorter around a share of it, within the whole. */
function scaled([since, until], by, share, whole) {
  const length = Math.min(whole[1] - whole[0], Math.max(SHORTEST, (until - since) * by));
  const from = Math.max(whole[0], Math.min(whole[1] - length, since + (until - since - length) * share));
  return [from, from + length];
}

/** @param {HTMLElement} lanes */
export function startHands(lanes, { view, set, whole, store }) {
  const held = new Map();
  let start = null;
  const share = (x) => (x - lanes.getBoundingClientRect().left) / lanes.clientWidth;
  const spread = () => { const [a, b] = [...held.values()]; return Math.max(20, Math.abs(a - b)); };
  const begin = () => {
    const xs = [...held.values()];
    start = xs.length ? { range: view(), x: xs.reduce((a, b) => a + b) / xs.length, spread: xs.length > 1 ? spread() : 0 } : null;
    store.hold(Boolean(start));
  };
  lanes.addEventListener('pointerdown', (event) => {
    if (event.target.closest('button')) return;
    lanes.setPointerCapture(event.pointerId);
    held.set(event.pointerId, event.clientX);
    begin();
  });
  lanes.addEventListener('pointermove', (event) => {
    if (!held.has(event.pointerId)) return;
    held.set(event.pointerId, event.clientX);
    const [since, until] = start.range;
    if (held.size > 1) return set(scaled(start.range, start.spread / spread(), share(start.x), whole));
    const by = ((start.x - event.clientX) / lanes.clientWidth) * (until - since);
    const shift = Math.max(whole[0] - since, Math.min(whole[1] - until, by));
    return shift && set([since + shift, until + shift]);
  });
  for (const end of ['pointerup', 'pointercancel']) {
    lanes.addEventListener(end, (event) => {
      held.delete(event.pointerId);
      begin();
    });
  }
  lanes.addEventListener('wheel', (event) => {
    event.preventDefault();
    set(scaled(view(), 1.0018 ** event.deltaY, share(event.clientX), whole));
  }, { passive: false });
}
