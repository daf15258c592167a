/** Tells the page that frames this one how high the frame had better be. The height depends on the frame's width only, so the two cannot chase each other. */
import { gathered, named } from 'sarhad/dom.js';

/** Height of the map for each pixel of its width, and its bounds. */
const SHARE = 0.62;
const [LEAST, MOST] = [300, 520];

export function startHeight() {
  const main = named('embed');
  const area = main.querySelector('.map-area');
  const side = named('side');
  let told = 0;
  /** Texts that stand under the map count as high as they would like to be, those beside it not at all. */
  const height = () => {
    const beside = side.offsetTop === area.offsetTop;
    let others = beside ? 0 : side.scrollHeight;
    for (const part of main.children) if (part !== area && part !== side && getComputedStyle(part).position !== 'absolute') others += part.offsetHeight;
    return Math.ceil(others + Math.min(MOST, Math.max(LEAST, main.clientWidth * SHARE)));
  };
  const tell = () => {
    told = height();
    // Nothing in it is a secret: whoever frames this page may know.
    parent.postMessage({ sarhad: 'height', version: 1, height: told }, '*');
  };
  const again = gathered(() => { if (height() !== told) tell(); }, requestAnimationFrame);
  const sizes = new ResizeObserver(again);
  for (const part of [main, ...main.children]) sizes.observe(part);
  // A host page whose script came later asks.
  addEventListener('message', ({ data, source }) => { if (source === parent && data?.sarhad === 'ask') tell(); });
  tell();
}
