/** Starts the notes of a teacher: they follow the presentation in the other window, and lead it. */
import { named, number } from 'sarhad/dom.js';
import { told as clockTime } from 'sarhad/story/clock.js';
import { actOf, isTaken } from 'sarhad/story/keys.js';
import { openLine } from 'sarhad/story/line.js';

/** How often the window asks where the presentation is, in milliseconds: it may have been reloaded. */
const OFTEN = 1000;

/** What the keys of a clicker do to the wall from here. */
const LEADING = ['next', 'previous', 'first', 'last', 'black'];

const bar = named('notes-bar');
const clock = named('notes-clock');
const pace = named('notes-pace');
const place = named('notes-place');
const following = named('following');
const sections = [...document.querySelectorAll('.note')];
const sectionOf = (id) => sections.find(({ dataset }) => dataset.slide === id);
const title = (id) => sectionOf(id)?.querySelector('[data-title]').textContent.trim();
/** From which minute to which one a step lasts in a version; before the first step the beginning. */
const stretch = (id, minutes) => {
  const { from, to } = sectionOf(id)?.querySelector(`[data-version="${minutes}"]`)?.dataset ?? {};
  return from === undefined ? null : { from: Number(from), to: Number(to) };
};
let current = null;

/** Shows the steps of the version that is told, numbered as it has them. @param {string} minutes @param {string[]} steps */
function tellVersion(minutes, steps) {
  for (const section of sections) {
    const at = steps.indexOf(section.dataset.slide) + 1;
    section.hidden = !at && section.dataset.slide !== 'unknown';
    const count = section.querySelector('h2 .number');
    if (count) count.textContent = number(at);
    for (const part of section.querySelectorAll('.pace [data-version]')) part.hidden = part.dataset.version !== minutes;
  }
}

/** How far the talk is from its plan, in words: whole minutes, since nobody keeps to seconds. */
function paceOf({ slide, minutes, steps, elapsed }) {
  const { from, to } = stretch(slide, minutes) ?? { from: 0, to: stretch(steps[0], minutes)?.from ?? 0 };
  const passed = elapsed / 60_000;
  const [behind, ahead] = [Math.floor(passed - to), Math.floor(from - passed)];
  if (behind > 0) return pace.dataset.behind.replace('{n}', number(behind));
  return ahead > 0 ? pace.dataset.ahead.replace('{n}', number(ahead)) : pace.dataset.onTime;
}

/** What the next press brings. */
function nextOf({ slide, following: next, more }) {
  const words = following.dataset;
  if (more) return words.more;
  if (!next) return words.end;
  const said = next.slide !== slide && next.part === 'slide' ? words.slide : words[next.part];
  return said.replace('{title}', title(next.slide) ?? '');
}

/** Writes what has changed: a reader is told of nothing else. */
const write = (place, words) => { if (place.textContent !== words) place.textContent = words; };

function show(told) {
  const { slide, minutes, steps, elapsed } = told;
  bar.hidden = false;
  bar.toggleAttribute('data-waiting', !slide);
  for (const button of bar.querySelectorAll('button')) button.disabled = !slide;
  if (slide) {
    const at = steps.indexOf(slide) + 1;
    write(clock, `${clockTime(elapsed)} / ${clockTime(Number(minutes) * 60_000)}`);
    write(pace, paceOf(told));
    write(place, at ? place.dataset.words.replace('{n}', number(at)).replace('{count}', number(steps.length)) : title(slide) ?? '');
    write(following, `${following.dataset.words}: ${nextOf(told)}`);
    tellVersion(minutes, steps);
  } else {
    write(clock, clock.dataset.waiting);
    for (const line of [pace, place, following]) write(line, '');
  }
  for (const section of sections) section.toggleAttribute('data-current', section.dataset.slide === slide);
  if (slide !== current) sectionOf(slide)?.scrollIntoView({ block: 'start' });
  current = slide;
}

let heard = 0;
const line = openLine(named('notes').dataset.story, (message) => {
  if (message.slide === undefined) return;
  heard = Date.now();
  show(message);
});
bar.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  line.say({ act: button.dataset.act });
  // A hand's press leaves no focus behind: the space bar leads on.
  if (event.detail) button.blur();
});
addEventListener('keydown', (event) => {
  const act = actOf(event);
  if (!LEADING.includes(act) || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
  if (!current) return;
  event.preventDefault();
  line.say({ act });
});
const hello = () => {
  line.say({ hello: true });
  if (Date.now() - heard > 3 * OFTEN && (current || bar.hidden === false)) show({ slide: null });
};
hello();
setInterval(hello, OFTEN);
document.documentElement.dataset.ready = '';
