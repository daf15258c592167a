/** Elements by name; text from data only ever as text. */

/** The element that the page calls so. @returns {HTMLElement} */
export const named = (name, root = document) => root.querySelector(`[data-ref="${name}"]`);

/** The words under a key, as the page brings them. */
export const words = (key) => named('words').querySelector(`[data-word="${key}"]`).textContent;

/**
 * Makes an element.
 *
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node|string)} children
 */
export function element(tag, attributes = {}, ...children) {
  return built(document.createElement(tag), attributes, children);
}

/** Makes an SVG element, as {@link element}. */
export function drawing(tag, attributes = {}, ...children) {
  return built(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function built(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The shape of a kind of event with its number in it, as the page's list draws it. */
export function glyph(kind, number) {
  const shape = drawing('svg', { 'aria-hidden': 'true', focusable: 'false' }, drawing('use', { href: `#kind-${kind}` }));
  return [shape, element('b', {}, number)];
}

/** A number as readers of the page write it. */
export const number = (value) => new Intl.NumberFormat(document.documentElement.dataset.locale).format(value);

/** Whether the reader wants things to stay where they are. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * What the list says of each event, for marks and labels: data files know no language.
 *
 * @returns {Map<string, {number: string, name: string, title: string, link: string, sites: Map<string, {name: string, lang: string, interval: string}>}>}
 */
export function eventsOfPage() {
  const events = new Map();
  for (const item of document.querySelectorAll('[data-ref="events"] > li')) {
    const text = (name) => named(name, item).textContent.trim();
    events.set(item.dataset.event, {
      number: item.querySelector('.glyph b').textContent,
      name: `${item.querySelector('.glyph b').textContent}. ${text('title')}. ${text('date')}. ${text('sentence')}`,
      title: text('title'),
      link: item.querySelector('a').href,
      sites: new Map([...item.querySelectorAll('[data-site]')].map((site) => [
        site.dataset.site, { name: site.textContent, lang: site.lang, interval: site.dataset.interval }])),
    });
  }
  return events;
}
