/** What a hand does on the lanes: a drag moves along the time, wheel and two fingers look closer. */
import { scaled } from 'sarhad/views/timeline/slider.js';

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {HTMLElement} lanes
 * @param {object} time
 * @param {() => [number, number]} time.view
 * @param {[number, number]} time.whole
 * @param {(range: [number, number]) => void} time.set
 */
export function startHands(store, lanes, { view, set, whole }) {
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
    const range = scaled(view(), 1.0018 ** event.deltaY, share(event.clientX), whole);
    // Where there is nothing more to see, the wheel belongs to the page.
    if (range.every((end, index) => end === view()[index])) return;
    event.preventDefault();
    set(range);
  }, { passive: false });
}
