/** The card from which a reader takes what is seen along: as a link, a frame, a picture, data, a citation. */
import { OURS, write } from 'sarhad/address.js';
import { answer, page as pageAt } from 'sarhad/api.js';
import { inWords, saveDated } from 'sarhad/citation.js';
import { lazy, named, style, words } from 'sarhad/dom.js';
import { save } from 'sarhad/save.js';
import { framed, pictured } from 'sarhad/views/share/code.js';
import { partOf } from 'sarhad/views/share/data.js';

/** What stays in the address of each thing that can be shared. */
const KEPT = { view: OURS, event: ['event'], thesis: ['thesis'], range: ['since', 'until'], whole: [] };
const TYPES = { csv: 'text/csv', geojson: 'application/geo+json' };
const ATLAS = 'atlas';

/** Whether the page lies in a folder and knows no public address: a link to it would lead others nowhere. */
const apart = location.protocol === 'file:' && !document.querySelector('link[rel="canonical"]');

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {{selection: import('sarhad/select.js').Selection, known: import('sarhad/address.js').Known}} page
 */
export async function startShare(store, { selection, known }) {
  const opener = named('share');
  const card = named('sharing');
  const form = card.querySelector('form');
  const { what, language, form: shape, height, link, code, cite } = form.elements;
  const said = named('share-said');
  const { atlas, edition } = card.dataset;
  const documents = new Map([[language.value, () => document]]);
  /** What is shared, by its name. */
  let title = '';
  let fillings = 0;
  const site = lazy(() => answer('site.json').catch(() => null));

  /** The map page in the language that is wanted. */
  const speaking = () => {
    const { value } = language;
    if (!documents.has(value)) documents.set(value, lazy(() => pageAt(new URL(value, document.baseURI).href)));
    return documents.get(value)();
  };
  const chosen = () => ({ event: ['view', 'event'].includes(what.value) && store.state.event, thesis: ['view', 'thesis'].includes(what.value) && store.state.thesis });
  const subject = () => chosen().event || chosen().thesis || ATLAS;
  const cited = (ending) => new URL(`${document.documentElement.dataset.root}data/citations/${languageOf()}/${subject()}.${ending}`, document.baseURI);
  const languageOf = () => language.selectedOptions[0].lang;
  /** What is seen, and nothing of others in the address, nor what the page could not read there. */
  const queryOf = () => {
    const pairs = write('', store.state, known).slice(1).split('&').filter((pair) => KEPT[what.value].includes(pair.split('=')[0]));
    return pairs.length ? `?${pairs.join('&')}` : '';
  };
  const fill = async () => {
    const filling = ++fillings;
    const [speech, served] = await Promise.all([speaking(), site()]);
    const query = queryOf();
    const places = placesOf(new URL(language.value, addressOfPage()));
    const shared = sharedOf(speech, chosen(), ['event', 'thesis'].includes(what.value) ? null : places.map + query, places.map);
    if (filling !== fillings) return;
    title = shared.title;
    link.value = shared.link;
    show({ shared, query, places, drawn: Boolean(served?.answers.includes('picture')) });
    const citation = await inWords(cited('txt'), speech, named('sharing', speech).dataset.accessed, apart ? undefined : shared.link);
    if (filling === fillings) Object.assign(cite, { value: citation, lang: shared.lang, dir: speech.documentElement.dir });
  };
  const show = ({ shared, query, places, drawn }) => {
    const name = card.dataset.undrawn.split(' ').includes(subject()) ? ATLAS : subject();
    const picture = (format) => places.picture(languageOf(), name, format);
    const parts = [...form.elements.part].filter(({ checked }) => checked).map(({ value }) => value);
    const auto = height.value === 'auto';
    const asked = { address: `${places.frame}${query}${query ? '&' : '?'}show=${parts}`, height: auto ? '480' : height.value, script: auto ? places.script : null };
    const seen = picture(form.querySelector('[data-picture="png"]') ? 'png' : 'svg');
    code.value = shape.value === 'map' ? framed(shared, asked, seen) : pictured(shared, seen);
    for (const anchor of form.querySelectorAll('[data-picture]')) Object.assign(anchor, { href: picture(anchor.dataset.picture), download: fileName(`${name}.${anchor.dataset.picture}`) });
    // Found words are in the reader's own search only: a picture would show more than is seen.
    named('share-drawn').hidden = !drawn || /[?&]q=/.test(query);
    Object.assign(named('share-drawn').querySelector('a'), { href: `${places.drawing}${query}${query ? '&' : '?'}lang=${languageOf()}`, download: fileName(`${name}-view.png`) });
    for (const control of [height, ...form.elements.part]) control.disabled = shape.value !== 'map';
  };
  const fileName = (end) => `${atlas}-${edition}-${end}`;
  const fail = (problem) => {
    console.error(problem);
    said.textContent = words('share.failed');
  };
  const refill = () => fill().catch(fail);
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
    const { copy, data, citing } = target.closest('button')?.dataset ?? {};
    if (copy) said.textContent = words(await copied(form.elements[copy]) ? 'share.copied' : 'share.notCopied');
    if (data) await hand(data).catch(fail);
    if (citing) await saveDated(cited(citing), fileName(subject()), apart ? undefined : link.value).catch(fail);
  });
  const hand = async (name) => {
    const ids = what.value === 'event' ? new Set([store.state.event]) : selection.visible(shownBy(what.value, store.state));
    save(fileName(name), await partOf(name, ids), TYPES[name.split('.')[1]]);
  };
  // A click beside the card closes it; Escape does so by itself.
  card.addEventListener('click', ({ target }) => { if (target === card) card.close(); });
  for (const own of [link, code]) own.closest('section').hidden = apart;
  form.querySelector('[data-picture="png"]')?.closest('li').toggleAttribute('hidden', apart);
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

/** Where everything stands, seen from a map page. @param {URL} map */
function placesOf(map) {
  const at = (path) => new URL(path, map).href;
  const root = document.documentElement.dataset.root;
  return {
    map: at('.'), frame: at('embed.html'), script: at(`${root}embed-height.js`), drawing: at(`${root}picture.png`),
    picture: (language, name, format) => at(`${root}pictures/${language}/${name}.${format}`),
  };
}

/**
 * What is shared, in the words of a map page.
 *
 * @param {string|null} link  where it is found; null is the page of the event or the interpretation
 * @param {string} map
 */
function sharedOf(speech, { event, thesis }, link, map) {
  const at = (name, root) => named(name, root)?.textContent.trim();
  const atlas = speech.querySelector('.masthead-atlas').textContent.trim();
  const item = event ? speech.querySelector(`[data-ref="events"] > [data-event="${event}"]`) : thesis && speech.querySelector(`[data-ref="theses"] > [data-thesis="${thesis}"]`);
  const title = !item ? atlas : event ? at('title', item) : `${at('holder', item)}${named('words', speech).querySelector('[data-word="thesis.says"]').textContent} ${at('title', item)}`;
  const credit = `${speech.querySelector('.masthead-name').textContent.trim()} · ${at('edition', speech)}`;
  return { title, credit, lang: speech.documentElement.lang, link: link ?? new URL(item.querySelector('a').getAttribute('href'), map).href };
}

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
