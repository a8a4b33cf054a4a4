const repeat = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join('');

const field = (id: string) =>
  `<div class="field"><div><label for="${id}"><b>Question</b> ${id}</label></div><div class="control"><div><input id="${id}" name="${id}"></div></div><ul>${repeat(16, (i) => `<li><span>Hint ${i}</span></li>`)}</ul></div>`;

/** A form such as nobody has written: 500 fields in fifty sections, among 20,000 elements. */
export const longPage = () =>
  `<!doctype html><title>Long</title><form>${repeat(50, (i) => `<section><h3>Part ${i}</h3>${repeat(10, (j) => field(`f${i}-${j}`))}</section>`)}</form>`;
