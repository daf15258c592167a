/** What pages to read have beyond their words, where scripts run. */
import { startCitations } from 'sarhad/citation.js';
import { lazy, named, number } from 'sarhad/dom.js';
import { keep, sizeOfKeeping } from 'sarhad/offline.js';

startCitations(document);
const megabytes = (element, bytes) => element.dataset.size.replace('{n}', () => number(Math.max(1, Math.round(bytes / 1e5)) / 10));

/** Pages that offer the site for use without a network say whether this browser keeps it, and ask where that may cost something. */
const place = named('offline');
const button = named('keep');
const tell = place ? (state) => {
  place.textContent = place.dataset[state];
  button.hidden = state !== 'offered';
  if (!button.hidden) sizeOfKeeping().then((bytes) => { button.append(` · ${megabytes(button, bytes)}`); }).catch(console.info);
} : undefined;
button?.addEventListener('click', () => {
  place.focus();
  keep(tell, true);
});
/** It waits until the reader has what is wanted now, but on the page that is about it. */
setTimeout(() => keep(tell), document.documentElement.dataset.page === 'data' ? 0 : 4e3);

/** The pack is too large to be made before somebody wants it: it tells its size when a hand comes near, or it comes into view. */
const sizes = document.querySelectorAll('span[data-size]');
if (sizes.length) {
  const { href } = sizes[0].parentElement.querySelector('a');
  const ask = lazy(() => fetch(href, { method: 'HEAD' }).then(({ headers }) => {
    const bytes = Number(headers.get('content-length'));
    if (bytes) for (const size of sizes) size.textContent = megabytes(size, bytes);
  }));
  const want = () => ask().catch(console.info);
  for (const size of sizes) for (const touch of ['pointerenter', 'focus']) size.parentElement.querySelector('a').addEventListener(touch, want);
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    want();
  }).observe(place);
}
