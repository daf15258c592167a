/** What the server answers about two positions, in words. */
import { answer } from 'sarhad/api.js';
import { number, words } from 'sarhad/dom.js';

/** Whether somebody here can measure; where nobody can, what the address asked for is dropped and that is said. @param {import('sarhad/store.js').Store} store */
export async function answers(store) {
  const site = await answer('site.json').catch(() => null);
  if (site?.answers.includes('measure')) return true;
  if (store.state.measure) {
    store.measure('');
    store.tell('notice.measure');
  }
  return false;
}

/**
 * Asks, gives the answer to the store, and returns it in words.
 *
 * @param {import('sarhad/store.js').Store} store
 * @param {string} measure both positions, as the address has them
 */
export async function gauged(store, measure) {
  const query = measure.split(';').flatMap((end, i) => {
    const [lon, lat, metres] = end.split(',');
    const name = 'ab'[i];
    return [`${name}=${lon},${lat}`, ...metres ? [`radius${name.toUpperCase()}=${metres}`] : []];
  });
  try {
    const measured = await answer(`measure/between?${query.join('&')}`);
    if (measured && store.state.measure === measure) store.gauge(measured);
    return measured ? sentence(measured) : words('gauge.refused');
  } catch (problem) {
    console.error(problem);
    return words('gauge.unavailable');
  }
}

/** "276 km, between 271 and 281 km, towards 148°" */
function sentence({ distance: { metres, interval: [least, most] }, azimuth }) {
  const parts = [words('gauge.distance').replace('{n}', kilometres(metres))];
  if (least < most) parts.push(words('gauge.interval').replace('{from}', kilometres(least)).replace('{to}', kilometres(most)));
  if (azimuth.degrees !== null) parts.push(words('gauge.azimuth').replace('{n}', number(Math.round(azimuth.degrees) % 360)));
  return parts.join(`${words('gauge.and')} `);
}

/** No more digits than such a distance needs. */
function kilometres(metres) {
  const digits = metres < 10_000 ? 2 : metres < 1_000_000 ? 1 : 0;
  return number(Number((metres / 1000).toFixed(digits)));
}
