/** A light that follows the pointer, and leaves the rest in the dark. */
import { named } from 'sarhad/dom.js';

/** @param {ReturnType<import('sarhad/story/talk.js').createTalk>} talk @param {() => boolean} presenting */
export function startSpotlight(talk, presenting) {
  const light = named('spotlight');
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (light.hidden) return;
    light.style.setProperty('--x', `${clientX}px`);
    light.style.setProperty('--y', `${clientY}px`);
  });
  talk.on(['spotlight'], ({ spotlight }) => { light.hidden = !spotlight || !presenting(); });
}
