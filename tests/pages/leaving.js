document.addEventListener('input', () => location.assign('posting.html'));
