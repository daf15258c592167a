/** Quiet messages: said to screen readers politely, gone when closed. */
import { element, named, words } from 'sarhad/dom.js';

/** @param {import('sarhad/store.js').Store} store */
export function startNotice(store) {
  const place = named('notice');
  const show = ({ notice }) => {
    if (!notice) return place.replaceChildren();
    const button = element('button', { type: 'button', 'aria-label': words('notice.close') }, '×');
    button.addEventListener('click', () => store.tell(null));
    return place.replaceChildren(element('p', {}, words(notice)), button);
  };
  store.on(['notice'], show);
  show(store.state);
}
