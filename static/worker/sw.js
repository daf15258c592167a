/**
 * Keeps the site for when there is no network: one edition, whole, in the languages that were read.
 *
 * A page belongs to an edition if it is, byte for byte, the page of that edition that is kept here: it then gets everything
 * from where that edition is kept, until it is closed, whatever the server has meanwhile. Any other page belongs to none
 * and is served by the network alone. So no page ever shows two editions at once, a new worker can take over at once, and
 * what was withdrawn is gone with the edition that had it.
 *
 * EDITION is put before this when the site is made: { id, shared, languages }, the hash of each list of files, in which stands
 * the hash of each file. A site that is too large to be kept names none.
 */
const SCOPE = new URL(registration.scope);
const PREFIX = `${SCOPE.pathname} `;
const HERE = PREFIX + EDITION.id;
/** Which open page belongs to which edition: a worker is stopped at any time, and forgets. */
const PAGES = `${PREFIX}pages`;
/** Milliseconds after which a kept page is shown instead of one that does not come. */
const PATIENCE = 5_000;
/** Files that are fetched at the same time: a reader is still reading. */
const AT_ONCE = 4;
/** What only a server answers, and what is only downloaded: none of our business. */
const NEVER = /^(measure\/|picture\.png|oembed|status$|sw\.js$)|\.(png|zip|gpkg|kml)$/;

const pathOf = (url) => decodeURI(new URL(url).pathname.slice(SCOPE.pathname.length)).replace(/(^|\/)$/, '$1index.html');
const keyOf = (path) => new URL(encodeURI(path), SCOPE).href;
const listOf = (part) => `offline/${part}.json`;

/* Keeping. */

/** Fetches exactly these bytes, whatever a cache or the server has now, or fails. */
async function exactly(path, integrity) {
  const answer = await fetch(keyOf(path), { cache: 'no-cache', integrity });
  if (!answer.ok) throw new Error(`${path}: status ${answer.status}`);
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  // A page that came by a redirect could not be shown: what is kept has no past.
  return new Response(await answer.blob(), { headers });
}

/** Keeps a part of the edition; its list comes last, so that it says that the part is whole. */
async function keepPart(part, integrity) {
  const cache = await caches.open(HERE);
  if (await cache.match(keyOf(listOf(part)))) return;
  const list = await exactly(listOf(part), integrity);
  const files = Object.entries(await list.clone().json());
  const before = await editionsBefore(part);
  const fetchNext = async () => {
    for (let file = files.pop(); file; file = files.pop()) {
      const [path, hash] = file;
      if (!await cache.match(keyOf(path))) await cache.put(keyOf(path), await unchanged(path, hash, before) ?? await exactly(path, hash));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  await cache.put(keyOf(listOf(part)), list);
}

/** Of each other edition that is kept: its name, and the hash of each file of a part. */
async function editionsBefore(part) {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PAGES && name !== HERE);
  const lists = await Promise.all(names.map(async (cacheName) => (await caches.match(keyOf(listOf(part)), { cacheName }))?.json()));
  return names.map((cacheName, i) => ({ cacheName, hashes: lists[i] ?? {} }));
}

/** The same bytes, if an edition before has them: they need not come again. */
function unchanged(path, hash, before) {
  const same = before.find(({ hashes }) => hashes[path] === hash);
  return same && caches.match(keyOf(path), { cacheName: same.cacheName });
}

const keepLanguage = (language) => keepPart(language, EDITION.languages[language]);
const isWhole = async (part) => Boolean(await caches.match(keyOf(listOf(part)), { cacheName: HERE }));

/** The languages of which some edition is kept whole. */
async function languagesKept() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PAGES);
  const kept = await Promise.all(Object.keys(EDITION.languages).map(async (language) => {
    const lists = await Promise.all(names.map((cacheName) => caches.match(keyOf(listOf(language)), { cacheName })));
    return lists.some(Boolean) && language;
  }));
  return kept.filter(Boolean);
}

addEventListener('install', (event) => event.waitUntil((async () => {
  if (!EDITION.shared) return skipWaiting();
  const languages = await languagesKept();
  try {
    await keepPart('shared', EDITION.shared);
    for (const language of languages) await keepLanguage(language);
  } catch (problem) {
    // The site changed meanwhile: nothing of this edition stays.
    await caches.delete(HERE);
    throw problem;
  }
  return skipWaiting();
})()));

addEventListener('activate', (event) => event.waitUntil(EDITION.shared ? sweep() : leave()));

/** The site is no longer kept by browsers. */
async function leave() {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
  await registration.unregister();
}

/** A page asks to be kept in its language; it is told whether that came about. */
addEventListener('message', (event) => event.waitUntil((async () => {
  const { keep } = event.data ?? {};
  if (!Object.hasOwn(EDITION.languages, keep)) return event.ports[0]?.postMessage('impossible');
  try {
    await keepLanguage(keep);
    return event.ports[0]?.postMessage('kept');
  } catch {
    event.ports[0]?.postMessage('impossible');
    return renew();
  }
})()));

/* Which page belongs to which edition. */

/** Pages that were opened since this worker runs: not all of them are listed yet. */
const opened = new Map();

