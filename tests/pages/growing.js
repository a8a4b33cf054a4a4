// The city is asked for once there is a country; each press adds a row, which its own button takes away.
const country = document.getElementById('country');
country.addEventListener('change', () => {
  document.getElementById('city-line').hidden = country.value === '';
});

let last = 0;
document.getElementById('add').addEventListener('click', () => {
  last += 1;
  const row = document.createElement('fieldset');
  row.innerHTML = `
    <p><label for="title-${last}">Job title</label> <input id="title-${last}"></p>
    <p><label for="company-${last}">Company</label> <input id="company-${last}"></p>
    <button type="button">Remove</button>`;
  row.querySelector('button').addEventListener('click', () => row.remove());
  document.getElementById('jobs').append(row);
});
