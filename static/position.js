/** A position as a reader types it: two numbers in degrees, or in degrees, minutes and seconds, in the digits of any script. */
import { digits } from 'sarhad/search.js';

/** Marks that show nothing: of direction, joiners. */
const UNSEEN = /[\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** What some keyboards write otherwise. */
const ALIKE = [[/\u066B/g, '.'], [/[\u060C\u061B;]/g, ','], [/[\u2212\u2010-\u2013]/g, '-'], [/[\u00BA\u02DA]/g, '°'], [/[\u2019\u02B9']/g, '′'], [/′′|[\u201D"]/g, '″']];
const NUMBER = '(?:\\d+(?:\\.\\d*)?|\\.\\d+)';
const ANGLE = `[+-]?${NUMBER}(?: ?°(?: ?${NUMBER} ?′(?: ?${NUMBER} ?″)?)?)?`;
/** Two angles, with a letter after each of them, before each, or none. */
const FORMS = [`(${ANGLE})(?: ?, ?| )(${ANGLE})`, `(${ANGLE} ?[nsew]) ?,? ?(${ANGLE} ?[nsew])`, `([nsew] ?${ANGLE}) ?,? ?([nsew] ?${ANGLE})`]
  .map((form) => new RegExp(`^${form}$`));
/** Which of the two a letter names, and which way it counts. */
const SIDES = { e: [0, 1], w: [0, -1], n: [1, 1], s: [1, -1] };
/** Degrees of longitude and latitude. */
const MOST = [180, 90];

/**
 * Longitude and latitude, in this order unless letters say otherwise. Commas divide the two, so they are no decimal signs:
 * what could be read in two ways is not read at all.
 *
 * @param {string} text
 * @returns {[number, number]|undefined}
 */
export function position(text) {
  const parts = FORMS.map((form) => form.exec(plain(text))).find(Boolean);
  const found = [];
  parts?.slice(1).forEach((part, index) => {
    const [axis, sign] = SIDES[/[nsew]/.exec(part)] ?? [index, 1];
    const degrees = sign * angle(part);
    if (Math.abs(degrees) <= MOST[axis]) found[axis] = degrees;
  });
  // Two letters of one kind are one number.
  return Object.keys(found).length === 2 ? found : undefined;
}

/** A number as a reader types it; NaN where it is none. @param {string} text */
export const quantity = (text) => Number(plain(text));

/** The same text as every keyboard could write it. */
const plain = (text) => ALIKE.reduce((all, [these, one]) => all.replace(these, one), digits(text.replace(UNSEEN, '')))
  .replace(/\s+/g, ' ').trim().toLowerCase();

/** Degrees; not a number where a letter and a sign both say the side, or where there are more minutes than a degree has. */
function angle(text) {
  const [degrees, minutes = 0, seconds = 0] = text.match(/[\d.]+/g).map(Number);
  const odd = minutes >= 60 || seconds >= 60 || (/[nsew]/.test(text) && /[+-]/.test(text));
  return odd ? NaN : (text.includes('-') ? -1 : 1) * (degrees + minutes / 60 + seconds / 3600) + 0;
}
