/** The lists of events and interpretations: their links open the panel instead of another page. */
import { element, named, number, words } from 'sarhad/dom.js';
import { isNarrowed } from 'sarhad/select.js';
import { NARROWING } from 'sarhad/store.js';

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {{selection: import('sarhad/select.js').Selection}} page
 */
export function startList(store, { selection }) {
  const list = named('events');
  const items = new Map([...list.children].map((item) => [item.dataset.event, item]));
  const open = (act, name) => (event) => {
    const item = event.target.closest('li');
    if (!item || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act(item.dataset[name]);
  };
  list.addEventListener('click', open(store.choose, 'event'));
  named('theses')?.addEventListener('click', open(store.ponder, 'thesis'));

  const mark = ({ event }) => {
    list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    items.get(event)?.querySelector('a').setAttribute('aria-current', 'true');
  };
  const narrow = (state) => {
    const visible = selection.visible(state);
    for (const [id, item] of items) if (item.hidden === visible.has(id)) item.hidden = !visible.has(id);
    named('nothing').hidden = visible.size > 0;
    named('clear').hidden = !isNarrowed(state);
  };
  store.on(['event'], mark);
  store.on([...NARROWING, 'thesis', 'q'], narrow);
  named('clear').addEventListener('click', () => {
    store.clear();
    document.querySelector('#events').focus();
  });
  count(store, selection);
  mark(store.state);
  narrow(store.state);
  turnLanguages();
}

/** How many events are shown: told to screen readers too, but not while a control is being dragged. */
function count(store, selection) {
  const place = named('count');
  const tell = (state) => {
    if (state.held) return;
    const [shown, all] = [selection.visible(state).size, selection.all.length];
    const text = words(shown === all ? 'count.all' : 'count.some').replace('{shown}', number(shown)).replace('{all}', number(all));
    // Those who do not see the timeline hear which event a step brought.
    const newest = selection.newest(state);
    if (place.textContent !== text || newest) place.replaceChildren(text, ...(newest ? [element('span', { class: 'unseen' }, ` ${newest.name}`)] : []));
  };
  store.on([...NARROWING, 'held'], tell);
  tell(store.state);
}

/** Another language shows the same view: its links carry the query along. */
function turnLanguages() {
  const turn = () => {
    for (const link of document.querySelectorAll('.languages a')) link.search = location.search;
  };
  addEventListener('addresschange', turn);
  turn();
}
