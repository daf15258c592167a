/** The control of optional layers. */
import { named } from 'sarhad/dom.js';

/** @param {import('sarhad/store.js').Store} store */
export function startLayers(store) {
  const box = named('layers');
  box.addEventListener('change', ({ target }) => store.show(target.value, target.checked));
  const show = ({ layers }) => {
    for (const input of box.querySelectorAll('input')) input.checked = layers.includes(input.value);
  };
  store.on(['layers'], show);
  show(store.state);
}
