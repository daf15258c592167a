/**
 * The stops at which a presentation rests: each slide, before it what has to be said first, after it what was said, what it
 * asks, and the answer. So little at a time can be read from the back of a room.
 *
 * @typedef {object} Slide
 * @property {string} id
 * @property {string[]} about  events of which something has to be said first
 * @property {boolean} quotes  whether it has statements besides something else
 * @property {boolean} asks
 * @typedef {{slide: string, part: 'note'|'slide'|'claims'|'question'|'answer'}} Stop
 */

/**
 * @param {Slide[]} slides  in the order of the version that is told
 * @returns {Stop[]}  what has to be said of an event is said once
 */
export function stopsOf(slides) {
  const said = new Set();
  return slides.flatMap(({ id, about, quotes, asks }) => {
    const first = about.some((event) => !said.has(event));
    for (const event of about) said.add(event);
    const parts = [first && 'note', 'slide', quotes && 'claims', asks && 'question', asks && 'answer'];
    return parts.filter(Boolean).map((part) => ({ slide: id, part }));
  });
}

/** Where in the stops some place is; its slide, if it has no such part; the beginning, if there is no such slide. */
export function indexOf(stops, { slide, part = 'slide' }) {
  const exact = stops.findIndex((stop) => stop.slide === slide && stop.part === part);
  return Math.max(0, exact < 0 ? stops.findIndex((stop) => stop.slide === slide && stop.part === 'slide') : exact);
}
