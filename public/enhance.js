// Everything works without this file. It keeps a second click within ten seconds from sending a form twice
// (the server would forgive it) and offers a button to print.
for (const form of document.querySelectorAll('form[method="post"]')) {
  let sentAt = 0;
  form.addEventListener('submit', (event) => {
    if (event.timeStamp - sentAt < 10_000 && sentAt > 0) return event.preventDefault();
    sentAt = event.timeStamp;
    const button = event.submitter;
    if (button?.dataset.busy) button.textContent = button.dataset.busy;
  });
}
for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
