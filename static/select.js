/** Questions about the state, answered without touching anything. */

/**
 * One place of an event on the map.
 *
 * @typedef {object} SiteMark
 * @property {string} event
 * @property {number} number  place of the event in time order
 * @property {string} site
 * @property {string} kind
 * @property {'a'|'b'|null} party
 * @property {'surveyed'|'gazetteer'|'derived'|'unknown'} basis
 * @property {[number, number]|null} mark  lon, lat; null where no point is known
 * @property {boolean} near  whether it lies in the window of the near map
 * @property {[[number, number], [number, number]]|null} line
 * @property {[number, number]} interval  metres
 * @property {object} geometry  GeoJSON of the region
 */

/**
 * The sites of a collection in time order.
 *
 * @param {{features: {properties: object, geometry: object}[]}} collection
 * @returns {SiteMark[]}
 */
export function sitesOf(collection) {
  return collection.features.map(({ properties, geometry }) => ({ ...properties, geometry }))
    .sort((a, b) => a.number - b.number);
}

/** The sites of the chosen event. */
export const chosenSites = (state, sites) => sites.filter((site) => site.event === state.event);

/** Whether the chosen event can only be seen on the far map. */
export function isFar(state, sites) {
  const chosen = chosenSites(state, sites);
  return chosen.length > 0 && chosen.every((site) => !site.near);
}

/** The item some steps before or after another one, staying within the list. */
export function step(list, from, by) {
  const index = list.indexOf(from);
  if (index < 0) return list[by < 0 ? list.length - 1 : 0];
  return list[Math.min(list.length - 1, Math.max(0, index + by))];
}
