/** Search in every language at once: words are compared in a folded form, the same that the server folds the index into. */
import { json } from 'sarhad/api.js';

/** Letters that one word is written with in several alphabets or by several keyboards. */
const LETTERS = { ى: 'ی', ي: 'ی', ے: 'ی', ك: 'ک', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ں: 'ن', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
/** A word up to this length that is searched alone, and stands somewhere by itself, is not taken for the beginning of others. */
const SHORT = 3;
/** From this length on, a word is found inside another one, where no space shows that one begins. */
const LONG = 4;

/** What a digit of any script is worth: scripts have theirs in a row, from zero. */
function worth(digit) {
  let zero = digit.codePointAt(0);
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(digit.codePointAt(0) - zero);
}

/** A text with the digits of any script written 0 to 9. @param {string} text */
export const digits = (text) => text.replace(/(?![0-9])\p{Nd}/gu, worth);

/**
 * A text without what a searcher may write otherwise: case, marks over and under letters, forms of a letter, kinds of
 * digits; joiners and lengthening strokes are nothing, whatever is no letter or digit is a space.
 *
 * @param {string} text
 */
export function fold(text) {
  return digits(text.normalize('NFKD').toLowerCase().replace(/[\p{M}\u200B-\u200F\u2066-\u2069\u0640\uFEFF]/gu, ''))
    .replace(/./gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Which events hold all words of a query, and in which fields.
 *
 * @param {Record<string, Record<string, string>>} events  folded fields by event
 * @returns {(query: string) => Record<string, string[]>}
 */
export function createSearch(events) {
  const rows = Object.entries(events).map(([id, fields]) => ({
    id, fields: Object.entries(fields).map(([name, text]) => ({ name, spaced: ` ${text} `, joined: text.replaceAll(' ', '') })),
  }));
  const isWhole = (word) => word.length <= SHORT && rows.some(({ fields }) => fields.some(({ spaced }) => spaced.includes(` ${word} `)));
  const holds = (field, word) => field.spaced.includes(` ${word}`) || (word.length >= LONG && !/[a-z0-9]/.test(word) && field.joined.includes(word));
  return (query) => {
    const words = fold(query).split(' ').filter(Boolean);
    const whole = words.join('');
    const wanted = words.length === 1 && isWhole(whole) ? [`${whole} `] : words;
    const found = {};
    for (const { id, fields } of rows) {
      const joined = wanted.length > 1 || whole.length >= LONG ? fields.filter((field) => whole.length >= LONG && field.joined.includes(whole)) : [];
      const each = wanted.map((word) => fields.filter((field) => holds(field, word)));
      const where = each.every((list) => list.length) ? new Set([...each.flat(), ...joined]) : new Set(joined);
      if (where.size) found[id] = fields.filter((field) => where.has(field)).map(({ name }) => name);
    }
    return wanted.length ? found : null;
  };
}

/** The search over the events of the site. */
export const openIndex = async () => createSearch((await json('search.json')).events);
