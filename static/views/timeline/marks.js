/** The marks on the lanes of the timeline: one tab stop, arrow keys walk through time. */
import { element, glyph, named, number, reach, stride, words } from 'sarhad/dom.js';
import { step } from 'sarhad/select.js';
import { LANE } from 'sarhad/views/timeline/drawing.js';
import { SHORTEST } from 'sarhad/views/timeline/slider.js';

/**
 * @param {import('sarhad/store.js').Store} store
 * @param {Map<string, import('sarhad/dom.js').EventOfPage>} events
 * @param {(range: [number, number]) => void} zoom  looks closer at a stretch of time
 */
export function createMarks(store, events, zoom) {
  const place = named('time-marks');
  const made = new Map();
  /** The button under a key; it does what was last said of it. */
  const button = (key, attributes, content, act) => {
    const node = made.get(key) ?? element('button', { type: 'button', tabindex: '-1' }, ...content());
    made.set(key, node);
    for (const [name, value] of Object.entries(attributes)) if (node.getAttribute(name) !== value) node.setAttribute(name, value);
    node.onclick = act;
    return node;
  };
  const single = ({ id, name, title, number: text, kind, party, responses }) => button(id, {
    class: 'time-mark glyph', 'aria-label': [name, ...responses.map(({ to, words: said }) => `${said}: ${events.get(to)?.title ?? ''}`)].join('; '), title, 'data-event': id, 'data-kind': kind[0], 'data-party': party }, () => glyph(kind[0], text), () => store.choose(id));
  const crowd = (list, say) => {
    const name = words('time.cluster').replace('{n}', number(list.length)).replace('{when}', say(list));
    const [since, until] = [Math.min(...list.map((event) => event.since)), Math.max(...list.map((event) => event.until))];
    const margin = Math.max(SHORTEST, (until - since) * 0.1);
    return button(`${list[0].id}+${list.length}`, { class: 'time-mark time-crowd', 'aria-label': name, title: name, 'data-event': list[0].id, 'data-party': list[0].party },
      () => [element('b', {}, number(list.length))], () => zoom([since - margin, until + margin]));
  };
  place.addEventListener('keydown', (event) => {
    const by = stride(event.key);
    if (!by) return;
    const next = step([...place.children], event.target, by);
    reach(place.children, next);
    next.focus();
    event.preventDefault();
  });

  return {
    /** Shows groups of marks in lanes; says where each event stands. @returns {Map<string, {x: number, y: number}>} */
    show(placed, say) {
      const spots = new Map();
      const nodes = placed.flatMap((groups, lane) => groups.map(({ events: list, x }) => {
        const y = (lane + 0.5) * LANE;
        for (const event of list) spots.set(event.id, { x, y });
        const node = list.length === 1 ? single(list[0]) : crowd(list, say);
        node.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
        node.classList.toggle('mark-chosen', list.some(({ id }) => id === store.state.event));
        return { node, since: list[0].since };
      })).sort((a, b) => a.since - b.since).map(({ node }) => node);
      if (nodes.length !== place.children.length || nodes.some((node, index) => node !== place.children[index])) {
        const focused = document.activeElement;
        place.replaceChildren(...nodes);
        if (focused?.classList.contains('time-mark')) {
          (nodes.includes(focused) ? focused : nodes.find(({ dataset }) => dataset.event === focused.dataset.event))?.focus({ preventScroll: true });
        }
      }
      reach(nodes, nodes.find((node) => node.classList.contains('mark-chosen')) ?? nodes.find((node) => node.tabIndex === 0) ?? nodes[0]);
      return spots;
    },
  };
}
