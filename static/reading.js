/** What pages to read have beyond their words, where scripts run. */
import { startCitations } from 'sarhad/citation.js';
import { named } from 'sarhad/dom.js';
import { keep } from 'sarhad/offline.js';

startCitations(document);
/** The page of downloads says whether this browser keeps the site. */
const place = named('offline');
keep((state) => { if (place) place.textContent = place.dataset[state]; });
