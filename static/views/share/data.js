/** The published data of some events only. */
import { get } from 'sarhad/api.js';

/** The columns by which tables name an event, the surest first. */
const EVENT_COLUMNS = ['event', 'id'];

/**
 * @param {string} name of the published file: events.geojson, claims.csv
 * @param {Set<string>} ids of the events
 */
export async function partOf(name, ids) {
  const whole = await (await get(new URL(`${document.documentElement.dataset.root}data/${name}`, document.baseURI))).text();
  return name.endsWith('.csv') ? rows(whole, ids) : features(whole, ids);
}

function features(whole, ids) {
  const collection = JSON.parse(whole);
  return JSON.stringify({ ...collection, features: collection.features.filter(({ id }) => ids.has(id)) });
}

/** The head and the rows of some events, each as it stands: a cell may hold commas and line breaks between its quotes. */
export function rows(whole, ids) {
  const [head, ...others] = whole.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+\r?\n?/g) ?? [''];
  const names = cells(head.replace(/^\uFEFF/, ''));
  const column = names.indexOf(EVENT_COLUMNS.find((name) => names.includes(name)));
  return [head, ...others.filter((row) => ids.has(cells(row)[column]))].join('');
}

const cells = (row) => [...row.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain);
