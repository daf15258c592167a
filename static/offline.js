/** Asks the browser to keep the site, so that it opens without a network too. */

/**
 * @typedef {'keeping'|'kept'|'offered'|'plain'|'impossible'} State
 * offered: the reader is to say whether; plain: an address of plain HTTP, where browsers keep nothing
 */

/**
 * Keeps the site in the language of the page; where that may cost the reader something, only if he asks for it. What is kept
 * already is kept up to date: that fetches only what changed.
 *
 * @param {(state: State) => void} [tell]  is told each state
 * @param {boolean} [wanted]  whether the reader asks for it
 * @returns {Promise<State>}  the last one
 */
export async function keep(tell = () => {}, wanted = false) {
  const say = (state) => {
    document.documentElement.dataset.offline = state;
    tell(state);
    return state;
  };
  if (!isSecureContext) return say(location.protocol === 'http:' ? 'plain' : 'impossible');
  // A folder needs no keeping.
  if (!navigator.serviceWorker || location.protocol === 'file:') return say('impossible');
  const { root, language } = document.documentElement.dataset;
  const scope = new URL(root, document.baseURI).href;
  try {
    if (!wanted && mayCost() && !await caches.match(`${scope}offline/${language}.json`)) return say('offered');
    say('keeping');
    const registration = await navigator.serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: 'none' });
    // Browsers look for a new edition by themselves, but take their time. Without a network there is none.
    await registration.update().catch(() => {});
    return say(await asked(await newest(registration), language));
  } catch (problem) {
    console.info(problem.message);
    return say('impossible');
  }
}

/**
 * Whether the line may be one that is paid by the megabyte, or slow. Few browsers tell; where one does not, a device that has no
 * mouse is taken for a telephone.
 */
function mayCost() {
  const { saveData, type, effectiveType } = navigator.connection ?? {};
  if (saveData || matchMedia('(prefers-reduced-data: reduce)').matches) return true;
  if (['wifi', 'ethernet'].includes(type)) return false;
  if (type === 'cellular' || /[23]g$/.test(effectiveType)) return true;
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}

/** How many bytes that takes. @returns {Promise<number>} */
export async function sizeOfKeeping() {
  const { root, language } = document.documentElement.dataset;
  const sizes = await (await fetch(new URL(`${root}offline/sizes.json`, document.baseURI))).json();
  return sizes.shared + sizes[language];
}

/** The worker of the newest edition, once it works; the one before if it never does. */
function newest({ active, installing, waiting }) {
  const coming = installing ?? waiting;
  if (!coming) return active;
  return new Promise((done, fail) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') done(coming);
      if (coming.state === 'redundant') return active ? done(active) : fail(new Error('the site changed while it was taken'));
    });
  });
}

/** @param {ServiceWorker} worker @param {string} language */
function asked(worker, language) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.addEventListener('message', ({ data }) => done(data));
    port1.start();
    worker.postMessage({ keep: language }, [port2]);
  });
}
