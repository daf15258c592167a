/** The slides: sections of the article, of which one at a time is shown while it is presented. */
import { element, named } from 'sarhad/dom.js';

/** How far words are made smaller so that a slide is seen whole, before it scrolls. */
const SIZES = [1, 0.94, 0.88, 0.82];
/** How much of a long slide a press scrolls. */
const PAGE = 0.85;

/** @param {HTMLElement} story */
export function createSlides(story) {
  const all = new Map([...story.querySelectorAll('.slide')].map((slide) => [slide.dataset.slide, slide]));
  const caution = named('caution');
  let current = null;
  const answerOf = (slide) => slide.querySelector('.question .answer');
  const cautions = (slide) => [...slide.querySelectorAll('.caution')];
  const body = () => current?.querySelector('.slide-body');

  const fit = () => {
    if (!current) return;
    for (const size of SIZES) {
      body().style.zoom = String(size);
      if (current.scrollHeight <= current.clientHeight + 1) break;
    }
  };
  new ResizeObserver(fit).observe(story);

  return {
    /** What a deck has to know of some of them, in this order. @param {string[]} ids */
    of: (ids) => ids.filter((id) => all.has(id)).map((id) => ({
      id, about: [...new Set(cautions(all.get(id)).map(({ dataset }) => dataset.about))],
      quotes: all.get(id).querySelector('[data-exhibit]') !== null && all.get(id).querySelector('.story-claims') !== null, asks: answerOf(all.get(id)) !== null,
    })),
    /** Its heading. */
    heading: ({ slide }) => all.get(slide).querySelector('h1, h2'),
    /** The words of its heading. */
    title: (id) => all.get(id).querySelector('h1, h2').textContent.trim(),
    /** What the map shows with it, as a query. */
    query: (id) => all.get(id).dataset.show,
    /** The question that it asks, if it does. */
    question: (id) => all.get(id).querySelector('.question'),
    /** The slide that is shown. */
    current: () => current,

    /** @param {import('sarhad/story/deck.js').Stop} stop */
    show({ slide, part }) {
      const shown = all.get(slide);
      if (shown !== current) {
        current?.removeAttribute('data-current');
        current = shown;
        current.dataset.current = '';
      }
      current.scrollTop = 0;
      document.documentElement.dataset.part = part;
      caution.hidden = part !== 'note';
      if (part === 'note') named('cautions').replaceChildren(...[...new Set(cautions(shown).map(({ textContent }) => textContent))].map((note) => element('p', {}, note)));
      const answer = answerOf(shown);
      if (answer) answer.open = part === 'answer';
      fit();
      (part === 'note' ? caution.querySelector('h2') : shown.querySelector('h1, h2')).focus({ preventScroll: true });
    },
    /** Back to the article. */
    close() {
      if (body()) body().style.zoom = '';
      current?.removeAttribute('data-current');
      delete document.documentElement.dataset.part;
      current = null;
    },
    /** Scrolls a slide that is longer than the wall. @param {1|-1} by @returns {boolean} whether there was more to see */
    scroll(by) {
      if (!current || !caution.hidden) return false;
      const room = by > 0 ? current.scrollHeight - current.clientHeight - current.scrollTop : current.scrollTop;
      if (room < 8) return false;
      current.scrollBy({ top: by * Math.min(room, current.clientHeight * PAGE) });
      return true;
    },
  };
}
