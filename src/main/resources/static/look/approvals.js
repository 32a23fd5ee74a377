// Counts down the half minute in which an approval can be taken back. Without it the page says until when.
(() => {
  "use strict";
  for (const line of document.querySelectorAll("[data-left]")) {
    const end = performance.now() + Number(line.dataset.left) * 1000;
    const button = line.parentElement.querySelector("button");
    const said = line.textContent;
    const tick = () => {
      const left = Math.ceil((end - performance.now()) / 1000);
      if (left > 0) {
        line.textContent = `${said} (${left} s)`;
        setTimeout(tick, 1000);
      } else {
        line.textContent = line.dataset.over;
        button.disabled = true;
      }
    };
    tick();
  }
})();
