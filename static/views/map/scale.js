/** The scale bar: how long a round number of kilometres is in the middle of the map. */
import { named, number, words } from 'sarhad/dom.js';

const WIDEST = 110;

export function createScale(map) {
  const bar = named('scale');
  const draw = () => {
    const y = map.getSize().y / 2;
    const metres = map.distance(map.containerPointToLatLng([0, y]), map.containerPointToLatLng([WIDEST, y]));
    const kilometres = round(metres / 1000);
    named('scale-words').textContent = words('map.scale').replace('{n}', number(kilometres));
    bar.querySelector('i').style.inlineSize = `${Math.round((WIDEST * kilometres * 1000) / metres)}px`;
  };
  map.on('zoomend moveend resize', draw);
  draw();
}

/** The largest 1, 2 or 5 with zeros that is not more. */
function round(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return [5, 2, 1].find((digit) => digit * power <= value) * power;
}
