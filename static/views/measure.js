/** The card in which a reader measures between two places: clicked on the map, or typed as names or positions. The server measures. */
import { collection } from 'sarhad/api.js';
import { element, named, style, words } from 'sarhad/dom.js';
import { createGazetteer } from 'sarhad/places.js';
import { position, quantity } from 'sarhad/position.js';
import { answers, gauged } from 'sarhad/views/measure/answer.js';

const ENDS = ['a', 'b'];
/** No place is known less well, in kilometres. */
const WIDEST = 1000;
/** Decimals of a degree, some centimetres. */
const DECIMALS = 6;

/** @param {import('sarhad/store.js').Store} store */
export async function startMeasure(store) {
  if (!await answers(store)) return;
  const card = named('measure');
  const form = card.querySelector('form');
  const said = named('measured');
  const [places] = await Promise.all([gazetteer(), style(card.dataset.style)]);
  form.append(element('datalist', { id: 'measure-places' }, ...places.names.map((name) => element('option', { value: name }))));
  for (const end of ENDS) form.elements[end].setAttribute('list', 'measure-places');

  /** An end as it stands in the address, or the words that say why it is none; empty where nothing is typed. */
  const typed = (end) => {
    const [place, radius] = [form.elements[end], form.elements[`${end}-radius`]];
    if (!place.value.trim()) return { at: '' };
    const found = places.find(place.value) ?? position(place.value);
    const kilometres = quantity(radius.value);
    if (!found) return { wrong: place, why: 'gauge.unread' };
    if (!(kilometres >= 0 && kilometres <= WIDEST)) return { wrong: radius, why: 'gauge.unreadRadius' };
    return { at: [...found.map((degrees) => +degrees.toFixed(DECIMALS)), ...kilometres ? [Math.round(kilometres * 1000)] : []].join() };
  };
  /** Whether what is typed is being refused: then it stays for its writer to mend. */
  let refusing = false;
  const refuse = (faults) => {
    refusing = true;
    store.measure('');
    refusing = false;
    for (const { wrong } of faults) wrong.setAttribute('aria-invalid', 'true');
    const reasons = faults.map(({ wrong, why }) => words(why).replace('{end}', words(`gauge.${wrong.name[0]}`)));
    if (faults.some(({ why }) => why === 'gauge.unread')) reasons.push(words('gauge.expected'));
    say(reasons.join(' ') || words('gauge.refused'));
  };
  const accept = () => { for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid'); };
  const show = ({ measure }) => {
    if (refusing) return;
    accept();
    const ends = measure.split(';');
    for (const [i, end] of ENDS.entries()) {
      const [lon, lat, metres] = (ends[i] ?? '').split(',');
      form.elements[end].value = lat ? places.nameAt(lon, lat) ?? `${lon}, ${lat}` : '';
      form.elements[`${end}-radius`].value = metres ? metres / 1000 : '';
    }
    if (measure.includes(';')) gauged(store, measure).then((text) => { if (store.state.measure === measure) say(text); });
    else say('');
  };
  /** Once: the same words set again would be read aloud again. */
  const say = (text) => { if (said.textContent !== text) said.textContent = text; };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    accept();
    const ends = ENDS.map(typed);
    const faults = ends.filter(({ wrong }) => wrong);
    const measure = ends.map(({ at }) => at).join(';');
    if (faults.length || !ends.every(({ at }) => at)) refuse(faults);
    else if (measure === store.state.measure) show(store.state);
    else store.measure(measure);
  });
  form.addEventListener('reset', () => store.measure(''));
  store.on(['measure'], show);
  if (store.state.measure) {
    card.open = true;
    show(store.state);
  } else if (ENDS.every((end) => form.elements[end].value)) {
    // Whoever typed faster than this was loaded has pressed the key already.
    form.requestSubmit();
  }
}

/** The places whose names can be typed; none if their data cannot be had, positions can be typed all the same. */
async function gazetteer() {
  const { features } = await collection('places.geojson').catch((problem) => {
    console.error(problem);
    return { features: [] };
  });
  return createGazetteer(features, document.documentElement.lang);
}
