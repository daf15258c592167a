/**
 * Where a presentation is, in the address: `?step=border&part=answer&minutes=20`.
 *
 * @typedef {{minutes: string|null, slide: string, part: string}} Place  part: note, slide, claims, question or answer
 */
const OURS = ['step', 'part', 'minutes'];

/** @param {string} query @returns {Place|null} null where nothing is presented */
export function readPlace(query) {
  const parameters = new URLSearchParams(query);
  const slide = parameters.get('step');
  return slide === null ? null : { slide, part: parameters.get('part') ?? 'slide', minutes: parameters.get('minutes') };
}

/** The query with another place in it, or with none; what belongs to others stays. @param {string} query @param {Place|null} place */
export function writePlace(query, place) {
  const parameters = new URLSearchParams(query);
  for (const name of OURS) parameters.delete(name);
  if (place) {
    parameters.set('step', place.slide);
    if (place.part !== 'slide') parameters.set('part', place.part);
    if (place.minutes) parameters.set('minutes', place.minutes);
  }
  const written = parameters.toString();
  return written ? `?${written}` : '';
}
