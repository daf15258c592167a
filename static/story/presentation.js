/** A story on the wall: the live map beside one slide after the other. Puts its parts together. */
import { lazy, named, style } from 'sarhad/dom.js';
import { startBar } from 'sarhad/story/bar.js';
import { createClock } from 'sarhad/story/clock.js';
import { stopsOf } from 'sarhad/story/deck.js';
import { startKeys } from 'sarhad/story/keys.js';
import { openLine } from 'sarhad/story/line.js';
import { startLinks } from 'sarhad/story/links.js';
import { writePlace } from 'sarhad/story/place.js';
import { createSlides } from 'sarhad/story/slides.js';
import { startSpotlight } from 'sarhad/story/spotlight.js';
import { createStage } from 'sarhad/story/stage.js';
import { startSwipes } from 'sarhad/story/swipes.js';
import { createTalk } from 'sarhad/story/talk.js';

/** @returns {Promise<(where: {minutes?: string|null, slide?: string, part?: string}) => Promise<void>>}  presents from some place on */
export async function createPresentation() {
  const root = document.documentElement;
  const story = named('story');
  const slides = createSlides(story);
  const cuts = [...named('begin').querySelectorAll('button')].map(({ dataset }) => ({ minutes: dataset.minutes, steps: dataset.steps.split(' ') }));
  const cutOf = (minutes) => cuts.find((cut) => cut.minutes === minutes) ?? cuts.at(-1);
  const stopsFor = (minutes) => stopsOf(slides.of(['start', ...cutOf(minutes).steps, 'unknown']));
  const talk = createTalk({ minutes: cuts.at(-1).minutes, stops: stopsFor(null), at: 0, black: false, spotlight: false, contrast: true, score: null });
  const clock = createClock(story.dataset.story);
  const stage = createStage(slides);
  const projector = lazy(() => style(named('stage').dataset.projector));
  /** Whether it was left and may go on from there. */
  let left = false;
  const presenting = () => root.dataset.presenting !== undefined;

  /** A long slide is shown to its end before the next one comes. */
  const turn = (by, beyond) => {
    if (!talk.state.black && slides.turn(by)) tellNotes();
    else beyond();
  };
  const next = () => turn(1, talk.next);
  const previous = () => turn(-1, talk.previous);
  const leave = () => {
    delete root.dataset.presenting;
    if (document.fullscreenElement) document.exitFullscreen();
    for (const part of ['stage', 'bar', 'caution']) named(part).hidden = true;
    slides.close();
    paint();
    if (clock.running()) clock.toggle();
    left = true;
    history.replaceState(null, '', location.pathname + writePlace(location.search, null) + location.hash);
    tellNotes();
    slides.heading(talk.stop).scrollIntoView();
  };
  const full = () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.())?.catch(() => {});
  const acts = {
    next, previous, leave, full,
    first: talk.first, last: talk.last, black: talk.black, spotlight: talk.spotlight, contrast: talk.contrast, score: talk.keepScore,
    answer: () => { if (slides.question(talk.stop.slide)) talk.to({ slide: talk.stop.slide, part: 'answer' }); },
    clock: clock.toggle,
    notes: () => line.partner(open(story.dataset.notes, `sarhad-notes-${story.dataset.story}`, 'popup,width=900,height=760')),
    steps: () => bar.openSteps(),
    keys: () => { named('more').open = !named('more').open; },
  };
  const bar = startBar(talk, clock, slides, acts);
  const line = openLine(story.dataset.story, (message) => {
    if (message.hello && presenting()) tellNotes();
    if (message.act && presenting() && Object.hasOwn(acts, message.act)) acts[message.act]();
  });
  const tellNotes = () => line.say(presenting()
    ? {
      ...talk.stop, minutes: talk.state.minutes, steps: slides.steps(cutOf(talk.state.minutes).steps),
      following: talk.state.stops[talk.state.at + 1] ?? null, more: slides.more(), elapsed: clock.elapsed(),
    }
    : { slide: null });

  const show = () => {
    if (!presenting()) return;
    history.replaceState(null, '', location.pathname + writePlace(location.search, { ...talk.stop, minutes: talk.state.minutes }));
    slides.show(talk.stop);
    stage.show(talk.stop);
    tellNotes();
  };
  const paint = () => {
    const { black, contrast, spotlight } = talk.state;
    named('blackout').hidden = !black || !presenting();
    named('spotlight').hidden = !spotlight || !presenting();
    if (contrast && presenting()) root.dataset.theme = 'projector';
    else delete root.dataset.theme;
  };
  talk.on(['at', 'stops'], show);
  talk.on(['black', 'contrast', 'spotlight'], paint);
  clock.on(tellNotes);
  named('blackout').addEventListener('click', talk.black);
  story.addEventListener('answered', ({ detail, target }) => talk.count(target.closest('.slide').dataset.slide, detail));
  startKeys(acts, presenting);
  startSwipes(story, { next, previous }, presenting);
  startLinks(story, presenting);
  startSpotlight();

  /** What is asked for; without that, where it was left. */
  const place = ({ minutes, slide, part }) => {
    if (minutes === undefined && slide === undefined && left) return { minutes: talk.state.minutes, ...talk.stop };
    if (slide === undefined) clock.stop();
    return { minutes: minutes ?? null, slide: slide ?? 'start', part: part ?? 'slide' };
  };

  return async (where) => {
    const { minutes, slide, part } = place(where);
    root.dataset.presenting = '';
    if (navigator.userActivation?.isActive) full();
    await projector();
    for (const shown of ['stage', 'bar']) named(shown).hidden = false;
    talk.tell(cutOf(minutes).minutes, stopsFor(minutes), { slide, part });
    if (left && !clock.running()) clock.toggle();
    clock.start();
    paint();
    show();
    bar.show();
    await stage.start();
    stage.show(talk.stop);
  };
}
