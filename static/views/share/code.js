/** Code for other people's pages: strings in, a string out. */

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * @typedef {object} Shared
 * @property {string} title
 * @property {string} link  to the map page
 * @property {string} credit  what stands beside the link
 * @property {string} lang
 */

/**
 * The frame with a linked picture inside, for feeds and mails that show no frames, and under it a link for everybody.
 *
 * @param {Shared} shared
 * @param {{address: string, height: string, script: string|null}} frame
 * @param {string} picture its address
 */
export const framed = (shared, { address, height, script }, picture) => [
  '<figure style="margin:0">',
  `<iframe src="${escaped(address)}" title="${escaped(shared.title)}" width="100%" height="${height}" loading="lazy" style="border:0">${linked(shared, picture)}</iframe>`,
  caption(shared),
  '</figure>',
  ...script ? [`<script async src="${escaped(script)}"></script>`] : [],
].join('\n');

/** A picture that leads to the map. @param {Shared} shared @param {string} picture its address */
export const pictured = (shared, picture) => [
  '<figure style="margin:0">',
  linked(shared, picture),
  caption(shared),
  '</figure>',
].join('\n');

const linked = ({ link, title }, picture) => `<a href="${escaped(link)}"><img src="${escaped(picture)}" alt="${escaped(title)}" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></a>`;
const caption = ({ title, link, credit, lang }) => `<figcaption lang="${escaped(lang)}" dir="auto"><a href="${escaped(link)}">${escaped(title)}</a> · ${escaped(credit)}</figcaption>`;
