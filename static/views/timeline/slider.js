/** The whole of the time in one line, and the two thumbs of the range that is shown. */
import { ahead } from 'sarhad/dates.js';
import { drawing, named, sizeOf } from 'sarhad/dom.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Keys that move a thumb, and how many steps. */
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7 };
/** The shortest range. */
export const SHORTEST = 2 * HOUR;

/** A round step for a range of some length. */
const stepOf = (length) => (length > 20 * DAY ? DAY : length > 3 * DAY ? 6 * HOUR : HOUR);
const clamp = (value, low, high) => Math.max(low, Math.min(high, value));

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {object} time
 * @param {[number, number]} time.whole
 * @param {() => [number, number]} time.range
 * @param {(range: [number, number]) => void} time.set
 * @param {(moment: number) => string} time.say
 * @param {() => string} time.zone  at whose days and hours the thumbs stop
 * @param {() => void} resized
 */
export function createSlider(store, { whole, range, set, say, zone }, resized) {
  const box = named('slider');
  const [svg, frame, ...thumbs] = box.children;
  const size = sizeOf(box, resized);
  const share = (moment) => (moment - whole[0]) / (whole[1] - whole[0]);
  let drag = null;

  /** Moves one end, or both. */
  const move = (which, by, from = range()) => {
    const step = stepOf(from[1] - from[0]);
    const [since, until] = from;
    const round = (moment) => {
      const local = ahead(Math.max(whole[0], Math.min(whole[1], moment)), zone());
      return Math.round((moment + local) / step) * step - local;
    };
    if (which === 'since') return set([clamp(round(since + by), whole[0], until - SHORTEST), until]);
    if (which === 'until') return set([since, clamp(round(until + by), since + SHORTEST, whole[1])]);
    const shift = clamp(by, whole[0] - since, whole[1] - until);
    return set([since + shift, until + shift]);
  };
  box.addEventListener('pointerdown', (event) => {
    const which = event.target.dataset.hold;
    if (!which) return;
    event.target.setPointerCapture(event.pointerId);
    drag = { which, x: event.clientX, from: range() };
    store.hold(true);
  });
  box.addEventListener('pointermove', (event) => {
    if (drag) move(drag.which, ((event.clientX - drag.x) / size.width) * (whole[1] - whole[0]), drag.from);
  });
  for (const end of ['pointerup', 'pointercancel']) {
    box.addEventListener(end, () => {
      drag = null;
      store.hold(false);
    });
  }
  box.addEventListener('keydown', (event) => {
    const which = event.target.dataset.hold;
    const [since, until] = range();
    if (event.key in KEYS) move(which, KEYS[event.key] * stepOf(until - since));
    else if (event.key === 'Home') move(which, -Infinity);
    else if (event.key === 'End') move(which, Infinity);
    else return;
    event.preventDefault();
  });

  return {
    /** Shows the range, and how far time has gone in it. */
    show() {
      const ends = range();
      thumbs.forEach((thumb, index) => {
        thumb.style.left = `${share(ends[index]) * 100}%`;
        thumb.setAttribute('aria-valuenow', (share(ends[index]) * 100).toFixed(1));
        thumb.setAttribute('aria-valuetext', say(ends[index]));
      });
      frame.style.left = `${share(ends[0]) * 100}%`;
      frame.style.right = `${(1 - share(Math.max(ends[0], store.state.now ?? ends[1]))) * 100}%`;
    },
    /** Draws a stroke for each moment at which something happened, in a row for each lane. */
    strokes(lanes) {
      const row = (size.height - 8) / lanes.length;
      svg.replaceChildren(...lanes.map(({ party, events }, lane) => {
        const columns = new Set(events.map(({ about }) => Math.round(share(about) * size.width)));
        const d = [...columns].map((x) => `M${x} ${4 + lane * row}v${row - 1}`).join('');
        return drawing('path', { d, class: `stroke party-${party}` });
      }));
    },
  };
}

/** A range made longer or shorter around a share of it, within the whole. */
export function scaled([since, until], by, share, whole) {
  const length = Math.min(whole[1] - whole[0], Math.max(SHORTEST, (until - since) * by));
  const from = Math.max(whole[0], Math.min(whole[1] - length, since + (until - since - length) * share));
  return [from, from + length];
}
