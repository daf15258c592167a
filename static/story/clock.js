/** How long a presentation has run. It goes on through a reload: the window remembers it, nobody else. */

const TICK = 1000;

/** @param {string} story */
export function createClock(story) {
  const key = `sarhad-clock-${story}`;
  const ticks = new EventTarget();
  /** @type {{held: number, since: number|null}} milliseconds counted, and when it was started again */
  let time = remembered(key) ?? { held: 0, since: null };
  let ticking = 0;
  const elapsed = () => time.held + (time.since === null ? 0 : Date.now() - time.since);
  const set = (to) => {
    time = to;
    keep(key, time);
    clearInterval(ticking);
    if (time.since !== null) ticking = setInterval(() => ticks.dispatchEvent(new Event('tick')), TICK);
    ticks.dispatchEvent(new Event('tick'));
  };
  return {
    elapsed,
    running: () => time.since !== null,
    /** Starts it, unless it runs or was held. */
    start: () => set(time.since === null && time.held === 0 ? { held: 0, since: Date.now() } : time),
    toggle: () => set(time.since === null ? { ...time, since: Date.now() } : { held: elapsed(), since: null }),
    /** Back to the beginning. */
    stop: () => set({ held: 0, since: null }),
    on: (listener) => ticks.addEventListener('tick', listener),
  };
}

/** "3:07" in the digits of the page. @param {number} milliseconds */
export function told(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const digits = (value, least) => new Intl.NumberFormat(document.documentElement.dataset.locale, { minimumIntegerDigits: least, useGrouping: false }).format(value);
  return `${digits(Math.floor(seconds / 60), 1)}:${digits(seconds % 60, 2)}`;
}

function remembered(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function keep(key, time) {
  try {
    if (time.since === null && time.held === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(time));
  } catch {
    // A browser that keeps nothing starts at nought after a reload.
  }
}
