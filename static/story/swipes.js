/** A finger that wipes over the slide turns it, in the direction in which the page is read. */

/** A wipe is so long, in pixels, and more across than down. */
const LONG = 60;

/** @param {HTMLElement} story @param {{next: () => void, previous: () => void}} acts @param {() => boolean} presenting */
export function startSwipes(story, { next, previous }, presenting) {
  let from = null;
  story.addEventListener('touchstart', ({ touches, target }) => {
    from = presenting() && touches.length === 1 && !target.closest('.map-area, .bar, input, select') ? touches[0] : null;
  }, { passive: true });
  story.addEventListener('touchend', ({ changedTouches: [to] }) => {
    if (!from) return;
    const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = null;
    if (Math.abs(across) < LONG || Math.abs(across) < 1.5 * Math.abs(down)) return;
    const onwards = document.documentElement.dir === 'rtl' ? across > 0 : across < 0;
    (onwards ? next : previous)();
  }, { passive: true });
}
