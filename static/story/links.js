/** A link on a slide opens a tab of its own, and the wall stays: another page, or this one as an article at what is cited. */

/** @param {HTMLElement} story @param {() => boolean} presenting */
export function startLinks(story, presenting) {
  story.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    // Some answer a press on the spot.
    if (!link || !presenting() || event.defaultPrevented || link.matches('[download], [data-citing]')) return;
    const to = new URL(link.href);
    // What is within this page is not on the wall.
    if (link.getAttribute('href').startsWith('#')) to.search = '';
    event.preventDefault();
    open(to, '_blank', 'noopener');
  });
}
