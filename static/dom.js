/** Elements by name; text from data only ever as text. */

/** The element that the page calls so. @returns {HTMLElement} */
export const named = (name, root = document) => root.querySelector(`[data-ref="${name}"]`);

/** The words under a key, as the page brings them. */
export const words = (key) => wordsOfPage().get(key);
const wordsOfPage = lazy(() => new Map([...named('words').querySelectorAll('[data-word]')].map((word) => [word.dataset.word, word.textContent])));

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

/** Loads a style sheet that not every reader needs. One that cannot be loaded leaves things plain. @param {string} href */
export function style(href) {
  const link = element('link', { rel: 'stylesheet', href });
  return new Promise((done) => {
    for (const end of ['load', 'error']) link.addEventListener(end, done);
    document.head.append(link);
  });
}

/** A number as readers of the page write it. */
export const number = (value) => numbers().format(value);
const numbers = lazy(() => new Intl.NumberFormat(document.documentElement.dataset.locale));

/** Whether the reader wants things to stay where they are. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A value that is made when first asked for, once; a promise that was not kept is made anew. @template T @param {(...how: any[]) => T} make */
export function lazy(make) {
  let made;
  return (...how) => {
    if (made === undefined) {
      made = make(...how);
      made?.catch?.(() => { made = undefined; });
    }
    return made;
  };
}

/**
 * What the list says of an event, for marks, labels and filters: data files know no language.
 *
 * @typedef {object} EventOfPage
 * @property {string} id
 * @property {string} number  as the page writes it
 * @property {string} name  all that it says
 * @property {string} title
 * @property {string} date
 * @property {string} link
 * @property {'a'|'b'|'other'} party
 * @property {number} since  first moment that it can have been, in milliseconds
 * @property {number} until  last one
 * @property {number} about  time most often given, or the middle
 * @property {string[]} kind  values of the filters, as the next three
 * @property {string[]} actor
 * @property {string[]} side
 * @property {string[]} place
 * @property {Map<string, {name: string, lang: string, interval: string, statements: string[]}>} sites  statements: those that place it and can be left out
 * @property {{to: string, words: string}[]} responses  who calls it a response to which other event
 */

/** The events of the page in time order. @returns {Map<string, EventOfPage>} */
export const eventsOfPage = () => new Map([...named('events').children].map((item) => [item.dataset.event, eventOf(item)]));

function eventOf(item) {
  const { event: id, kind, party } = item.dataset;
  const text = (name) => named(name, item).textContent.trim();
  const values = (name) => item.dataset[name].split(' ').filter(Boolean);
  const number = item.querySelector('.glyph b').textContent;
  const [since, until] = [Date.parse(item.dataset.since), Date.parse(item.dataset.until)];
  return {
    id, number, party, since, until,
    about: item.dataset.about ? Date.parse(item.dataset.about) : (since + until) / 2,
    name: [`${number}. ${text('title')}`, text('date'), text('sentence')].join(`${words('sentence.end')} `),
    title: text('title'),
    date: text('date'),
    link: item.querySelector('a').href,
    kind: [kind], actor: values('actor'), side: values('side'), place: values('place'),
    sites: new Map([...item.querySelectorAll('[data-site]')].map((site) => [
      site.dataset.site, { name: site.textContent, lang: site.lang, interval: site.dataset.interval, statements: site.dataset.statements?.split(' ') ?? [] }])),
    responses: [...item.querySelectorAll('[data-to]')].map((response) => ({ to: response.dataset.to, words: response.textContent })),
  };
}

/**
 * The interpretations of the page.
 *
 * @returns {Map<string, {title: string, link: string, holder: string, events: string[]}>}
 */
export const thesesOfPage = () => new Map([...(named('theses')?.children ?? [])].map((item) => [item.dataset.thesis, {
  title: named('title', item).textContent.trim(),
  link: item.querySelector('a').href,
  holder: named('holder', item).textContent.trim(),
  events: item.dataset.events.split(' ').filter(Boolean),
}]));

/** Beginning and end of the time that the page tells of, in milliseconds. @returns {[number, number]} */
export const wholeOfPage = () => ['since', 'until'].map((end) => Date.parse(named('timeline').dataset[end]));

/**
 * Does something once for all that happens together.
 *
 * @param {() => void} act
 * @param {(act: () => void) => void} later  when: queueMicrotask, requestAnimationFrame
 */
export const gathered = (act, later) => {
  let waiting = false;
  return () => {
    if (!waiting) later(() => {
      waiting = false;
      act();
    });
    waiting = true;
  };
};

/**
 * The size of an element, kept up to date: to ask the page itself while it changes would make it lay itself out.
 *
 * @param {HTMLElement} node
 * @param {() => void} changed
 */
export function sizeOf(node, changed) {
  const size = { width: node.clientWidth, height: node.clientHeight };
  new ResizeObserver(() => {
    Object.assign(size, { width: node.clientWidth, height: node.clientHeight });
    changed();
  }).observe(node);
  return size;
}

/** Keys that walk through a group of marks, and how far. */
const WALK = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** How far a key walks; 0 for any other key. */
export const stride = (key) => WALK[key] ?? 0;

/** Makes one of some buttons the one that the tab key reaches. */
export function reach(buttons, wanted) {
  for (const button of buttons) button.tabIndex = button === wanted ? 0 : -1;
}
