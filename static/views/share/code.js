/** Code for other people's pages: strings in, a string out. */

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * @typedef {object} Shared
 * @property {string} title
 * @property {string} link  to the map page
 * @property {string} credit  what stands beside the link
 * @property {string} lang
 */

/** The frame, and under it a link for readers whose browser or mail shows no frames. @param {Shared} shared @param {{address: string, height: string, script: string|null}} frame */
export const framed = (shared, { address, height, script }) => [
  '<figure style="margin:0">',
  `<iframe src="${escaped(address)}" title="${escaped(shared.title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
  caption(shared),
  '</figure>',
  ...script ? [`<script async src="${escaped(script)}"></script>`] : [],
].join('\n');

/** A picture that leads to the map. @param {Shared} shared @param {string} picture its address */
export const pictured = (shared, picture) => [
  '<figure style="margin:0">',
  `<a href="${escaped(shared.link)}"><img src="${escaped(picture)}" alt="${escaped(shared.title)}" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></a>`,
  caption(shared),
  '</figure>',
].join('\n');

const caption = ({ title, link, credit, lang }) => `<figcaption lang="${escaped(lang)}" dir="auto"><a href="${escaped(link)}">${escaped(title)}</a> · ${escaped(credit)}</figcaption>`;
