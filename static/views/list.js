/** The list of events: its links open the panel instead of another page. */
import { named } from 'sarhad/dom.js';

/** @param {import('sarhad/store.js').Store} store */
export function startList(store) {
  const list = named('events');
  list.addEventListener('click', (event) => {
    const item = event.target.closest('li[data-event]');
    if (!item || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.choose(item.dataset.event);
  });
  const show = ({ event }) => {
    for (const item of list.children) {
      const link = item.querySelector('a');
      if (item.dataset.event === event) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  store.on(['event'], show);
  show(store.state);
  turnLanguages();
}

/** Another language shows the same view: its links carry the query along. */
function turnLanguages() {
  const turn = () => {
    for (const link of document.querySelectorAll('.languages a')) link.search = location.search;
  };
  addEventListener('addresschange', turn);
  turn();
}
