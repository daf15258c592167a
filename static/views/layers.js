/** The control of optional layers. */
import { named } from 'sarhad/dom.js';

/** @param {import('sarhad/store.js').Store} store */
export function startLayers(store) {
  const boxes = [...named('layers').querySelectorAll('input')];
  for (const box of boxes) {
    box.addEventListener('change', () => store.show(box.value, box.checked));
    // A hand may have been faster than this module.
    if (box.checked !== box.defaultChecked) store.show(box.value, box.checked);
  }
  const show = ({ layers }) => {
    for (const box of boxes) box.checked = layers.includes(box.value);
  };
  const band = named('band');
  const bands = band.dataset.bands.split(',').map(Number);
  band.addEventListener('input', () => store.showBand(bands[band.value - 1] ?? null));
  store.on(['band'], (state) => { band.value = bands.indexOf(state.band) + 1; });
  if (band.value > 0) store.showBand(bands[band.value - 1]);
  else band.value = bands.indexOf(store.state.band) + 1;
  store.on(['layers'], show);
  show(store.state);
}
