/** The reading panel: the article of the chosen event, taken over from its own page. */
import { page } from 'sarhad/api.js';
import { element, named, words } from 'sarhad/dom.js';

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {Map<string, {link: string}>} events
 */
export function startDetail(store, events) {
  const panel = named('panel');
  const detail = named('detail');
  const overview = named('overview');
  /** Where the reader was in the list. */
  let scrolled = 0;

  const close = (event) => {
    if (event?.ctrlKey || event?.metaKey) return;
    event?.preventDefault();
    store.close();
  };
  named('close').addEventListener('click', close);
  panel.addEventListener('keydown', (event) => { if (event.key === 'Escape' && store.state.event) close(); });
  detail.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-event]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.choose(link.dataset.event);
  });

  const show = async (state, before, byHand) => {
    detail.querySelector('article')?.remove();
    if (before === null) scrolled = panel.scrollTop;
    detail.hidden = !state.event;
    overview.hidden = Boolean(state.event);
    if (!state.event) {
      panel.scrollTop = scrolled;
      if (byHand) document.querySelector(`[data-ref="events"] > [data-event="${before}"] a`)?.focus({ preventScroll: true });
      return;
    }
    const article = await load(state.event, events);
    if (store.state.event !== state.event) return;
    detail.querySelector('article')?.remove();
    detail.append(article);
    panel.scrollTop = 0;
    if (byHand) article.querySelector('h1')?.focus({ preventScroll: true });
  };
  store.on(['event'], (state, { before, cause }) => show(state, before.event, cause === 'reader'));
  if (store.state.event) show(store.state, null, false);
}

/** The article, or where it would be. */
async function load(id, events) {
  const { link } = events.get(id);
  try {
    const article = document.importNode((await page(link)).querySelector('article'), true);
    for (const anchor of article.querySelectorAll('a[href]')) {
      const target = anchor.getAttribute('href');
      if (!target.startsWith('#')) anchor.href = new URL(target, link).href;
    }
    return article;
  } catch (problem) {
    console.error(problem);
    return element('article', { class: 'event' }, element('p', {}, words('notice.event'), ' ', element('a', { href: link }, link)));
  }
}
