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
  button.addEventListener('click', (event) => {
    const { right, all, words = '' } = made();
    said.textContent = words;
    question.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail: { right, all } }));
    letGo(button, event);
  });
  task.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.target.matches('input')) return;
    event.preventDefault();
    button.click();
  });
  task.after(button, said);
}

/** A hand's press leaves no focus behind: the next key is one of the presentation. */
function letGo(button, event) {
  if (event.detail) button.blur();
}

/** Says of each item whether it is right, or that nobody has answered it. @param {Map<HTMLElement, 'right'|'wrong'|'open'>} verdicts */
function judged(verdicts, { dataset }) {
  for (const [item, verdict] of verdicts) {
    item.dataset.verdict = verdict;
    (item.querySelector('.verdict') ?? item.appendChild(element('span', { class: 'verdict' }))).textContent = dataset[verdict];
  }
  const count = (...wanted) => [...verdicts.values()].filter((verdict) => wanted.includes(verdict)).length;
  return { right: count('right'), all: count('right', 'wrong') };
}

/** Things that are moved up and down. */
function order(task, question) {
  const items = () => [...task.children];
  let moved = false;
  for (const item of items()) {
    const title = item.textContent.trim();
    const move = (by, words, sign) => {
      const button = element('button', { type: 'button', 'aria-label': words.replace('{what}', title) }, sign);
      button.addEventListener('click', (event) => {
        const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
        if (!other) return;
        if (by < 0) other.before(item);
        else other.after(item);
        moved = true;
        button.focus();
        letGo(button, event);
      });
      return button;
    };
    item.prepend(element('span', { class: 'movers' }, move(-1, task.dataset.earlier, '↑'), move(1, task.dataset.later, '↓')));
  }
  const verdict = (item, i) => (!moved ? 'open' : Number(item.dataset.answer) === i + 1 ? 'right' : 'wrong');
  return () => judged(new Map(items().map((item, i) => [item, verdict(item, i)])), question);
}

/** Things to which something belongs each, chosen from a list. */
function match(task, question) {
  const choices = [...question.querySelectorAll('[data-choice]')].map((choice) => choice.textContent);
  question.querySelector('.choices-given').hidden = true;
  for (const item of task.children) {
    const name = `${task.dataset.label} ${item.textContent.trim()}`;
    item.append(element('select', { 'aria-label': name }, element('option', { value: '' }, task.dataset.choose), ...choices.map((choice) => element('option', { value: choice }, choice))));
  }
  const verdict = (item, { value } = item.querySelector('select')) => (!value ? 'open' : value === item.dataset.answer ? 'right' : 'wrong');
  return () => judged(new Map([...task.children].map((item) => [item, verdict(item)])), question);
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
