/**
 * Whoever scrolls past the framed map scrolls the page that it stands in: a wheel moves the map only while Ctrl or ⌘ is held,
 * a touch only with two fingers. What was tried in vain is answered by a hint.
 */
import { named } from 'sarhad/dom.js';

/** How long the hint stays, in milliseconds. */
const LONG_ENOUGH = 1500;
/** A finger that moved so far, in pixels, wanted to move something. */
const MOVED = 12;

export function startGestures() {
  const area = named('map');
  const hint = named('gesture');
  let waiting = 0;
  const tell = (words) => {
    hint.textContent = words;
    hint.dataset.told = '';
    clearTimeout(waiting);
    waiting = setTimeout(() => { delete hint.dataset.told; }, LONG_ENOUGH);
  };
  const hush = () => { delete hint.dataset.told; };
  // The map never learns of what is not meant for it; the browser goes on and scrolls.
  const before = { capture: true, passive: true };
  area.addEventListener('wheel', (event) => {
    if (event.ctrlKey || event.metaKey) return hush();
    event.stopPropagation();
    return tell(hint.dataset.wheel);
  }, before);
  let from = null;
  area.addEventListener('touchstart', (event) => {
    const [finger] = event.touches;
    from = event.touches.length === 1 ? [finger.clientX, finger.clientY] : null;
    if (from) event.stopPropagation();
    else hush();
  }, before);
  area.addEventListener('touchmove', (event) => {
    if (!from) return;
    const [{ clientX, clientY }] = event.touches;
    if (Math.hypot(clientX - from[0], clientY - from[1]) > MOVED) tell(hint.dataset.touch);
  }, before);
}
