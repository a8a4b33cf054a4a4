/** Long enough for the next page to have come: what is written after that would be written into nothing. */
const held = 2_000;

function leave() {
  location.assign('posting.html');
  const until = performance.now() + held;
  while (performance.now() < until);
}

document.addEventListener('input', leave, { once: true });
