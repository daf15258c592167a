/** Filters and search. The words to search in are loaded when somebody wants to search. */
import { element, lazy, named, number, words } from 'sarhad/dom.js';
import { narrowings } from 'sarhad/select.js';
import { FACETS, NARROWING } from 'sarhad/store.js';

/** More events than this are too many to be told apart by where the words were found. */
const MANY = 300;

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {{selection: import('sarhad/select.js').Selection}} page
 */
export function startFilters(store, { selection }) {
  const box = named('filters');
  const facets = FACETS.map((name) => ({ name, inputs: [...box.querySelectorAll(`[data-facet="${name}"] input`)] }));
  const summary = box.querySelector('summary');
  const title = summary.textContent;

  const show = (state) => {
    const used = narrowings({ ...state, q: '' });
    summary.textContent = used ? `${title} (${number(used)})` : title;
    if (!box.open) return;
    for (const { name, inputs } of facets) {
      const counts = selection.counts(state, name);
      for (const input of inputs) {
        input.checked = state[name].includes(input.value);
        const count = counts.get(input.value) ?? 0;
        input.parentElement.lastElementChild.textContent = number(count);
        input.parentElement.classList.toggle('none', count === 0);
      }
    }
  };
  for (const { name, inputs } of facets) {
    for (const input of inputs) {
      input.addEventListener('change', () => store.filter(name, input.value, input.checked));
      // A hand may have been faster than this module.
      if (input.checked) store.filter(name, input.value, true);
    }
  }
  store.on(NARROWING, show);
  box.addEventListener('toggle', () => show(store.state));
  named('finder').addEventListener('submit', (event) => event.preventDefault());
  show(store.state);
  startSearch(store);
}

function startSearch(store) {
  const input = named('search');
  const index = lazy(() => import('sarhad/search.js').then(({ openIndex }) => openIndex()));
  const look = async ({ q }) => {
    if (input.value.trim() !== q) input.value = q;
    if (!q) return store.find(null);
    try {
      const find = await index();
      return store.state.q === q && store.find(find(q));
    } catch (problem) {
      console.error(problem);
      return store.tell('notice.search');
    }
  };
  input.addEventListener('focus', () => index().catch(() => {}), { once: true });
  input.addEventListener('input', () => store.search(input.value.trim()));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !input.value) return;
    event.stopPropagation();
    store.search('');
  });
  store.on(['q'], look);
  store.on(['matches'], tellWhere);
  if (store.state.q) look(store.state);
  else store.search(input.value.trim());
}

/** In which parts of each event the search found its words. */
function tellWhere({ matches }) {
  for (const line of document.querySelectorAll('.found')) line.remove();
  if (!matches || Object.keys(matches).length > MANY) return;
  for (const { dataset, firstElementChild: link } of named('events').children) {
    const fields = matches[dataset.event];
    if (!fields) continue;
    const where = fields.map((field) => words(`search.in.${field}`)).join(words('list.names'));
    link.append(element('span', { class: 'found' }, words('search.found').replace('{where}', where)));
  }
}
