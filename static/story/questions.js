/** Questions that can be answered: by hand or by keys, in the article and on the wall. Nothing of it leaves the page. */
import { element, number } from 'sarhad/dom.js';

/** Digits of other scripts, and the signs that numbers are written with. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

const KINDS = { order, match, estimate };

/** Gives a question what it is answered with. @param {HTMLElement} question */
export function enhance(question) {
  const task = question.querySelector('.task');
  const made = KINDS[question.dataset.question]?.(task, question);
  if (!made) return;
  const said = element('p', { class: 'verdict', role: 'status' });
  const button = element('button', { type: 'button', class: 'check' }, question.dataset.check);
  button.addEventListener('click', () => {
    const { right, all, words } = made();
    if (words) said.textContent = words;
    if (all) question.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail: { right, all } }));
  });
  task.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.target.matches('input')) return;
    event.preventDefault();
    button.click();
  });
  task.after(button, said);
}

/** Says of each item whether it is right. @param {HTMLElement[]} items @param {(item: HTMLElement, i: number) => boolean} isRight */
function judged(items, isRight, { dataset }) {
  let right = 0;
  items.forEach((item, i) => {
    const good = isRight(item, i);
    if (good) right += 1;
    item.dataset.verdict = good ? 'right' : 'wrong';
    (item.querySelector('.verdict') ?? item.appendChild(element('span', { class: 'verdict' }))).textContent = good ? dataset.right : dataset.wrong;
  });
  return { right, all: items.length };
}

/** Things that are moved up and down. */
function order(task, question) {
  const items = () => [...task.children];
  for (const item of items()) {
    const title = item.textContent.trim();
    const move = (by, words, sign) => {
      const button = element('button', { type: 'button', 'aria-label': words.replace('{what}', title) }, sign);
      button.addEventListener('click', () => {
        const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
        if (!other) return;
        if (by < 0) other.before(item);
        else other.after(item);
        button.focus();
      });
      return button;
    };
    item.prepend(element('span', { class: 'movers' }, move(-1, task.dataset.earlier, '↑'), move(1, task.dataset.later, '↓')));
  }
  return () => judged(items(), (item, i) => Number(item.dataset.answer) === i + 1, question);
}

/** Things to which something belongs each, chosen from a list. */
function match(task, question) {
  const choices = [...question.querySelectorAll('[data-choice]')].map((choice) => choice.textContent);
  question.querySelector('.choices-given').hidden = true;
  for (const item of task.children) {
    const name = `${task.dataset.label} ${item.textContent.trim()}`;
    item.append(element('select', { 'aria-label': name }, element('option', { value: '' }, task.dataset.choose), ...choices.map((choice) => element('option', { value: choice }, choice))));
  }
  return () => judged([...task.children], (item) => item.querySelector('select').value === item.dataset.answer, question);
}

/** A number to guess. */
function estimate(task) {
  const { from, to, unit, label, within, less, more, number: wanted } = task.dataset;
  const input = element('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', size: '6' });
  task.append(element('label', {}, `${label} `, input, ` ${unit}`));
  return () => {
    const guess = Number(input.value.replace(DIGITS, (digit) => digit.charCodeAt(0) & 0xf).replace('٫', '.').replace(/,(\d{1,2})$/, '.$1').replace(/[٬,\s]/g, '') || NaN);
    if (!Number.isFinite(guess)) return { right: 0, all: 0, words: wanted };
    const off = guess < from ? from - guess : guess > to ? guess - to : 0;
    const words = (off ? (guess < from ? less : more) : within).replace('{n}', number(off)).replace('{unit}', unit);
    return { right: off ? 0 : 1, all: 1, words };
  };
}
