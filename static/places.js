/** Places by the names that readers type for them, in every language that the data has. */
import { fold } from 'sarhad/search.js';

/** Decimals of a position: about a metre. */
const DECIMALS = 5;

/**
 * @param {object[]} features  of the collection of places
 * @param {string} language  in which they are named
 */
export function createGazetteer(features, language) {
  const known = features.filter(({ geometry }) => geometry).sort((a, b) => a.properties.rank - b.properties.rank);
  const named = new Map();
  const at = new Map();
  for (const { properties: { name: { state, ...names }, aliases = [] }, geometry: { coordinates } } of known) {
    const position = coordinates.map((degrees) => Number(degrees.toFixed(DECIMALS)));
    const shown = names[language] ?? Object.values(names)[0];
    // Of places of one name the larger one is meant.
    for (const name of [...Object.values(names), ...aliases].map(fold)) if (!named.has(name)) named.set(name, position);
    if (!at.has(String(position))) at.set(String(position), shown);
  }
  return {
    /** The names that can be offered, the larger places first. */
    names: [...new Set(at.values())],
    /** Longitude and latitude of a place. @param {string} name @returns {[number, number]|undefined} */
    find: (name) => named.get(fold(name)),
    /** What lies at a position, if that is a place's. @param {number} lon @param {number} lat */
    nameAt: (lon, lat) => at.get(String([Number(lon), Number(lat)])),
  };
}
