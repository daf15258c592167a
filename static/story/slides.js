/** The slides: sections of the article, of which one at a time is shown while it is presented. */
import { element, named, number } from 'sarhad/dom.js';
import { only, pagesOf, reveal } from 'sarhad/story/pages.js';

/** How far words are made smaller so that a slide is seen whole; what is still too long comes page after page. */
const SIZES = [1, 0.94, 0.88];
/** How much of an item that fits on no page a press scrolls. */
const PAGE = 0.85;

/** @param {HTMLElement} story */
export function createSlides(story) {
  const all = new Map([...story.querySelectorAll('.slide')].map((slide) => [slide.dataset.slide, slide]));
  const caution = named('caution');
  let current = null;
  const answerOf = (slide) => slide.querySelector('.question .answer');
  const cautions = (slide) => [...slide.querySelectorAll('.caution')];
  const body = () => current?.querySelector('.slide-body');

  const whole = () => current.scrollHeight <= current.clientHeight + 1;
  const write = (by) => { body().style.zoom = String(by); };
  let pages = [];
  let page = 0;
  /** The size at which its pages are the fewest. */
  let size = 1;
  const turnTo = (to) => {
    page = to;
    current.scrollTop = 0;
    if (pages.length > 1) {
      only(current, pages[page], pages.flat());
      current.dataset.pages = named('stage').dataset.page.replace('{n}', number(page + 1)).replace('{count}', number(pages.length));
    } else delete current.dataset.pages;
    SIZES.filter((by) => by <= size).some((by) => {
      write(by);
      return whole();
    });
  };
  /** Cuts it into as few pages as its words need, these as large as they can be. */
  const fit = () => {
    if (!current) return;
    reveal(current);
    pages = [];
    for (const by of SIZES) {
      write(by);
      const cut = pagesOf(current, whole);
      if (pages.length && cut.length >= pages.length) continue;
      [pages, size] = [cut, by];
      if (cut.length === 1) break;
    }
    turnTo(Math.min(page, pages.length - 1));
  };
  new ResizeObserver(fit).observe(story);
  document.fonts.addEventListener('loadingdone', fit);

  const known = (ids) => ids.filter((id) => all.has(id));
  const leave = () => {
    if (!current) return;
    reveal(current);
    body().style.zoom = '';
    for (const mark of ['current', 'pages']) delete current.dataset[mark];
  };

  return {
    /** Those of some steps that there are. @param {string[]} ids */
    steps: known,
    /** What a deck has to know of some of them, in this order. @param {string[]} ids */
    of: (ids) => known(ids).map((id) => ({
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
        leave();
        current = shown;
        current.dataset.current = '';
      }
      page = 0;
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
      leave();
      delete document.documentElement.dataset.part;
      current = null;
    },
    /** Shows another page of a long slide. @param {1|-1} by @returns {boolean} whether there was more to see */
    turn(by) {
      if (!current || !caution.hidden) return false;
      const room = by > 0 ? current.scrollHeight - current.clientHeight - current.scrollTop : current.scrollTop;
      if (room >= 8) current.scrollBy({ top: by * Math.min(room, current.clientHeight * PAGE) });
      else if (pages[page + by]) turnTo(page + by);
      else return false;
      return true;
    },
    /** Whether pages of the slide are still to come. */
    more: () => caution.hidden && page < pages.length - 1,
  };
}
