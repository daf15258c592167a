/** The border unrolled, beside the map: the drawing of its own page, taken over. Its direction never turns. */
import { page } from 'sarhad/api.js';
import { drawing as svg, element, named, reach, stride, style, words } from 'sarhad/dom.js';
import { step } from 'sarhad/select.js';
import { NARROWING } from 'sarhad/store.js';

/** Pixels of height from which on the high drawing is read without scrolling. */
const HIGH = 780;

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {{selection: import('sarhad/select.js').Selection}} lists
 */
export async function startStrip(store, { selection }) {
  const opener = named('strip');
  const area = opener.closest('.map-area');
  const [source] = await Promise.all([page(opener.dataset.page), style(opener.dataset.style)]);
  const { drawing, links, panel, close } = built(source, opener, area.clientHeight >= HIGH ? 'tall' : 'short');
  const all = [...drawing.querySelectorAll('a')];
  const shown = () => links.filter((link) => !link.hasAttribute('display'));
  const variants = variantsOf(drawing, links);

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
  drawing.addEventListener('focusin', ({ target }) => { if (links.includes(target)) reach(links, target); });
  drawing.addEventListener('keydown', (event) => {
    const by = stride(event.key);
    if (!by) return;
    event.preventDefault();
    step(shown(), event.target, by)?.focus();
  });

  const show = (state) => {
    const drawn = selection.visible(state);
    for (const link of all) {
      const { event } = link.dataset;
      const chosen = event === state.event;
      // The chosen one stays, as on the map.
      if (drawn.has(event) || chosen) link.removeAttribute('display');
      else link.setAttribute('display', 'none');
      link.classList.toggle('strip-chosen', chosen);
      if (chosen && links.includes(link)) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const held = shown().find((link) => link === document.activeElement);
    reach(links, held ?? shown().find(({ dataset }) => dataset.event === state.event) ?? shown()[0]);
  };
  const vary = ({ event, varied }) => {
    for (const variant of variants) variant.show(variant.event === event ? varied?.[variant.site] : undefined);
  };
  store.on([...NARROWING, 'thesis', 'event'], show);
  store.on(['event', 'varied'], vary);
  store.on(['event'], ({ event }) => links.find(({ dataset }) => dataset.event === event)?.scrollIntoView({ block: 'nearest' }));
  show(store.state);
  vary(store.state);
}

/** The drawing as it stands beside the map, its scale in a head that stays in sight. */
function built(source, opener, shape) {
  const { marks, table, close: closing } = named('strip-figure', source).dataset;
  const drawing = document.importNode(source.querySelector(`.strip-${shape}`), true);
  const base = new URL(opener.dataset.page, document.baseURI);
  for (const link of drawing.querySelectorAll('a')) link.setAttribute('href', new URL(link.getAttribute('href'), base));
  drawing.setAttribute('aria-label', marks);
  const close = element('button', { type: 'button', 'aria-label': closing }, '×');
  const heading = source.querySelector('h1').textContent;
  const panel = element('section', { class: 'strip', 'aria-label': heading, hidden: '' },
    element('div', { class: 'strip-head' }, element('h2', {}, heading), element('a', { href: opener.dataset.page }, table), close, scaleOf(drawing)), drawing);
  opener.closest('.tools').after(panel);
  return { drawing, links: [...drawing.querySelectorAll('.strip-site')], panel, close };
}

/** Takes the scale off the top of a drawing, as a drawing by itself. */
function scaleOf(drawing) {
  const { width, height } = drawing.viewBox.baseVal;
  const head = Number(drawing.dataset.head);
  const scale = svg('svg', { class: 'strip-drawing strip-above', viewBox: `0 0 ${width} ${head}`, width, height: head, 'aria-hidden': 'true' }, drawing.querySelector('.strip-scale'));
  drawing.setAttribute('viewBox', `0 ${head} ${width} ${height - head}`);
  drawing.setAttribute('height', height - head);
  return scale;
}

/** Each site, to be shown as it stands or as it would be without some statements: where it was stays as a dotted outline. */
function variantsOf(drawing, links) {
  const boxOf = boxes(drawing.dataset);
  return links.map((link) => {
    const { event, site, figure } = link.dataset;
    const bar = drawing.querySelector(`.strip-hold[data-event="${event}"][data-site="${site}"] rect`);
    const said = bar.getAttributeNames().filter((name) => ['x', 'y', 'width', 'height'].includes(name)).map((name) => [name, bar.getAttribute(name)]);
    const ghost = svg('rect', { class: 'strip-ghost', rx: 3, ...Object.fromEntries(said) });
    const name = link.getAttribute('aria-label');
    const label = [...link.querySelectorAll('.s-strip-site')].find((line) => line.textContent.endsWith(figure));
    const written = label?.textContent;
    return {
      event, site,
      /** @param {{words: string, said: string, lies: object|null}|undefined} varied */
      show(varied) {
        const now = varied ? boxOf(varied.lies) : Object.fromEntries(said);
        bar.toggleAttribute('hidden', !now);
        for (const [key, value] of Object.entries(now ?? {})) bar.setAttribute(key, value);
        if (varied) bar.after(ghost);
        else ghost.remove();
        if (label) label.textContent = varied ? written.slice(0, -figure.length) + (now ? varied.words : '—') : written;
        link.setAttribute('aria-label', varied ? `${name}${words('sentence.end')} ${varied.said}: ${varied.words}` : name);
      },
    };
  });
}

/** From metres along and off the border to a box of pixels, by the scales that the drawing brings. */
function boxes({ left, right, thinnest, ...ends }) {
  const [chainage, along, depth, across] = ['chainage', 'along', 'depth', 'across'].map((name) => ends[name].split(' ').map(Number));
  const sides = { [left]: ([min, max]) => [min, max], [right]: ([min, max]) => [-max, -min], either: ([, max]) => [-max, max] };
  return (lies) => {
    const deep = lies && sides[lies.side]?.(lies.distance);
    if (!deep) return null;
    const [x, width] = stretch(deep, depth, across, Number(thinnest));
    const [y, height] = stretch(lies.chainage, chainage, along, Number(thinnest));
    return { x, y, width, height };
  };
}

/** The first pixel and the number of pixels of an interval, at least so many, no more than the axis has. */
function stretch(interval, [first, last], [start, end], least) {
  const pixel = (value) => start + ((Math.min(last, Math.max(first, value)) - first) / (last - first)) * (end - start);
  const [a, b] = interval.map(pixel).sort((one, other) => one - other);
  const size = Math.max(least, b - a);
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  return [Math.min(high - size, Math.max(low, (a + b - size) / 2)), size];
}
