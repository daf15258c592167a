/** Citations with what only the browser knows: the day of reading, and the address that is meant. */
import { get } from 'sarhad/api.js';
import { element } from 'sarhad/dom.js';
import { save } from 'sarhad/save.js';

const TYPES = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', 'csl.json': 'application/vnd.citationstyles.csl+json' };

/**
 * How each published file becomes one with a day, by its ending.
 *
 * @type {Record<string, (file: string, day: number[], url: string|null) => string>}
 */
const DATED = {
  bib: (file, day, url) => file.replace(/^ {2}(?:url|note) = .*$/m, (line) => (url ? `  url = {${url}},` : line)).replace(/\}\s*$/, `  urldate = {${iso(day, '-')}},\n}\n`),
  ris: (file, day, url) => file.replace(/^(?:UR|N1) {2}- .*$/m, (line) => (url ? `UR  - ${url}` : line.trimEnd())).replace(/^ER {2}-/m, `Y2  - ${iso(day, '/')}/\r\nER  -`),
  'csl.json': (file, day, url) => JSON.stringify(JSON.parse(file).map(({ note, URL: known, ...item }) => ({ ...item, ...url ?? known ? { URL: url ?? known } : { note }, accessed: { 'date-parts': [day] } }))),
};
const iso = (day, between) => day.map((part) => String(part).padStart(2, '0')).join(between);

/** The day on which the reader looks at it, in words. @param {string} words with {date} @param {string} locale */
const accessed = (words, locale) => words.replace('{date}', () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory' }).format(new Date()));

/** In a folder a path of the site leads nobody anywhere. */
const apart = location.protocol === 'file:';
const PATHS = { bib: /^ {2}note = .*\n/m, ris: /^N1 {2}- .*\r\n/m, 'csl.json': /,"note":"[^"]*"/ };

const text = async (address) => (await get(address)).text();

/**
 * A citation in words.
 *
 * @param {URL} address of the published one
 * @param {Document} speech a page in its language
 * @param {string} words that say when it was read
 * @param {string} [url] what to name instead of the published page
 */
export async function inWords(address, speech, words, url) {
  const { dir, dataset } = speech.documentElement;
  const [, said, place] = /^([^]*\S)\s+(\S+)\s*$/.exec(await text(address));
  // A left-to-right address within a right-to-left line would be torn apart.
  const found = url ?? (apart && !/^https?:/.test(place) ? null : place);
  return [said, found, accessed(words, dataset.locale)].filter(Boolean).join(dir === 'rtl' ? '\n' : ' ');
}

/**
 * Saves a citation for a reference manager.
 *
 * @param {URL} address of the published one
 * @param {string} name of the file, without its ending
 * @param {string} [url] what to name instead of the published page
 */
export async function saveDated(address, name, url = null) {
  const now = new Date();
  const ending = Object.keys(DATED).find((known) => address.pathname.endsWith(`.${known}`));
  const file = await text(address);
  save(`${name}.${ending}`, DATED[ending](apart ? file.replace(PATHS[ending], '') : file, [now.getFullYear(), now.getMonth() + 1, now.getDate()], url), TYPES[ending]);
}

/**
 * Dates every citation of a page or an article: those in words now, files when they are saved. A statement's opens under it.
 *
 * @param {Document|Element} root
 */
export function startCitations(root) {
  for (const place of root.querySelectorAll('.citation')) place.append(' ', accessed(place.dataset.accessed, document.documentElement.dataset.locale));
  root.addEventListener('click', (event) => {
    const link = event.target.closest('.citation-files a, a[data-citing]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const address = new URL(link.href);
    if (!link.dataset.citing && address.pathname.endsWith('.txt')) return;
    event.preventDefault();
    const done = link.dataset.citing ? open(link, address) : saveDated(address, address.pathname.split('/').pop().replace(/\..*/, ''));
    done.catch(() => location.assign(address));
  });
}

/** Opens a statement's citation under it, or closes it. */
async function open(link, address) {
  const place = link.closest('p');
  if (place.nextElementSibling?.matches('.citation')) {
    while (place.nextElementSibling) place.nextElementSibling.remove();
    link.setAttribute('aria-expanded', 'false');
    return;
  }
  const said = element('p', { class: 'citation' }, await inWords(address, document, link.dataset.citing));
  const files = Object.keys(DATED).map((ending) => element('a', { href: address.href.replace(/txt$/, ending), download: '' }, element('bdi', {}, ending.toUpperCase().replace('.', '-'))));
  place.after(said, element('p', { class: 'citation-files' }, ...files.flatMap((file, i) => (i ? [' · ', file] : [file]))));
  link.setAttribute('aria-expanded', 'true');
}
