/** What was measured, on a map that nobody measures on: the framed one. */
import { named, style } from 'sarhad/dom.js';
import { answers, gauged } from 'sarhad/views/measure/answer.js';

/** @param {import('sarhad/store.js').Store} store */
export async function startGauged(store) {
  if (!await answers(store)) return;
  const place = named('measure');
  await style(place.dataset.style);
  const { measure } = store.state;
  const said = await gauged(store, measure);
  place.hidden = false;
  named('measured').textContent = said;
}
