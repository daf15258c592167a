/** The short text of the chosen event or interpretation in the framed map. */
import { named } from 'sarhad/dom.js';

/** @param {import('sarhad/store.js').Store} store */
export function startBrief(store) {
  const place = named('detail');
  const show = ({ event, thesis }) => {
    place.hidden = !event && !thesis;
    for (const brief of named('briefs').children) brief.hidden = !(event ? brief.dataset.event === event : thesis && brief.dataset.thesis === thesis);
  };
  named('close').addEventListener('click', () => {
    store.close();
    named('map').querySelector('button[tabindex="0"]')?.focus({ preventScroll: true });
  });
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') store.close(); });
  store.on(['event', 'thesis'], show);
  show(store.state);
}
