/** Questions about the state, answered without touching anything. */
import { FACETS } from 'sarhad/store.js';

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

/** Whether any filter, search or range narrows the events down. */
export const isNarrowed = (state) => [state.since, state.until, state.now].some((moment) => moment !== null) || narrowings(state) > 0;

/** How many filters are in use, the search among them. */
export const narrowings = (state) => FACETS.filter((facet) => state[facet].length).length + (state.q ? 1 : 0);

/** Whether some moment of an event can lie in the range, as far as time has gone in it. */
const isWithin = (event, { since, until, now }) => (now === null || event.since <= now)
  && (until === null || event.since <= until) && (since === null || event.until > since || event.since >= since);

/** Whether an event passes all filters but perhaps one. */
const passes = (event, state, but) => (state.matches === null || event.id in state.matches)
  && FACETS.every((facet) => facet === but || state[facet].length === 0 || event[facet].some((value) => state[facet].includes(value)));

/**
 * Which events a state shows; each answer is worked out once for each state.
 *
 * @param {Map<string, import('sarhad/dom.js').EventOfPage>} events  in time order
 * @param {Map<string, {events: string[]}>} theses
 */
export function createSelection(events, theses) {
  const all = [...events.values()];
  const ids = (list) => new Set(list.map(({ id }) => id));
  const once = (make) => {
    const made = new WeakMap();
    return (state) => made.get(state) ?? made.set(state, make(state)).get(state);
  };
  const timeless = once((state) => (state.thesis
    ? all.filter(({ id }) => theses.get(state.thesis).events.includes(id)) : all.filter((event) => passes(event, state))));
  const visible = once((state) => ids(timeless(state).filter((event) => isWithin(event, state))));
  return {
    all,
    /** Whenever they were: events that a chosen interpretation speaks of, else those that pass the filters. @returns {import('sarhad/dom.js').EventOfPage[]} */
    timeless,
    /** Ids of those of them that lie in the range: what map, timeline and list show. @returns {Set<string>} */
    visible,
    /** The event that a step of time brought last. @returns {import('sarhad/dom.js').EventOfPage|undefined} */
    newest: (state) => (state.now === null ? undefined : events.get([...visible(state)].at(-1))),
    /** How many events each value of a facet would leave. @returns {Map<string, number>} */
    counts(state, facet) {
      const found = new Map();
      for (const event of all) {
        if (!isWithin(event, state) || !passes(event, state, facet)) continue;
        for (const value of event[facet]) found.set(value, (found.get(value) ?? 0) + 1);
      }
      return found;
    },
    /** The moments at which something begins, in order. */
    moments: (state) => [...new Set(timeless(state).map(({ since }) => since))].sort((a, b) => a - b),
  };
}

/**
 * What an address can say of a page, besides what only that page knows.
 *
 * @param {{events: Map, theses: Map, selection: Selection}} page
 * @param {Partial<import('sarhad/address.js').Known>} lists
 * @returns {import('sarhad/address.js').Known}
 */
export const knownOf = ({ events, theses, selection: { all } }, lists) => ({
  events: [...events.keys()],
  theses: [...theses.keys()],
  statements: all.flatMap(({ sites }) => [...sites.values()].flatMap(({ statements }) => statements)),
  facets: Object.fromEntries(FACETS.map((facet) => [facet, all.flatMap((event) => event[facet])])),
  ...lists,
});

/** @typedef {ReturnType<typeof createSelection>} Selection */
