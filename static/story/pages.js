/**
 * A slide that is too long for the wall is shown page after page: cut between its parts, and where one of them is too long
 * between its items. Pure but for measuring.
 */

/** What is never cut. */
const ITEMS = '.told > p, .strip-figure, .summary, .aims li, .unknown > li, .times > li, .statements > li, .choices, .chart-row, :is(.told-against, .side-by-side) > tbody > tr, '
  + '.question[data-question="match"] > .task > li, .answer li, .answer > div > :is(p, details)';

/**
 * @param {HTMLElement} slide
 * @param {() => boolean} fits  whether it is seen whole as it stands
 * @returns {HTMLElement[][]}  the items of each page; a slide that fits has one
 */
export function pagesOf(slide, fits) {
  reveal(slide);
  const all = itemsOf(slide);
  if (fits() || all.length < 2) return [all];
  const pages = [[]];
  const holds = (items) => {
    only(slide, items, all);
    return fits();
  };
  for (const part of partsOf(all)) {
    const page = pages.at(-1);
    if (holds([...page, ...part])) page.push(...part);
    else if (holds(part)) pages.push(part);
    else fill(pages, pages.pop(), part, holds);
  }
  reveal(slide);
  return pages;
}

/** Puts items on a page and on new ones after it: as few as can be, each with about as many. */
function fill(pages, begun, items, holds) {
  const fewest = dealt(begun, items, holds, items.length);
  const even = dealt(begun, items, holds, Math.ceil(items.length / fewest.length));
  pages.push(...(even.length > fewest.length ? fewest : even));
}

/** Items dealt to pages, of which each holds no more than so many. */
function dealt(begun, items, holds, most) {
  const pages = [[...begun]];
  let count = 0;
  for (const item of items) {
    if (count === most || (pages.at(-1).length && !holds([...pages.at(-1), item]))) {
      pages.push([]);
      count = 0;
    }
    pages.at(-1).push(item);
    count += 1;
  }
  return pages;
}

/** Shows only these of all its items, and what they stand in. @param {HTMLElement} slide @param {HTMLElement[]} items @param {HTMLElement[]} all */
export function only(slide, items, all) {
  const shown = new Set(items.flatMap((item) => around(item, slide)));
  for (const item of all) for (const node of around(item, slide)) node.toggleAttribute('data-off', !shown.has(node));
}

/** Shows all of them. @param {HTMLElement} slide */
export function reveal(slide) {
  for (const node of slide.querySelectorAll('[data-off]')) delete node.dataset.off;
}

/** Those that are seen; none lies within another one. */
const itemsOf = (slide) => [...slide.querySelectorAll(ITEMS)].filter((item) => item.getClientRects().length && !item.parentElement.closest(ITEMS));

/** The items of each part of a slide. */
function partsOf(items) {
  const parts = new Map();
  for (const item of items) {
    const part = item.closest('.slide-body > *');
    parts.set(part, [...parts.get(part) ?? [], item]);
  }
  return parts.values();
}

/** An item and what it stands in, up to the slide. */
function around(item, slide) {
  const nodes = [];
  for (let node = item; node !== slide; node = node.parentElement) nodes.push(node);
  return nodes;
}
