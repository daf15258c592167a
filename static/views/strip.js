/** The border unrolled, beside the map: the drawing of its own page, taken over. Its direction never turns. */
import { page } from 'sarhad/api.js';
import { element, named, reach, stride, style } from 'sarhad/dom.js';
import { step } from 'sarhad/select.js';
import { NARROWING } from 'sarhad/store.js';

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {{selection: import('sarhad/select.js').Selection}} lists
 */
export async function startStrip(store, { selection }) {
  const opener = named('strip');
  const area = opener.closest('.map-area');
  const [source] = await Promise.all([page(opener.dataset.page), style(opener.dataset.style)]);
  const { drawing, links, panel, close } = built(source, opener);
  const shown = () => links.filter((link) => !link.hasAttribute('display'));
  const ofEvent = (id) => links.find(({ dataset }) => dataset.event === id);

  const open = (on) => {
    panel.hidden = !on;
    area.toggleAttribute('data-strip', on);
    opener.setAttribute('aria-expanded', String(on));
    if (!on) opener.focus();
    else (links.find(({ tabIndex }) => tabIndex === 0) ?? close).focus();
  };
  opener.addEventListener('click', () => open(panel.hidden));
  close.addEventListener('click', () => open(false));
  panel.addEventListener('keydown', (event) => { if (event.key === 'Escape') open(false); });
  drawing.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.choose(link.dataset.event);
  });
  drawing.addEventListener('focusin', ({ target }) => reach(links, target));
  drawing.addEventListener('keydown', (event) => {
    const by = stride(event.key);
    if (!by) return;
    event.preventDefault();
    step(shown(), event.target, by)?.focus();
  });

  const show = (state) => {
    const drawn = selection.visible(state);
    for (const link of links) {
      const { event } = link.dataset;
      const chosen = event === state.event;
      // The chosen one stays, as on the map.
      if (drawn.has(event) || chosen) link.removeAttribute('display');
      else link.setAttribute('display', 'none');
      link.classList.toggle('strip-chosen', chosen);
      if (chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const held = shown().find((link) => link === document.activeElement);
    reach(links, held ?? shown().find(({ dataset }) => dataset.event === state.event) ?? shown()[0]);
  };
  store.on([...NARROWING, 'thesis', 'event'], show);
  store.on(['event'], ({ event }) => ofEvent(event)?.scrollIntoView({ block: 'nearest' }));
  show(store.state);
}

/** The drawing as it stands beside the map, its sites in the order in which they lie there. */
function built(source, opener) {
  const { marks, table, close: closing } = named('strip-figure', source).dataset;
  const drawing = document.importNode(source.querySelector('.strip-tall'), true);
  const links = [...drawing.querySelectorAll('a')].sort((a, b) => a.dataset.order - b.dataset.order);
  const base = new URL(opener.dataset.page, document.baseURI);
  for (const link of links) link.setAttribute('href', new URL(link.getAttribute('href'), base));
  drawing.setAttribute('aria-label', marks);
  const close = element('button', { type: 'button', 'aria-label': closing }, '×');
  const panel = element('section', { class: 'strip', 'aria-label': source.querySelector('h1').textContent, hidden: '' },
    element('div', { class: 'strip-head' }, element('h2', {}, source.querySelector('h1').textContent), element('a', { href: opener.dataset.page }, table), close), drawing);
  opener.closest('.tools').after(panel);
  return { drawing, links, panel, close };
}
