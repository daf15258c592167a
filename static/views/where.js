/** The statements that place a site, in the panel: each can be left out, and map and panel show where the site can be then. */
import { collection } from 'sarhad/api.js';
import { element, lazy, named, words } from 'sarhad/dom.js';

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {{events: Map<string, import('sarhad/dom.js').EventOfPage>}} page
 * @param {() => HTMLElement} [panel]  what tells of the chosen event
 */
export function startWhere(store, { events }, panel = () => named('detail')) {
  const regions = new Map();
  const regionsOf = (event) => {
    if (!regions.has(event)) regions.set(event, lazy(() => collection(`regions/${event}.geojson`)));
    return regions.get(event)();
  };
  /** What of a site's statements is left out, as rows and regions are called. */
  const left = (statements) => statements.filter((id) => store.state.without.includes(id)).sort();

  /** Gives each statement a switch, and marks the row that is true now. */
  const show = () => {
    for (const line of panel().querySelectorAll('[data-statement]')) switchOf(line).checked = !store.state.without.includes(line.dataset.statement);
    for (const [site, { statements }] of events.get(store.state.event)?.sites ?? []) {
      for (const row of panel().querySelectorAll(`[data-site="${site}"] [data-without]`)) {
        const now = row.dataset.without === left(statements).join(' ');
        row.hidden = !now && row.dataset.listed === undefined;
        if (now) row.setAttribute('aria-current', 'true');
        else row.removeAttribute('aria-current');
      }
    }
  };
  const switchOf = (line) => {
    const made = line.querySelector('input');
    if (made) return made;
    const id = `statement-${line.dataset.statement}`;
    const [by, text] = line.parentElement.children;
    Object.assign(by, { id: `${id}-by` });
    Object.assign(text, { id: `${id}-text` });
    const box = element('input', { type: 'checkbox', 'aria-labelledby': `${id}-switch ${id}-by`, 'aria-describedby': `${id}-text` });
    const outcome = element('span', { class: 'outcome', role: 'status' });
    box.addEventListener('change', () => {
      store.leaveOut(line.dataset.statement, !box.checked);
      tell(outcome);
    });
    line.append(element('label', { class: 'switch' }, box, element('span', { id: `${id}-switch` }, words('choice.switch'))), outcome);
    return box;
  };
  /** Says what the row that is true now says, beside the switch that was touched: the row may be out of sight. */
  const tell = (outcome) => {
    const [said, where] = outcome.closest('[data-site]').querySelectorAll('[data-without][aria-current] > *');
    for (const other of panel().querySelectorAll('.outcome:not(:empty)')) if (other !== outcome) other.replaceChildren();
    outcome.replaceChildren(`${said.textContent}${words('gauge.and')} `, element('b', {}, where.textContent));
  };

  const vary = async ({ event, without }) => {
    const sites = [...events.get(event)?.sites ?? []].filter(([, { statements }]) => left(statements).length);
    if (!sites.length) return store.vary(null);
    try {
      const { features } = await regionsOf(event);
      if (store.state.event !== event || store.state.without !== without) return undefined;
      return store.vary(Object.fromEntries(sites.map(([site, { statements }]) => {
        const { properties, geometry } = features.find(({ properties: one }) => one.site === site && one.without.join() === left(statements).join());
        const row = panel().querySelector(`[data-site="${site}"] [data-without="${left(statements).join(' ')}"] [data-distance]`);
        return [site, { geometry, line: properties.line ?? null, words: row?.textContent ?? '', said: row?.closest('tr').cells[0].textContent ?? '', lies: lies(properties) }];
      })));
    } catch (problem) {
      console.error(problem);
      return store.tell('notice.map');
    }
  };
  panel().addEventListener('adopted', () => {
    show();
    vary(store.state);
  });
  store.on(['event', 'without'], (state) => {
    show();
    vary(state);
  });
  show();
  vary(store.state);
}

/** Side, distance and chainage in metres, or null where no place is left. */
const lies = ({ side, border }) => (border ? { side, distance: border.distance.interval, chainage: border.chainage.interval } : null);
