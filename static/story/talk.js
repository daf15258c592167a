/**
 * What a presentation shows, and the only ways to change it.
 *
 * @typedef {object} Talk
 * @property {string|null} minutes  which version is told
 * @property {import('sarhad/story/deck.js').Stop[]} stops
 * @property {number} at  index of the present stop
 * @property {boolean} black
 * @property {boolean} spotlight
 * @property {boolean} contrast  whether colours are those for a projector
 * @property {Record<string, {right: number, all: number}>|null} score  of each slide that was answered; null where nobody keeps it
 */
import { indexOf } from 'sarhad/story/deck.js';

/** @param {Talk} initial */
export function createTalk(initial) {
  const changes = new EventTarget();
  let state = Object.freeze(initial);
  const change = (patch) => {
    const keys = Object.keys(patch).filter((key) => patch[key] !== state[key]);
    if (!keys.length) return;
    state = Object.freeze({ ...state, ...patch });
    changes.dispatchEvent(new CustomEvent('change', { detail: new Set(keys) }));
  };
  const go = (at) => change({ at: Math.min(state.stops.length - 1, Math.max(0, at)), black: false });
  return Object.freeze({
    get state() { return state; },
    get stop() { return state.stops[state.at]; },
    next: () => go(state.at + 1),
    previous: () => go(state.at - 1),
    first: () => go(0),
    last: () => go(state.stops.length - 1),
    /** @param {{slide: string, part?: string}} place */
    to: (place) => go(indexOf(state.stops, place)),
    /** Tells another version, from a place on. @param {string} minutes @param {import('sarhad/story/deck.js').Stop[]} stops */
    tell: (minutes, stops, place) => change({ minutes, stops, at: indexOf(stops, place), black: false }),
    black: () => change({ black: !state.black }),
    spotlight: () => change({ spotlight: !state.spotlight }),
    contrast: () => change({ contrast: !state.contrast }),
    keepScore: () => change({ score: state.score ? null : {} }),
    /** The question of a slide was answered; only the last answer counts. @param {string} slide @param {{right: number, all: number}} result */
    count: (slide, result) => { if (state.score) change({ score: { ...state.score, [slide]: result } }); },
    /** @param {(keyof Talk)[]} keys @param {(state: Talk) => void} listener */
    on: (keys, listener) => changes.addEventListener('change', ({ detail }) => { if (keys.some((key) => detail.has(key))) listener(state); }),
  });
}
