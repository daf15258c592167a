/**
 * What the page shows, and the only ways to change it.
 *
 * @typedef {{lon: number, lat: number, zoom: number}} View
 * @typedef {object} State
 * @property {string|null} event  id of the chosen event
 * @property {View|null} view  where a reader moved the map; null is the opening view
 * @property {readonly string[]} layers  optional layers that are switched on
 * @property {string|null} notice  key of the words of a quiet message
 *
 * @typedef {'reader'|'address'} Cause  who changed it: a hand on the page, or the address bar
 */

/** @type {State} */
const NOTHING = { event: null, view: null, layers: [], notice: null };

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
    choose: (id) => change({ event: id }),
    /** Closes the chosen event. */
    close: () => change({ event: null }),
    /** The reader moved the map. @param {View|null} view */
    look: (view) => change({ view }),
    /** Switches an optional layer. @param {string} name @param {boolean} on */
    show: (name, on) => change({ layers: [...state.layers.filter((layer) => layer !== name), ...(on ? [name] : [])] }),
    /** Says something quietly. @param {string|null} notice key of the words */
    tell: (notice) => change({ notice }),
    /** Takes over what the address says. @param {Partial<State>} patch */
    restore: (patch) => change(patch, 'address'),

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

/** Whether two values of the state say the same: they are small and hold no functions. */
function same(a, b) {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
