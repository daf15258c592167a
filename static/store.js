/**
 * What the page shows, and the only ways to change it.
 *
 * @typedef {{lon: number, lat: number, zoom: number}} View
 * @typedef {object} State
 * @property {string|null} event  id of the chosen event
 * @property {string|null} thesis  id of the chosen interpretation
 * @property {View|null} view  where a reader moved the map; null is the opening view
 * @property {readonly string[]} layers  optional layers that are switched on
 * @property {number|null} band  up to which distance from the border the land is shown, in kilometres
 * @property {number|null} since  first moment of the range, in milliseconds; null is the beginning
 * @property {number|null} until  last moment of the range; null is the end
 * @property {number|null} now  moment within the range up to which time has been stepped or played; null is its end
 * @property {readonly string[]} kind  kinds of event that are shown; none means all, as with the next three
 * @property {readonly string[]} actor
 * @property {readonly string[]} side
 * @property {readonly string[]} place
 * @property {string} q  words that are searched for
 * @property {Record<string, string[]>|null} matches  where the search found them, by event; null is everywhere
 * @property {readonly string[]} without  statements about places that are left out
 * @property {Record<string, object>|null} varied  where the chosen event's sites can be without them, by site; null as it stands
 * @property {string} measure  positions to measure between, as the address has them: lon,lat[,metres];lon,lat[,metres], or only the first; empty is none
 * @property {object|null} measured  what the server answers
 * @property {string|null} clock  time zone that the timeline tells; null is the first one that it offers
 * @property {boolean} playing
 * @property {boolean} held  whether a control is being dragged: nothing is announced meanwhile
 * @property {string|null} notice  key of the words of a quiet message
 *
 * @typedef {'reader'|'address'} Cause  who changed it: a hand on the page, or the address bar
 */

/** What narrows the events down. */
const EVERYTHING = { since: null, until: null, now: null, kind: [], actor: [], side: [], place: [], q: '', matches: null };
/** Nothing that was said about places is left out. */
const AS_SAID = { without: [], varied: null };
/** @type {State} */
const NOTHING = { event: null, thesis: null, view: null, layers: [], band: null, ...EVERYTHING, ...AS_SAID, measure: '', measured: null, clock: null, playing: false, held: false, notice: null };

/** The ways to filter by what an event is. */
export const FACETS = ['kind', 'actor', 'side', 'place'];
/** Keys on which it depends which events are shown. */
export const NARROWING = ['since', 'until', 'now', ...FACETS, 'matches'];

/**
 * @param {Partial<State>} [initial]
 */
export function createStore(initial = {}) {
  const changes = new EventTarget();
  let state = Object.freeze({ ...NOTHING, ...initial });

  /**
   * @param {Partial<State>} patch
   * @param {Cause} [cause]
   */
  function change(patch, cause = 'reader') {
    const keys = Object.keys(patch).filter((key) => !same(patch[key], state[key]));
    if (keys.length === 0) return;
    const before = state;
    state = Object.freeze({ ...state, ...patch });
    changes.dispatchEvent(new CustomEvent('change', { detail: { keys: new Set(keys), before, cause } }));
  }

  return Object.freeze({
    get state() { return state; },

    /** Opens an event. @param {string} id */
    choose: (id) => change({ event: id, ...AS_SAID, playing: false }),
    /** Opens an interpretation, of whatever time. @param {string} id */
    ponder: (id) => change({ thesis: id, event: null, ...AS_SAID, since: null, until: null, now: null, playing: false }),
    /** Closes the chosen event, or else the interpretation. */
    close: () => change(state.event ? { event: null, ...AS_SAID } : { thesis: null }),
    /** Closes whatever is open. */
    leave: () => change({ event: null, thesis: null, ...AS_SAID }),
    /** The reader moved the map. @param {View|null} view */
    look: (view) => change({ view }),
    /** Switches an optional layer. @param {string} name @param {boolean} on */
    show: (name, on) => change({ layers: switched(state.layers, name, on) }),
    /** Shows the land near the border. @param {number|null} band kilometres */
    showBand: (band) => change({ band }),
    /** Shows a stretch of time. @param {number|null} since @param {number|null} until */
    span: (since, until) => change({ since, until, now: null }),
    /** Shows what happened up to a moment of the range, or all of it. @param {number|null} now */
    step: (now) => change({ now }),
    /** Lets time pass, or stops it. @param {boolean} playing */
    play: (playing) => change({ playing }),
    /** Switches a value of a filter. @param {string} facet one of {@link FACETS} @param {string} value @param {boolean} on */
    filter: (facet, value, on) => change({ [facet]: switched(state[facet], value, on) }),
    /** Searches; who knows the words answers with {@link find}. @param {string} q */
    search: (q) => change({ q }),
    /** Where the words were found. @param {Record<string, string[]>|null} matches */
    find: (matches) => change({ matches }),
    /** Leaves a statement about a place out, or takes it in again. @param {string} id @param {boolean} left */
    leaveOut: (id, left) => change({ without: switched(state.without, id, left) }),
    /** Where the chosen event's sites can be without what is left out. @param {Record<string, object>|null} varied */
    vary: (varied) => change({ varied }),
    /** Measures between positions. @param {string} measure */
    measure: (measure) => change({ measure, measured: null }),
    /** What was measured. @param {object|null} measured */
    gauge: (measured) => change({ measured }),
    /** Shows all events again. */
    clear: () => change(EVERYTHING),
    /** Tells the time of a zone. @param {string|null} clock */
    tellTime: (clock) => change({ clock }),
    /** A control is taken hold of, or let go. @param {boolean} held */
    hold: (held) => change({ held }),
    /** Says something quietly. @param {string|null} notice key of the words */
    tell: (notice) => change({ notice }),
    /** Takes over what the address says. @param {Partial<State>} patch */
    restore: (patch) => change({ ...patch, ...(patch.event === state.event ? {} : { varied: null }), playing: false }, 'address'),

    /**
     * Calls back after any of the keys changed.
     *
     * @param {(keyof State)[]} keys
     * @param {(state: State, change: {keys: Set<string>, before: State, cause: Cause}) => void} listener
     */
    on(keys, listener) {
      changes.addEventListener('change', (event) => {
        const { detail } = /** @type {CustomEvent} */ (event);
        if (keys.some((key) => detail.keys.has(key))) listener(state, detail);
      });
    },
  });
}

/** @typedef {ReturnType<typeof createStore>} Store */

const switched = (list, value, on) => [...list.filter((other) => other !== value), ...(on ? [value] : [])];

/** Whether two values of the state say the same: they are small and hold no functions. */
function same(a, b) {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