/** Notes the edition of a page; null is none. @param {Promise<string|null>} edition */
function note(page, edition) {
  const noted = edition.then(async (name) => {
    if (name) await (await caches.open(PAGES)).put(keyOf(page), new Response(name));
    return name;
  });
  opened.set(page, noted);
  return noted;
}

async function editionOf(page) {
  if (opened.has(page)) return opened.get(page);
  const noted = await caches.match(keyOf(page), { cacheName: PAGES });
  return noted ? noted.text() : null;
}

/** Forgets pages that were closed, and other editions that no open page belongs to. */
async function sweep() {
  const open = new Set([...(await clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id), ...opened.keys()].map(keyOf));
  const pages = await caches.open(PAGES);
  const used = new Set([HERE, PAGES]);
  for (const page of await pages.keys()) {
    if (open.has(page.url)) used.add(await (await pages.match(page)).text());
    else await pages.delete(page);
  }
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && !used.has(name)) await caches.delete(name);
}

/** Looks for a new edition. */
const renew = () => registration.update().catch(() => {});

/* Answering. */

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE.href) || request.headers.has('range')) return;
  const path = pathOf(request.url);
  if (!EDITION.shared) return;
  if (request.mode === 'navigate') event.respondWith(visited(event, path));
  else if (!NEVER.test(path)) event.respondWith(asked(event, path));
});

/** A page: as the server has it; as it is kept, if no server answers; or what says that it is not kept. */
async function visited(event, path) {
  const kept = await pageKept(path);
  // Not as the browser's own cache has it: that may be of yet another edition.
  const network = fetch(event.request, { cache: 'no-cache' });
  const inTime = kept ? Promise.race([network, late()]) : network;
  const answer = await inTime.catch(() => {});
  event.waitUntil(sweep());
  if (!answer && !kept && path === 'index.html') return toLanguage();
  if (!answer || (kept && answer.status >= 500)) {
    event.waitUntil(note(event.resultingClientId, Promise.resolve(HERE)));
    return kept ?? unkept(path);
  }
  const same = kept && answer.ok ? isSame(kept, answer.clone()) : Promise.resolve(false);
  event.waitUntil(note(event.resultingClientId, same.then((is) => (is ? HERE : null))));
  // Withdrawn or changed: there is a new edition.
  if (kept) event.waitUntil(same.then((is) => is || renew()));
  return answer;
}

const late = () => new Promise((done) => { setTimeout(done, PATIENCE); });

/** A page that is kept, and with it its whole language. */
async function pageKept(path) {
  return await isWhole('shared') && await isWhole(path.split('/')[0]) ? caches.match(keyOf(path), { cacheName: HERE }) : undefined;
}

async function isSame(kept, answer) {
  const [ours, theirs] = (await Promise.all([kept.clone().arrayBuffer(), answer.arrayBuffer()])).map((bytes) => new Uint8Array(bytes));
  return ours.length === theirs.length && ours.every((byte, i) => byte === theirs[i]);
}

/** The languages that are kept here, the wanted one first, then the visitor's own. */
async function languagesHere(wanted) {
  if (!await isWhole('shared')) return [];
  const whole = await Promise.all(Object.keys(EDITION.languages).map(async (one) => await isWhole(one) && one));
  const kept = whole.filter(Boolean);
  const liked = [wanted, ...navigator.languages.map((one) => one.split('-')[0])].filter((one) => kept.includes(one));
  return [...new Set([...liked, ...kept])];
}

/** From the root to a language that is kept. */
async function toLanguage() {
  const [language] = await languagesHere();
  return language ? Response.redirect(keyOf(`${language}/index.html`)) : Response.error();
}

/** A page of ours that says what is kept instead. It stands where the missing one would, so that it can be tried again there. */
async function unkept(path) {
  const kept = await languagesHere(path.split('/')[0]);
  const page = kept.length && await caches.match(keyOf(`offline/${kept[0]}.html`), { cacheName: HERE });
  if (!page) return Response.error();
  const html = (await page.text()).replaceAll('="../', `="${SCOPE.pathname}`)
    .replace(/<li data-language="([^"]+)".*<\/li>\n/g, (line, language) => (kept.includes(language) ? line : ''));
  return new Response(html, { status: 503, statusText: 'Offline', headers: { ...Object.fromEntries(page.headers), 'cache-control': 'no-store' } });
}

/** What a page asks for: as its edition has it; of what is in no edition, what the server says. */
async function asked(event, path) {
  const edition = event.clientId ? await editionOf(event.clientId) : null;
  const kept = edition && (await caches.match(keyOf(path), { cacheName: edition }) ?? await citation(path, edition));
  if (kept) return kept;
  // What a server answers is asked of it and not of a cache: without one nobody answers questions.
  if (path === 'site.json') return fetch(event.request, { cache: 'no-store' }).catch(() => Response.json({ answers: [] }));
  return fetch(event.request);
}

/** Citations are many and short: those of a language are kept together. */
async function citation(path, cacheName) {
  const [, language] = /^data\/citations\/([^/]+)\//.exec(path) ?? [];
  const together = language && await caches.match(keyOf(`offline/citations-${language}.json`), { cacheName });
  const text = together && (await together.json())[path];
  return text === undefined ? undefined : new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
