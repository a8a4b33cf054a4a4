const step = new URLSearchParams(location.search).get('step') ?? '1';
for (const one of ['1', '2', '3']) document.getElementById(`step-${one}`).hidden = step !== one;
