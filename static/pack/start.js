/**
 * Starts a page that lies in a folder. A browser loads no module from a file, so all of them stand in this one script, as
 * `data:` URLs in an import map; MODULES is that map, put here when the folder is made.
 */
(() => {
  const { start } = document.currentScript.dataset;
  // Another page wants to read this one: files may not look into each other, but they may write.
  if (window.name === 'sarhad-read' && parent !== window) {
    parent.postMessage({ sarhad: 'page', html: document.documentElement.outerHTML }, '*');
    return;
  }
  /** Files that scripts brought, by their paths. */
  globalThis.sarhadFiles = {};
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = MODULES;
  document.head.append(map);
  for (const module of start.split(' ').filter(Boolean)) import(module);
})();
