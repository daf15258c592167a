/** Days and times as readers of the page write them. */
import { words } from 'sarhad/dom.js';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' };
const SHORT_DAY = { day: 'numeric', month: 'short' };
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** Formats of one page: its locale, and the second calendar that its readers use, where there is one. */
export function createDates({ locale } = document.documentElement.dataset, { calendar } = document.querySelector('[data-ref="words"]').dataset) {
  const made = new Map();
  /** The moment in some form. @param {number} time milliseconds @param {string} timeZone @param {object} form as Intl takes it */
  const say = (time, timeZone, form, kind = 'gregory') => {
    const key = JSON.stringify([timeZone, form, kind]);
    if (!made.has(key)) made.set(key, new Intl.DateTimeFormat(locale, { ...form, timeZone, calendar: kind }));
    return made.get(key).format(time);
  };
  return {
    say,
    calendar,
    /** A moment, to the minute. */
    moment: (time, zone) => say(time, zone, { ...DAY, ...TIME }),
    /** A stretch of time: in days, or to the minute if it is short. */
    range(since, until, zone, exact) {
      const form = exact ? { ...SHORT_DAY, ...TIME } : DAY;
      const [from, to] = [say(since, zone, form), say(until, zone, form)];
      return from === to ? from : words('time.range').replace('{from}', from).replace('{to}', to);
    },
  };
}

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
export function ahead(time, timeZone) {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(time).find(({ type }) => type === 'timeZoneName').value;
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [null, '+', 0, 0];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** @typedef {ReturnType<typeof createDates>} Dates */
