/** Asks the browser to keep the site, so that it opens without a network too. */

/** @typedef {'keeping'|'kept'|'plain'|'impossible'} State  plain: an address of plain HTTP, where browsers keep nothing */

/**
 * Keeps the site in the language of the page.
 *
 * @param {(state: State) => void} [tell]  is told each state
 * @returns {Promise<State>}  the last one
 */
export async function keep(tell = () => {}) {
  const say = (state) => {
    document.documentElement.dataset.offline = state;
    tell(state);
    return state;
  };
  if (!isSecureContext) return say(location.protocol === 'http:' ? 'plain' : 'impossible');
  // Who saves data did not ask for pages that nobody may read; a folder needs no keeping.
  if (!navigator.serviceWorker || location.protocol === 'file:' || navigator.connection?.saveData) return say('impossible');
  say('keeping');
  const { root, language } = document.documentElement.dataset;
  try {
    const scope = new URL(root, document.baseURI).href;
    const registration = await navigator.serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: 'none' });
    // Browsers look for a new edition by themselves, but take their time. Without a network there is none.
    await registration.update().catch(() => {});
    return say(await asked(await newest(registration), language));
  } catch (problem) {
    console.info(problem.message);
    return say('impossible');
  }
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
