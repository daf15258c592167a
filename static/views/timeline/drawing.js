/** What lies under the marks of the timeline: ticks, how long each event can have lasted, who calls which a response to which. */
import { drawing, named } from 'sarhad/dom.js';
import { labels, ticks } from 'sarhad/views/timeline/axis.js';

/** Height of a lane in pixels; the style sheet has the same. */
export const LANE = 30;
/** How far a link bows, in pixels. */
const BOW = 26;
/** About how wide a letter of a label is, in pixels: joined scripts are narrower. */
const widthOf = (text) => text.length * (/\p{Script=Arabic}/u.test(text) ? 4.6 : 5.6);

/** @param {import('sarhad/dates.js').Dates} dates */
export function createPaint(dates) {
  const svg = named('time-drawing');
  return ({ width, view, zone, toPixel, seen, parties, spots, now, events, chosen }) => {
    const bottom = parties.length * LANE;
    const parts = [];
    for (const tick of ticks(view, width, zone)) {
      const x = Math.round(toPixel(tick.time)) + 0.5;
      parts.push(drawing('path', { class: `tick ${tick.first ? 'tick-first' : ''}`, d: `M${x} 0V${bottom + 4}` }));
      labels(tick, dates, zone).forEach((text, row) => {
        if (text && x > 14 && x < width - 14) parts.push(drawing('text', { class: `tick-label ${row ? 'tick-second' : ''} ${tick.first ? 'tick-first' : ''}`, x, y: bottom + 16 + row * 15, 'text-anchor': 'middle' }, text));
      });
    }
    // A group for each lane, so that spans which cover each other do not darken each other.
    parties.forEach((party, lane) => parts.push(drawing('g', { class: `lasting party-${party}` }, ...seen.filter((event) => event.party === party).flatMap((event) => {
      const [from, to] = [Math.max(-4, toPixel(event.since)), Math.min(width + 4, toPixel(event.until))];
      return to - from < 3 ? [] : [drawing('rect', { class: event.id === chosen ? 'lasting-chosen' : '', x: from, y: (lane + 0.5) * LANE - 5, width: to - from, height: 10, rx: 5 })];
    }))));
    const taken = [...spots.values()];
    const said = [];
    for (const event of seen) {
      for (const { to, words } of event.responses) {
        const other = events.get(to);
        // One that is not drawn is pointed at only where it lies before or after what the lanes show.
        const beyond = other && (other.until < view[0] || other.since > view[1]) && { x: toPixel(other.about), y: (parties.indexOf(other.party) + 0.5) * LANE };
        const end = spots.get(to) ?? beyond;
        if (!end) continue;
        const { line, label } = response(spots.get(event.id), end, { said: words, party: event.party, width, taken });
        parts.push(line);
        said.push(label);
      }
    }
    // After all links, lest one strike out the words of another.
    parts.push(...said);
    if (now !== null) parts.push(drawing('rect', { class: 'not-yet', x: toPixel(now) + 13, y: 0, width: Math.max(0, width - toPixel(now) - 13), height: bottom }));
    svg.setAttribute('width', width);
    svg.replaceChildren(...parts);
  };
}

/** Where along a link its words may stand, the best place first. */
const ALONG = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/** A link from an event to the one that somebody says it responds to, with the holder's name where there is room. */
function response(from, to, { said, party, width, taken }) {
  if (from.x === to.x) return { line: '', label: '' };
  const bow = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + BOW };
  const line = drawing('path', { class: `response party-${party}`, d: `M${from.x} ${from.y}Q${bow.x} ${bow.y} ${to.x} ${to.y}` });
  const half = widthOf(said) / 2;
  const at = (share, a, b, c) => (1 - share) ** 2 * a + 2 * share * (1 - share) * b + share ** 2 * c;
  const free = ({ x, y }) => x - half > 0 && x + half < width && taken.every((spot) => Math.abs(spot.x - x) > half + (spot.half ?? 14) || Math.abs(spot.y - y) > (spot.half ? 16 : 18));
  const place = ALONG.map((share) => ({ x: at(share, from.x, bow.x, to.x), y: at(share, from.y, bow.y, to.y) })).find(free);
  if (place) taken.push({ ...place, half });
  return { line, label: place ? drawing('text', { class: 'response-label', 'text-anchor': 'middle', x: place.x, y: place.y + 4 }, said) : '' };
}
