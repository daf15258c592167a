/** The map of a presentation: the map page's modules, led by the steps of the story through the same actions as by a hand. */
import { read } from 'sarhad/address.js';
import { collection } from 'sarhad/api.js';
import { eventsOfPage, lazy, named, thesesOfPage, wholeOfPage } from 'sarhad/dom.js';
import { createSelection, knownOf, sitesOf } from 'sarhad/select.js';
import { createStore } from 'sarhad/store.js';

/** Pixels of type at which the map is as on any page; on a wall it is drawn larger, as type is. */
const PLAIN = 16;

/** Width and height in pixels of the map for which stories say their views; a smaller one shows the same land from farther off. */
const ROOM = { width: 700, height: 440 };
/** The same where the class is to point: all of it is seen, up to the last line. */
const WHOLE = { width: 700, height: 620 };

/** @param {ReturnType<import('sarhad/story/slides.js').createSlides>} slides */
export function createStage(slides) {
  const store = createStore();
  const events = eventsOfPage();
  const theses = thesesOfPage();
  const selection = createSelection(events, theses);
  const page = { events, theses, selection };
  const listed = (name) => named('stage').dataset[name].split(',').filter(Boolean);
  const known = knownOf(page, {
    layers: listed('layers'), shown: listed('shown'), clocks: [...named('clock').options].map(({ value }) => value), whole: wholeOfPage(), bands: listed('bands'),
  });
  const unavailable = (problem) => {
    console.error(problem);
    store.tell('notice.map');
  };
  let shown = null;

  const scale = () => {
    const { fontSize } = getComputedStyle(document.documentElement);
    named('stage').style.setProperty('--scale', String(Math.max(1, parseFloat(fontSize) / PLAIN)));
    named('stage').style.setProperty('--foot', `${named('foot').offsetHeight}px`);
  };
  /** A view as this map has room for it. */
  const seen = (view, room) => {
    const { offsetWidth, offsetHeight } = named('map');
    return view && { ...view, zoom: view.zoom + Math.min(0, Math.log2(Math.min(offsetWidth / room.width, offsetHeight / room.height))) };
  };
  const start = lazy(async () => {
    scale();
    new ResizeObserver(scale).observe(named('foot'));
    addEventListener('resize', scale);
    const needed = ['border-overview', 'countries-overview', 'events-overview'].map((name) => collection(`${name}.geojson`));
    const [{ startMap }, [border, countries, sites]] = await Promise.all([import('sarhad/views/map.js'), Promise.all(needed)]);
    const finish = startMap(store, { ...page, sites: sitesOf(sites), border, countries });
    store.on(['notice'], lazy(() => import('sarhad/views/notice.js').then(({ startNotice }) => startNotice(store))));
    await finish();
    await whenWanted(['without'], ({ without }) => without.length, () => import('sarhad/views/where.js')
      .then(({ startWhere }) => startWhere(store, page, () => slides.current()?.querySelector('[data-exhibit="places"]') ?? document.createElement('div'))));
    await whenWanted(['since', 'until', 'now', 'clock'], isTimed, () => import('sarhad/views/timeline.js')
      .then(({ startTimeline }) => startTimeline(store, page, (place, keys, wanted, load) => load().catch(unavailable))));
  });
  /** Loads a view when the state first wants it. */
  const whenWanted = (keys, wanted, load) => {
    const begin = lazy(load);
    const look = (state) => (wanted(state) ? begin().catch(unavailable) : undefined);
    store.on(keys, look);
    return look(store.state);
  };
  store.on(['since', 'until', 'now', 'clock'], (state) => { named('time').hidden = !isTimed(state) || !selection.visible(state).size; });

  /** @param {import('sarhad/story/deck.js').Stop} stop */
  const show = async ({ slide, part }) => {
    const question = slides.question(slide);
    // The event whose place or distance is to be found: the map would give it away, and shows it with the answer.
    const wanted = question?.querySelector('.task')?.dataset.event;
    const placed = question?.dataset.question === 'place';
    // Its name on the map would say where it is; until it is asked for, the words may name towns.
    named('stage').toggleAttribute('data-asking', placed && part === 'question');
    // Where it was is the answer; how far from the border is another question.
    named('stage').toggleAttribute('data-placed', placed && part === 'answer');
    const { state } = read(part === 'note' ? '' : slides.query(slide), known);
    store.restore({ ...state, view: seen(state.view, placed ? WHOLE : ROOM), matches: null, ...wanted && (part === 'answer' ? { event: wanted } : hiding(state, wanted, placed)) });
    // The map takes points only when all of it is there.
    const now = (shown = { slide, part });
    await started;
    const ask = placed ? await asking() : () => { named('measure').open = false; };
    if (now === shown) ask(question, part);
  };
  const hiding = (state, asked, placed) => ({
    event: state.event === asked ? null : state.event,
    matches: placed ? Object.fromEntries([...events.keys()].filter((id) => id !== asked).map((id) => [id, []])) : null,
  });
  /** Kept when the map is there, whether or not that went well. */
  let begun = () => {};
  const started = new Promise((done) => { begun = done; });
  const asking = lazy(() => import('sarhad/story/asking.js').then(({ createAsking }) => createAsking(store)));
  return { start: () => start().catch(unavailable).then(begun), show };
}

const isTimed = ({ since, until, now, clock }) => [since, until, now, clock].some((value) => value !== null);
