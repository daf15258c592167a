/** The bar under a presentation: where it is, how long it has run, and everything that can be done with it. */
import { element, named } from 'sarhad/dom.js';
import { told } from 'sarhad/story/clock.js';

/**
 * @param {ReturnType<import('sarhad/story/talk.js').createTalk>} talk
 * @param {ReturnType<import('sarhad/story/clock.js').createClock>} clock
 * @param {ReturnType<import('sarhad/story/slides.js').createSlides>} slides
 * @param {Record<string, () => void>} acts
 */
export function startBar(talk, clock, slides, acts) {
  const bar = named('bar');
  const steps = named('steps');
  const list = named('step-list');
  const progress = named('progress');
  const place = named('place');
  const face = named('clock-face');

  bar.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.to) talk.to({ slide: button.dataset.to });
    else acts[button.dataset.act]?.();
    for (const open of bar.querySelectorAll('details[open]')) if (button.closest('details') === open && button.dataset.act !== 'score') open.open = false;
    // A hand's press leaves no focus behind: the next key is one of the presentation.
    if (event.detail) button.blur();
  });

  const ids = () => [...new Set(talk.state.stops.map(({ slide }) => slide))];
  const listed = () => {
    list.replaceChildren(...ids().map((id) => element('li', {}, element('button', { type: 'button', 'data-to': id }, slides.title(id)))));
    progress.replaceChildren(...ids().map(() => element('i')));
    show();
  };
  const show = () => {
    const here = ids().indexOf(talk.stop.slide);
    const count = ids().length - 2;
    const step = here > 0 && here <= count;
    place.textContent = step ? place.dataset.place.replace('{n}', digits(here)).replace('{count}', digits(count)) : slides.title(talk.stop.slide);
    [...progress.children].forEach((mark, i) => mark.toggleAttribute('data-done', i <= here));
    [...list.querySelectorAll('button')].forEach((button, i) => (i === here ? button.setAttribute('aria-current', 'step') : button.removeAttribute('aria-current')));
  };
  const toggles = ({ black, spotlight, contrast, score }) => {
    for (const [act, on] of Object.entries({ black, spotlight, contrast, score: score !== null })) bar.querySelector(`[data-act="${act}"]`).setAttribute('aria-pressed', String(on));
    const said = named('score');
    said.hidden = score === null;
    const sum = (what) => Object.values(score).reduce((all, one) => all + one[what], 0);
    if (score) said.textContent = sum('all') ? said.dataset.words.replace('{right}', digits(sum('right'))).replace('{all}', digits(sum('all'))) : said.dataset.none;
  };
  const tick = () => {
    const of = Number(talk.state.minutes) * 60_000;
    named('elapsed').textContent = `${told(clock.elapsed())} / ${told(of)}`;
    face.toggleAttribute('data-late', clock.elapsed() > of);
    face.title = clock.running() ? face.dataset.pause : face.dataset.run;
    face.setAttribute('aria-pressed', String(!clock.running()));
  };
  list.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const buttons = [...list.querySelectorAll('button')];
    buttons[Math.min(buttons.length - 1, Math.max(0, buttons.indexOf(event.target) + by))]?.focus();
  });
  talk.on(['at'], show);
  talk.on(['stops'], listed);
  talk.on(['black', 'spotlight', 'contrast', 'score'], toggles);
  clock.on(tick);
  return {
    show() {
      listed();
      toggles(talk.state);
      tick();
    },
    openSteps() {
      steps.open = !steps.open;
      if (steps.open) (list.querySelector('[aria-current]') ?? list.querySelector('button')).focus();
    },
  };
}

const digits = (value) => new Intl.NumberFormat(document.documentElement.dataset.locale).format(value);
