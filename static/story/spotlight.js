/** A light that follows the pointer, and leaves the rest in the dark. */
import { named } from 'sarhad/dom.js';

export function startSpotlight() {
  const light = named('spotlight');
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (light.hidden) return;
    light.style.setProperty('--x', `${clientX}px`);
    light.style.setProperty('--y', `${clientY}px`);
  });
}
