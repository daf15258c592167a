/** The reading panel: the article of the chosen event or interpretation, taken over from its own page. */
import { page } from 'sarhad/api.js';
import { element, named, style, words } from 'sarhad/dom.js';

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {{events: Map<string, {link: string}>, theses: Map<string, {link: string, title: string}>}} lists
 * @param {boolean} byHand  whether a hand on the page opened it, and not the address
 */
export function startDetail(store, { events, theses }, byHand) {
  const panel = named('panel');
  const detail = named('detail');
  const overview = named('overview');
  const back = named('to-thesis');
  /** What scrolls: the panel, or the page where the panel stands under the map. */
  const scroller = () => (getComputedStyle(panel).overflowY === 'auto' ? panel : document.scrollingElement);
  /** Where the reader was in the list. */
  let scrolled = 0;

  const click = (link, act) => link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act();
  });
  click(named('close'), store.leave);
  click(back, store.close);
  // What the map owes its sources to stands under the list.
  named('note').querySelector('a').addEventListener('click', store.leave);
  panel.addEventListener('keydown', (event) => { if (event.key === 'Escape' && shown(store.state)) store.close(); });
  detail.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-event], a[data-thesis]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.dataset.event) store.choose(link.dataset.event);
    else store.ponder(link.dataset.thesis);
  });

  const styled = style(detail.dataset.style);
  const shown = ({ event, thesis }) => (event ? events.get(event) : theses.get(thesis));
  const open = async (state, before, focus) => {
    const wanted = shown(state);
    detail.querySelector('article')?.remove();
    if (!shown(before)) scrolled = scroller().scrollTop;
    detail.hidden = !wanted;
    overview.hidden = Boolean(wanted);
    back.hidden = !(state.event && state.thesis);
    const { holder, title } = theses.get(state.thesis) ?? {};
    back.textContent = title ? `${holder}${words('thesis.says')} ${title}` : '';
    if (!wanted) {
      scroller().scrollTop = scrolled;
      const item = itemOf(before);
      if (focus && item) (item.hidden ? document.querySelector('#events') : item.querySelector('a')).focus({ preventScroll: true });
      return;
    }
    const [article] = await Promise.all([load(wanted.link), styled]);
    if (shown(store.state) !== wanted) return;
    detail.querySelector('article')?.remove();
    detail.append(article);
    import('sarhad/citation.js').then(({ startCitations }) => startCitations(article)).catch(console.error);
    detail.dispatchEvent(new Event('adopted'));
    if (scroller() === panel) panel.scrollTop = 0;
    else if (focus) detail.scrollIntoView();
    if (focus) article.querySelector('h1')?.focus({ preventScroll: true });
  };
  store.on(['event', 'thesis'], (state, { before, cause }) => open(state, before, cause === 'reader'));
  if (shown(store.state)) open(store.state, {}, byHand);
}

const itemOf = ({ event, thesis }) => document.querySelector(event ? `[data-ref="events"] > [data-event="${event}"]` : `[data-ref="theses"] > [data-thesis="${thesis}"]`);

/** The article of a page, or where it would be. */
async function load(link) {
  try {
    const article = document.importNode((await page(link)).querySelector('article'), true);
    for (const anchor of article.querySelectorAll('a[href]')) {
      const target = anchor.getAttribute('href');
      if (!target.startsWith('#')) anchor.href = new URL(target, link).href;
    }
    return article;
  } catch (problem) {
    console.error(problem);
    return element('article', { class: 'event' }, element('h1', { tabindex: '-1' }, words('notice.event')), element('p', {}, element('a', { href: link }, link)));
  }
}
