// What a framework's page does: the e-mail field keeps its value in a state of its own and paints it back from there,
// so that a value which was merely assigned, without the events of typing, is gone with the next paint.
const email = document.getElementById('email');
let state = email.value;
email.addEventListener('input', () => {
  state = email.value;
});
document.addEventListener('focusin', () => {
  if (email.value !== state) email.value = state;
});

window.submits = 0;
document.getElementById('application').addEventListener('submit', (event) => {
  event.preventDefault();
  window.submits += 1;
});
