/** Where the axis of time has ticks, and what they say. Pure but for the formats. */
import { ahead } from 'sarhad/dates.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Steps of the axis, the finest first: how many hours, or months. */
const STEPS = [{ hours: 1 }, { hours: 3 }, { hours: 6 }, { hours: 12 }, { hours: 24 }, { hours: 48 }, { hours: 168 }, { months: 1 }, { months: 3 }, { months: 12 }];
/** Pixels that a label of a tick needs. */
const ROOM = 62;

/**
 * The ticks of a stretch of time, at round moments of a zone's own clocks.
 *
 * @param {[number, number]} range  milliseconds
 * @param {number} width  pixels
 * @param {string} zone
 * @returns {{time: number, unit: 'hour'|'day'|'month', first: boolean}[]}  first: where a new day or year begins
 */
export function ticks([since, until], width, zone) {
  const most = Math.max(2, width / ROOM);
  const lasts = ({ hours, months }) => (hours ? hours * HOUR : months * 30 * DAY);
  const step = STEPS.find((one) => (until - since) / lasts(one) <= most) ?? STEPS.at(-1);
  const local = since + ahead(since, zone);
  const found = [];
  for (let i = 0; found.length < 200; i++) {
    const wall = step.months ? monthAt(local, step.months, i) : hourAt(local, step.hours, i);
    const time = wall - ahead(wall, zone);
    if (time > until) break;
    if (time < since) continue;
    const midnight = wall % DAY === 0;
    found.push({
      time,
      unit: step.months ? 'month' : step.hours < 24 && !midnight ? 'hour' : 'day',
      first: step.months ? new Date(wall).getUTCMonth() === 0 : midnight && step.hours < 24,
    });
  }
  return found;
}

/** Weeks are counted from a Monday. */
function hourAt(local, hours, i) {
  const origin = hours === 168 ? 4 * DAY : 0;
  return origin + Math.floor((local - origin) / (hours * HOUR)) * hours * HOUR + i * hours * HOUR;
}

function monthAt(local, months, i) {
  const date = new Date(local);
  return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / months) * months + i * months, 1);
}

const FORMS = { hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, day: { day: 'numeric', month: 'short' }, month: { month: 'long' } };

/**
 * What a tick says, and beside it the day in the readers' second calendar.
 *
 * @param {{time: number, unit: string, first: boolean}} tick
 * @param {import('sarhad/dates.js').Dates} dates
 * @returns {[string, string]}
 */
export function labels({ time, unit, first }, dates, zone) {
  const form = unit === 'month' && first ? { month: 'long', year: 'numeric' } : FORMS[unit];
  const second = dates.calendar && unit !== 'hour' ? dates.say(time, zone, { day: 'numeric', month: 'long' }, dates.calendar) : '';
  return [dates.say(time, zone, form), second];
}
