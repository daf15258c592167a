/** What pages to read have beyond their words, where scripts run. */
import { startCitations } from 'sarhad/citation.js';
import { lazy, named, number } from 'sarhad/dom.js';
import { keep } from 'sarhad/offline.js';

startCitations(document);
/** The page of downloads says whether this browser keeps the site; elsewhere that waits until the reader has what is wanted now. */
const place = named('offline');
if (place) keep((state) => { place.textContent = place.dataset[state]; });
else setTimeout(keep, 4e3);

/** What is too large to be made before somebody wants it tells its size when a hand comes near. */
for (const size of document.querySelectorAll('[data-size]')) {
  const link = size.parentElement.querySelector('a');
  const ask = lazy(() => fetch(link.href, { method: 'HEAD' }).then(({ headers }) => {
    const bytes = Number(headers.get('content-length'));
    if (bytes) size.textContent = size.dataset.size.replace('{n}', () => number(Math.ceil(bytes / 1000)));
  }));
  for (const touch of ['pointerenter', 'focus']) link.addEventListener(touch, () => ask().catch(console.info));
}
