/** Starts the notes of a teacher: they follow the presentation in the other window, and lead it. */
import { named } from 'sarhad/dom.js';
import { told } from 'sarhad/story/clock.js';
import { actOf } from 'sarhad/story/keys.js';
import { openLine } from 'sarhad/story/line.js';

/** How often the window asks where the presentation is, in milliseconds: it may have been reloaded. */
const OFTEN = 1000;

/** What the keys of a clicker do to the wall from here. */
const LEADING = ['next', 'previous', 'first', 'last', 'black'];

const bar = named('notes-bar');
const clock = named('notes-clock');
const following = named('following');
const sections = [...document.querySelectorAll('.note')];
const title = (id) => sections.find(({ dataset }) => dataset.slide === id)?.querySelector('h2').textContent.trim();
let current = null;

function show({ slide, minutes, following: next, elapsed }) {
  bar.hidden = false;
  bar.toggleAttribute('data-waiting', !slide);
  for (const button of bar.querySelectorAll('button')) button.disabled = !slide;
  if (!slide) {
    clock.textContent = clock.dataset.waiting;
    following.textContent = '';
  } else {
    clock.textContent = `${told(elapsed)} / ${told(Number(minutes) * 60_000)}`;
    following.textContent = next && title(next) ? `${following.dataset.words}: ${title(next)}` : '';
  }
  for (const section of sections) section.toggleAttribute('data-current', section.dataset.slide === slide);
  if (slide !== current) sections.find(({ dataset }) => dataset.slide === slide)?.scrollIntoView({ block: 'start' });
  current = slide;
}

let heard = 0;
const line = openLine(named('notes').dataset.story, (message) => {
  if (message.slide === undefined) return;
  heard = Date.now();
  show(message);
});
bar.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button) line.say({ act: button.dataset.act });
});
addEventListener('keydown', (event) => {
  const act = actOf(event);
  if (!LEADING.includes(act) || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('button, summary, a, input, select')) return;
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
