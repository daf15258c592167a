/** The card from which a reader takes what is seen along: as a link, a frame, a picture, data, a citation. */
import { OURS } from 'sarhad/address.js';
import { answer, page as pageAt } from 'sarhad/api.js';
import { lazy, named, style, words } from 'sarhad/dom.js';
import { framed, pictured } from 'sarhad/views/share/code.js';
import { partOf, save } from 'sarhad/views/share/data.js';

/** What stays in the address of each thing that can be shared. */
const KEPT = { view: OURS, event: ['event'], thesis: ['thesis'], range: ['since', 'until'], whole: [] };
const TYPES = { csv: 'text/csv', geojson: 'application/geo+json' };

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {{selection: import('sarhad/select.js').Selection}} page
 */
export async function startShare(store, { selection }) {
  const opener = named('share');
  const card = named('sharing');
  const form = card.querySelector('form');
  const { what, language, form: shape, height, link, code, cite } = form.elements;
  const said = named('share-said');
  const documents = new Map([[language.value, () => document]]);
  /** What is shared, by its name. */
  let title = '';
  const site = lazy(() => answer('site.json').catch(() => null));

  /** The map page in the language that is wanted. */
  const speaking = () => {
    const { value } = language;
    if (!documents.has(value)) documents.set(value, lazy(() => pageAt(new URL(value, document.baseURI).href)));
    return documents.get(value)();
  };
  const chosen = () => ({ event: ['view', 'event'].includes(what.value) && store.state.event, thesis: ['view', 'thesis'].includes(what.value) && store.state.thesis });
  const fill = async () => {
    const [speech, served] = await Promise.all([speaking(), site()]);
    const query = queryOf(KEPT[what.value]);
    const places = placesOf(new URL(language.value, addressOfPage()));
    const shared = sharedOf(speech, chosen(), places.map + query);
    const picture = (format) => places.picture(speech.documentElement.dataset.language, chosen().event || chosen().thesis || 'atlas', format);
    title = shared.title;
    link.value = shared.link;
    cite.value = words('share.citation').replace('{title}', () => shared.whole).replace('{site}', () => shared.site).replace('{edition}', () => shared.edition)
      .replace('{address}', () => shared.link).replace('{date}', () => today());
    cite.lang = document.documentElement.lang;
    const parts = [...form.elements.part].filter(({ checked }) => checked).map(({ value }) => value);
    const auto = height.value === 'auto';
    const asked = { address: `${places.frame}${query}${query ? '&' : '?'}show=${parts}`, height: auto ? '480' : height.value, script: auto ? places.script : null };
    code.value = shape.value === 'map' ? framed(shared, asked) : pictured(shared, picture(form.querySelector('[data-picture="png"]') ? 'png' : 'svg'));
    for (const anchor of form.querySelectorAll('[data-picture]')) anchor.href = picture(anchor.dataset.picture);
    named('share-drawn').hidden = !served?.answers.includes('picture');
    named('share-drawn').querySelector('a').href = `${places.drawing}${query}${query ? '&' : '?'}lang=${speech.documentElement.dataset.language}`;
    for (const control of [height, ...form.elements.part]) control.disabled = shape.value !== 'map';
  };
  const refill = () => fill().catch((problem) => {
    console.error(problem);
    said.textContent = words('share.failed');
  });
  /** What cannot be shared now is not offered. */
  const offer = ({ event, thesis, since, until }) => {
    const possible = { view: true, event, thesis, range: since ?? until, whole: true };
    for (const option of what.options) {
      option.hidden = option.disabled = !possible[option.value];
      if (option.selected && option.disabled) what.value = 'view';
    }
  };
  const open = () => {
    said.textContent = '';
    offer(store.state);
    refill();
    card.showModal();
  };

  form.addEventListener('change', refill);
  form.addEventListener('click', async ({ target }) => {
    const { copy, data } = target.closest('button')?.dataset ?? {};
    if (copy) said.textContent = words(await copied(form.elements[copy]) ? 'share.copied' : 'share.notCopied');
    if (data) await hand(data);
  });
  const hand = async (name) => {
    try {
      const { event } = chosen();
      const ids = what.value === 'event' ? new Set([event]) : selection.visible(shownBy(what.value, store.state));
      const [title, kind] = name.split('.');
      save(`${card.dataset.atlas}-${card.dataset.edition}-${title}.${kind}`, await partOf(name, ids), TYPES[kind]);
    } catch (problem) {
      console.error(problem);
      said.textContent = words('share.failed');
    }
  };
  // A click beside the card closes it; Escape does so by itself.
  card.addEventListener('click', ({ target }) => { if (target === card) card.close(); });
  const native = named('share-native');
  native.hidden = !navigator.share;
  native.addEventListener('click', () => navigator.share({ title, url: link.value }).catch(() => {}));
  opener.addEventListener('click', open);
  await style(card.dataset.style);
}

/** The state whose events are shared. */
const shownBy = (what, state) => {
  const everything = { ...state, since: null, until: null, now: null, kind: [], actor: [], side: [], place: [], matches: null, thesis: null };
  if (what === 'range') return Object.freeze({ ...everything, since: state.since, until: state.until });
  return what === 'thesis' ? Object.freeze({ ...everything, thesis: state.thesis }) : what === 'whole' ? Object.freeze(everything) : state;
};

/** The page's address without what is seen on it: the public one, where there is one. */
const addressOfPage = () => new URL('.', document.querySelector('link[rel="canonical"]')?.href ?? location.href);

/** Parameters of the page's query, as they stand. */
function queryOf(names) {
  const pairs = location.search.slice(1).split('&').filter((pair) => names.includes(pair.split('=')[0]));
  return pairs.length ? `?${pairs.join('&')}` : '';
}

/** Where everything stands, seen from a map page. @param {URL} map */
function placesOf(map) {
  const at = (path) => new URL(path, map).href;
  const root = document.documentElement.dataset.root;
  return {
    map: at('.'), frame: at('embed.html'), script: at(`${root}embed-height.js`), drawing: at(`${root}picture.png`),
    picture: (language, name, format) => at(`${root}pictures/${language}/${name}.${format}`),
  };
}

/** What is shared, in the words of a map page. */
function sharedOf(speech, { event, thesis }, link) {
  const at = (name, root) => named(name, root)?.textContent.trim();
  const atlas = speech.querySelector('.masthead-atlas').textContent.trim();
  const item = event ? speech.querySelector(`[data-ref="events"] > [data-event="${event}"]`) : thesis && speech.querySelector(`[data-ref="theses"] > [data-thesis="${thesis}"]`);
  const title = !item ? atlas : event ? at('title', item) : `${at('holder', item)}${named('words', speech).querySelector('[data-word="thesis.says"]').textContent} ${at('title', item)}`;
  const name = speech.querySelector('.masthead-name').textContent.trim();
  const edition = at('edition', speech);
  return { title, link, whole: title === atlas ? title : `${title}${words('sentence.end')} ${atlas}`, site: name, edition, credit: `${name} · ${edition}`, lang: speech.documentElement.lang };
}

/** The day on which the reader looks at it. */
const today = () => new Intl.DateTimeFormat(document.documentElement.dataset.locale, { dateStyle: 'long', calendar: 'gregory' }).format(new Date());

/** Copies what a field holds; where that is refused the field's text is selected for the reader's own hand. */
async function copied(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand('copy');
  }
}
