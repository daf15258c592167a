/**
 * On a phone, timeline and list lie on a sheet over the map. It stands low (map and timeline), half way (map, list) or high
 * (list); a hand drags it by its handle, a key or a tap moves it on.
 */
import { named } from 'sarhad/dom.js';

const STANDS = ['low', 'half', 'high'];
/** Further than this, in pixels, a touch is a drag and no tap. */
const TAP = 6;

/** @param {import('sarhad/store.js').Store} store */
export function startSheet(store) {
  const sheet = named('sheet');
  const handle = named('handle');
  const frame = sheet.parentElement;
  let drag = null;

  const stand = (where) => {
    frame.dataset.sheet = where;
    // What the sheet covers cannot be reached.
    document.querySelector('.map-area').inert = where === 'high' && getComputedStyle(handle).display !== 'none';
    fit();
    handle.setAttribute('aria-expanded', String(where !== 'low'));
  };
  /** Low, the sheet is as high as the timeline. */
  const fit = () => {
    if (frame.dataset.sheet === 'low') frame.style.setProperty('--drawn', `${handle.offsetHeight + named('timeline').offsetHeight}px`);
    else frame.style.removeProperty('--drawn');
  };
  const stands = () => STANDS.indexOf(frame.dataset.sheet);
  const nearest = () => {
    const { height } = sheet.getBoundingClientRect();
    const share = height / frame.clientHeight;
    return share < 0.38 ? 'low' : share < 0.68 ? 'half' : 'high';
  };
  const end = () => {
    if (!drag) return;
    const { moved } = drag;
    drag = null;
    const where = nearest();
    sheet.style.removeProperty('block-size');
    delete frame.dataset.dragging;
    stand(moved ? where : STANDS[(stands() + 1) % STANDS.length]);
  };
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    drag = { from: event.clientY, height: sheet.offsetHeight, moved: false };
  });
  handle.addEventListener('pointermove', (event) => {
    if (!drag) return;
    const by = drag.from - event.clientY;
    drag.moved ||= Math.abs(by) > TAP;
    if (!drag.moved) return;
    frame.dataset.dragging = '';
    sheet.style.blockSize = `${Math.max(90, Math.min(frame.clientHeight, drag.height + by))}px`;
  });
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
  handle.addEventListener('keydown', (event) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') stand(STANDS[(stands() + 1) % STANDS.length]);
    else if (by) stand(STANDS[Math.max(0, Math.min(2, stands() + by))]);
    else return;
    event.preventDefault();
  });
  store.on(['event', 'thesis'], ({ event, thesis }) => { if ((event || thesis) && stands() === 0) stand('half'); });
  store.on(['playing'], ({ playing }) => { if (playing && stands() === 2) stand('half'); });
  new ResizeObserver(fit).observe(named('timeline'));
  stand('half');
}
