/** The keys of clickers and keyboards. */
const KEYS = {
  ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next', Enter: 'next',
  ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous', Backspace: 'previous',
  Home: 'first', End: 'last', b: 'black', '.': 'black', s: 'spotlight', c: 'contrast', f: 'full', n: 'notes', o: 'steps', t: 'clock', a: 'answer', k: 'score', '?': 'keys', '؟': 'keys', Escape: 'leave',
};
/** What a clicker sends, wherever the focus is. */
const ALWAYS = ['PageDown', 'PageUp', 'Escape'];
/** Where a key does something of its own. */
const OWN = 'input, select, textarea, .map, .aim, [role="slider"]';
/** Where Enter and the space bar do. */
const PRESSED = 'button, summary, a[href]';

/**
 * The key as a Latin keyboard has it: on another one the key in the same place.
 *
 * @param {KeyboardEvent} event
 */
export function keyOf({ key, code }) {
  if (key.length > 1 || /^[a-z. ]$/i.test(key)) return key.length > 1 ? key : key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

/** Whether what has the focus does something of its own with a key. @param {KeyboardEvent} event */
export function isTaken({ key, target }) {
  if (!ALWAYS.includes(key) && target.closest?.(OWN)) return true;
  return (key === ' ' || key === 'Enter') && Boolean(target.closest?.(PRESSED));
}

/** What a key does, if anything. @param {KeyboardEvent} event */
export const actOf = (event) => (event.key === ' ' && event.shiftKey ? 'previous' : KEYS[keyOf(event)]);

/** @param {Record<string, () => void>} acts @param {() => boolean} presenting */
export function startKeys(acts, presenting) {
  addEventListener('keydown', (event) => {
    if (!presenting() || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(event);
    if (!act || event.defaultPrevented || isTaken(event)) return;
    if (event.key === 'Escape' && closed()) return;
    event.preventDefault();
    acts[act]();
  });
}

/** The first Escape closes what is open in the bar. */
function closed() {
  const open = document.querySelectorAll('.bar details[open]');
  for (const details of open) details.open = false;
  return open.length > 0;
}
