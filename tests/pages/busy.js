// A page that goes on drawing for a while after each change, so that a fill of it takes its time.
const clock = document.getElementById('clock');
let until = 0;
const draw = () => {
  clock.textContent = String(performance.now());
  if (performance.now() < until) requestAnimationFrame(draw);
};
document.addEventListener('input', () => {
  until = performance.now() + 900;
  draw();
});
