/* Gives each map of this site that the page frames the height that it asks for. Without it the frame's own height counts. */
(() => {
  const home = new URL('.', document.currentScript.src).href;
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home));
  addEventListener('message', ({ data, source }) => {
    if (data?.sarhad !== 'height' || data.version !== 1 || !(data.height > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.min(3000, Math.ceil(data.height))}px`;
  });
  for (const { contentWindow } of frames()) contentWindow.postMessage({ sarhad: 'ask', version: 1 }, '*');
})();
