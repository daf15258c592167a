/**
 * What `api.js` is on the site, for pages that lie in a folder: a browser lets a file fetch no other file, so data comes by
 * scripts that lie beside it, and another page hands itself over (see `start.js`).
 */
const root = new URL(document.documentElement.dataset.root, document.baseURI);
/** Milliseconds that a page may take from when it stands there, or failed to. */
const PATIENCE = 2_000;

/** It is not in the folder. */
export class Unavailable extends Error {
  name = 'Unavailable';
}

/** The script that brings a file: citations of a language come together. */
const scriptOf = (path) => `offline/${path.replace(/^(data\/citations\/[^/]+)\/.*/, '$1')}.js`;
const brought = new Map();

function bring(script) {
  if (!brought.has(script)) brought.set(script, new Promise((done, fail) => {
    const element = document.createElement('script');
    element.src = new URL(script, root).href;
    element.addEventListener('load', done);
    element.addEventListener('error', () => fail(new Unavailable(`${script}: not in this folder`)));
    document.head.append(element);
  }));
  return brought.get(script);
}

/** What stands at an address. @param {string|URL} address */
export async function get(address) {
  const path = decodeURI(new URL(address, document.baseURI).pathname.slice(root.pathname.length));
  await bring(scriptOf(path));
  const text = globalThis.sarhadFiles[path];
  if (text === undefined) throw new Unavailable(`${address}: not in this folder`);
  return new Response(text);
}

/** A file of data. @param {string} name file name under data/ */
export async function json(name) {
  return (await get(new URL(`data/${name}`, root))).json();
}

/** Nobody answers questions here. */
export const answer = async () => null;

/** A collection of data. @param {string} name file name under data/ */
export async function collection(name) {
  const data = await json(name);
  for (const feature of data.features) Object.freeze(feature.properties);
  return Object.freeze(data);
}

/** Another page of the site: it is opened out of sight, and tells what it says. @param {string} address */
export function page(address) {
  const frame = document.createElement('iframe');
  Object.assign(frame, { name: 'sarhad-read', hidden: true, src: address });
  return new Promise((done, fail) => {
    const listen = ({ source, data }) => {
      if (source === frame.contentWindow && data?.sarhad === 'page') done(new DOMParser().parseFromString(data.html, 'text/html'));
    };
    addEventListener('message', listen);
    frame.addEventListener('load', () => setTimeout(() => fail(new Unavailable(`${address}: not in this folder`)), PATIENCE));
    document.body.append(frame);
  }).finally(() => frame.remove());
}
