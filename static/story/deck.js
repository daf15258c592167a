/**
 * The stops at which a presentation rests: each slide, before it what has to be said first, after it the answer to what it asks.
 *
 * @typedef {{id: string, about: string[], asks: boolean}} Slide  about: events of which something has to be said first
 * @typedef {{slide: string, part: 'note'|'slide'|'answer'}} Stop
 */

/**
 * @param {Slide[]} slides  in the order of the version that is told
 * @returns {Stop[]}  what has to be said of an event is said once
 */
export function stopsOf(slides) {
  const said = new Set();
  return slides.flatMap(({ id, about, asks }) => {
    const first = about.some((event) => !said.has(event));
    for (const event of about) said.add(event);
    return [...first ? [{ slide: id, part: 'note' }] : [], { slide: id, part: 'slide' }, ...asks ? [{ slide: id, part: 'answer' }] : []];
  });
}

/** Where in the stops some place is; its slide, if it has no such part; the beginning, if there is no such slide. */
export function indexOf(stops, { slide, part = 'slide' }) {
  const exact = stops.findIndex((stop) => stop.slide === slide && stop.part === part);
  return Math.max(0, exact < 0 ? stops.findIndex((stop) => stop.slide === slide && stop.part === 'slide') : exact);
}
