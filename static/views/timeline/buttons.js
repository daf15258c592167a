/** The buttons of the timeline: they step, play, zoom, and offer stretches of time. */
import { words } from 'sarhad/dom.js';
import { scaled } from 'sarhad/views/timeline/slider.js';

/** Milliseconds for which each event stays while time passes. */
const PACE = 2400;

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {HTMLElement} root  the section
 * @param {object} time
 * @param {[number, number]} time.whole
 * @param {() => [number, number]} time.range
 * @param {(range: [number, number]) => void} time.set
 * @param {import('sarhad/select.js').Selection} time.selection
 */
export function startButtons(store, root, { whole, range, set, selection }) {
  const play = root.querySelector('[data-time="play"]');
  let timer = 0;
  /** The beginnings within the range. */
  const within = () => {
    const [first, last] = range();
    return selection.moments(store.state).filter((moment) => moment >= first && moment <= last);
  };
  /** One beginning on or back. */
  const stepBy = (by) => {
    const moments = within();
    const now = store.state.now ?? (by > 0 ? -Infinity : moments.at(-1));
    const next = by > 0 ? moments.find((moment) => moment > now) : moments.filter((moment) => moment < now).at(-1);
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
  store.on(['playing'], ({ playing, now }) => {
    clearInterval(timer);
    play.setAttribute('aria-label', words(playing ? 'time.pause' : 'time.play'));
    root.classList.toggle('playing', playing);
    if (!playing) return;
    if (now !== null && now >= within().at(-1)) store.step(null);
    const on = () => stepBy(1) || store.play(false);
    on();
    timer = setInterval(on, PACE);
  });
}
