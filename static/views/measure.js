/** The card in which a reader measures between two places: clicked on the map, or typed as names or positions. The server measures. */
import { answer, collection } from 'sarhad/api.js';
import { element, named, number, style, words } from 'sarhad/dom.js';
import { createGazetteer } from 'sarhad/places.js';

/** A position as a reader types it: two numbers, longitude first. */
const POSITION = /^\s*(-?[\d.]+)\s*[,;\s]\s*(-?[\d.]+)\s*$/;

/** @param {import('sarhad/store.js').Store} store */
export async function startMeasure(store) {
  const card = named('measure');
  const form = card.querySelector('form');
  const said = named('measured');
  const [places] = await Promise.all([gazetteer(), style(card.dataset.style)]);
  form.append(element('datalist', { id: 'measure-places' }, ...places.names.map((name) => element('option', { value: name }))));
  for (const end of ['a', 'b']) form.elements[end].setAttribute('list', 'measure-places');

  /** An end as it stands in the address; empty where nothing is typed, undefined where it is no position. */
  const typed = (end) => {
    const text = form.elements[end].value;
    if (!text.trim()) return '';
    const [lon, lat] = places.find(text) ?? POSITION.exec(text)?.slice(1) ?? [];
    const kilometres = Number(form.elements[`${end}-radius`].value);
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && kilometres >= 0 && kilometres <= 1000)) return undefined;
    return `${Number(lon)},${Number(lat)}${kilometres ? `,${Math.round(kilometres * 1000)}` : ''}`;
  };
  const show = ({ measure }) => {
    const ends = measure.split(';');
    for (const [i, end] of ['a', 'b'].entries()) {
      const [lon, lat, metres] = (ends[i] ?? '').split(',');
      form.elements[end].value = lat ? places.nameAt(lon, lat) ?? `${lon}, ${lat}` : '';
      form.elements[`${end}-radius`].value = metres ? metres / 1000 : '';
    }
    if (measure.includes(';')) ask(measure);
    else say('');
  };
  const ask = async (measure) => {
    const query = measure.split(';').flatMap((end, i) => {
      const [lon, lat, metres] = end.split(',');
      const name = 'ab'[i];
      return [`${name}=${lon},${lat}`, ...metres ? [`radius${name.toUpperCase()}=${metres}`] : []];
    });
    try {
      const measured = await answer(`measure/between?${query.join('&')}`);
      if (store.state.measure !== measure) return;
      if (measured) store.gauge(measured);
      say(measured ? sentence(measured) : words('gauge.refused'));
    } catch (problem) {
      console.error(problem);
      say(words('gauge.unavailable'));
    }
  };
  const say = (text) => { said.textContent = text; };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ends = ['a', 'b'].map(typed);
    if (ends.every(Boolean)) store.measure(ends.join(';'));
    else say(words('gauge.refused'));
  });
  form.addEventListener('reset', () => store.measure(''));
  store.on(['measure'], show);
  if (store.state.measure) card.open = true;
  show(store.state);
}

/** The places whose names can be typed; none if their data cannot be had, positions can be typed all the same. */
async function gazetteer() {
  const { features } = await collection('places.geojson').catch((problem) => {
    console.error(problem);
    return { features: [] };
  });
  return createGazetteer(features, document.documentElement.lang);
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
