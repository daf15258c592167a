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
    fit();
    handle.setAttribute('aria-expanded', String(where !== 'low'));
  };
  /** Low, the sheet is as high as the timeline; high, what it covers cannot be reached. Wide pages have no sheet. */
  const fit = () => {
    document.querySelector('.map-area').inert = frame.dataset.sheet === 'high' && handle.offsetHeight > 0;
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
    if (drag?.moved) {
      const where = nearest();
      sheet.style.removeProperty('block-size');
      delete frame.dataset.dragging;
      stand(where);
    }
    // The press that ends a drag is no tap.
    setTimeout(() => { drag = null; });
  };
  const begin = (event) => {
    handle.setPointerCapture(event.pointerId);
    drag = { from: event.clientY, height: sheet.offsetHeight, moved: false };
  };
  handle.addEventListener('pointerdown', begin);
  handle.addEventListener('pointermove', (event) => {
    if (!event.buttons) return;
    // A hand may have been faster than this module.
    if (!drag) begin(event);
    const by = drag.from - event.clientY;
    drag.moved ||= Math.abs(by) > TAP;
    if (!drag.moved) return;
    frame.dataset.dragging = '';
    sheet.style.blockSize = `${Math.max(90, Math.min(frame.clientHeight, drag.height + by))}px`;
  });
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
  handle.addEventListener('click', () => { if (!drag?.moved) stand(STANDS[(stands() + 1) % STANDS.length]); });
  handle.addEventListener('keydown', (event) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by) stand(STANDS[Math.max(0, Math.min(2, stands() + by))]);
    else return;
    event.preventDefault();
  });
  store.on(['event', 'thesis'], ({ event, thesis }) => { if ((event || thesis) && stands() === 0) stand('half'); });
  store.on(['playing'], ({ playing }) => { if (playing && stands() === 2) stand('half'); });
  const sizes = new ResizeObserver(fit);
  for (const part of [frame, named('timeline')]) sizes.observe(part);
  stand('half');
}
