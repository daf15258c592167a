/**
 * What the presentation and the notes window say to each other. They are joined by a channel of the browser; where pages have
 * none (files opened by a double click) by the window that opened the other.
 */

/**
 * @param {string} story
 * @param {(message: object) => void} hear
 * @returns {{say: (message: object) => void, partner: (other: Window|null) => void}}
 */
export function openLine(story, hear) {
  const channel = globalThis.BroadcastChannel ? new BroadcastChannel(`sarhad-${story}`) : null;
  const heard = new Set();
  let other = opener;
  let said = 0;
  const take = (data, source) => {
    if (data?.story !== story || heard.has(data.id)) return;
    heard.add(data.id);
    if (source && source !== window) other = source;
    hear(data.message);
  };
  channel?.addEventListener('message', ({ data }) => take(data, null));
  addEventListener('message', ({ data, source, origin }) => { if (origin === location.origin || location.protocol === 'file:') take(data, source); });
  return {
    say(message) {
      said += 1;
      // Both ways may arrive; the first one counts.
      const envelope = { story, id: `${performance.timeOrigin} ${said}`, message };
      channel?.postMessage(envelope);
      if (other && !other.closed) other.postMessage(envelope, location.protocol === 'file:' ? '*' : location.origin);
    },
    partner(window) { other = window; },
  };
}
