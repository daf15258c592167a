/** What pages to read have beyond their words, where scripts run. */
import { startCitations } from 'sarhad/citation.js';

startCitations(document);
