/** The only module that fetches. What it gives is frozen: views draw data, they never change it. */

/** The server could not be reached, or does not have it. */
export class Unavailable extends Error {
  name = 'Unavailable';
}

/** What stands at an address. @param {string|URL} address */
export async function get(address) {
  const answer = await fetch(address).catch(({ message }) => { throw new Unavailable(`${address}: ${message}`); });
  if (!answer.ok) throw new Unavailable(`${address}: status ${answer.status}`);
  return answer;
}

/** A file of data. @param {string} name file name under data/ */
export async function json(name) {
  return (await get(new URL(`${document.documentElement.dataset.root}data/${name}`, document.baseURI))).json();
}

/** What the server answers to a question; null where it refuses, or where none answers. @param {string} question path and query */
export async function answer(question) {
  const answered = await fetch(new URL(document.documentElement.dataset.root + question, document.baseURI)).catch(({ message }) => { throw new Unavailable(`${question}: ${message}`); });
  return answered.ok ? answered.json() : null;
}

/** A collection of data. @param {string} name file name under data/ */
export async function collection(name) {
  const data = await json(name);
  for (const feature of data.features) Object.freeze(feature.properties);
  return Object.freeze(data);
}

/** Another page of the site. @param {string} address */
export async function page(address) {
  const answer = await get(address);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
