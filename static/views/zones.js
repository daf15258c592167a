/** What lies near the border, in words: the row of the band that is shown, taken over from its page. */
import { page } from 'sarhad/api.js';
import { element, lazy, named, words } from 'sarhad/dom.js';

/** @param {import('sarhad/store.js').Store} store */
export function startZones(store) {
  const slider = named('band');
  const place = named('band-words');
  const link = place.querySelector('a');
  const rows = lazy(() => page(link.href).then((answer) => [...answer.querySelectorAll('[data-band]')]));
  const tell = (row) => {
    const says = [...row.querySelectorAll('td')].map((cell) => {
      const text = cell.dataset.short || [...cell.childNodes].map((node) => node.textContent.trim()).filter(Boolean).join(words('list.names'));
      return element('p', {}, `${cell.dataset.label}: ${text}`);
    });
    const distance = row.querySelector('th').textContent;
    slider.setAttribute('aria-valuetext', distance);
    place.replaceChildren(element('p', {}, element('b', {}, distance)), ...says, link);
  };
  const show = async ({ band }) => {
    slider.setAttribute('aria-valuetext', words('band.none'));
    if (!band) return place.replaceChildren(link);
    try {
      const row = (await rows()).find(({ dataset }) => Number(dataset.band) === band);
      return store.state.band === band && tell(row);
    } catch (problem) {
      console.error(problem);
      return place.replaceChildren(link);
    }
  };
  store.on(['band'], show);
  show(store.state);
}
