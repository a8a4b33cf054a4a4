// A page that notes whatever its own scripts can notice of a visitor: events, changes, values, messages, loads and names.
const notes = {
  events: [],
  values: {},
  changed: [],
  messages: [],
  names: [],
  loads: [],
  thrown: [],
};
window.notes = notes;

const names = new Set(
  [window, document, HTMLElement.prototype, Document.prototype, Window.prototype]
    .flatMap((object) => Object.getOwnPropertyNames(object))
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2))
    .concat('focusin', 'focusout'),
);
for (const name of names)
  window.addEventListener(
    name,
    ({ type, target }) => {
      if (type === 'message') notes.messages.push(String(target));
      else if (target instanceof Element) notes.events.push(`${type} ${target.id}`);
    },
    { capture: true },
  );
window.addEventListener('error', ({ message }) => notes.thrown.push(message));

new MutationObserver((records) => {
  for (const { type, target, attributeName, addedNodes } of records)
    if (target.id !== 'clock' && document.readyState === 'complete')
      notes.changed.push(`${type} ${target.nodeName} ${attributeName ?? ''} ${addedNodes.length}`);
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

/** Every value that ever stands in a field, however shortly. */
const look = () => {
  for (const { id, value } of document.querySelectorAll('input')) {
    notes.values[id] ??= [];
    if (value && !notes.values[id].includes(value)) notes.values[id].push(value);
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
window.addEventListener('input', ({ target }) => notes.values[target.id]?.push(target.value), true);

const known = new Set(Object.getOwnPropertyNames(window));
setInterval(() => {
  notes.names = Object.getOwnPropertyNames(window).filter((name) => !known.has(name));
  notes.loads = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin));
}, 50);
