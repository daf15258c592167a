/** Starts the page of a story: an article that can be asked, and presented. What presents is loaded when somebody presents. */
import { lazy, named } from 'sarhad/dom.js';
import { startCitations } from 'sarhad/citation.js';
import { keep } from 'sarhad/offline.js';
import { keyOf } from 'sarhad/story/keys.js';
import { readPlace } from 'sarhad/story/place.js';

const presentation = lazy(() => import('sarhad/story/presentation.js').then(({ createPresentation }) => createPresentation()));
/** @param {{minutes?: string|null, slide?: string, part?: string}} where */
const present = (where) => presentation().then((open) => open(where)).catch(console.error);

const begin = named('begin');
begin.hidden = false;
begin.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button) present({ minutes: button.dataset.minutes });
});
addEventListener('keydown', (event) => {
  if (keyOf(event) !== 'p' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
  if (document.documentElement.dataset.presenting === undefined) present({});
});

startCitations(document);
const { enhance } = await import('sarhad/story/questions.js');
for (const question of document.querySelectorAll('.question')) enhance(question);
const place = readPlace(location.search);
if (place) await present(place);
document.documentElement.dataset.ready = '';
/** What is kept for later waits until the class has what is wanted now. */
setTimeout(() => keep((state) => { named('plain').hidden = state !== 'plain'; }), 4e3);
