// While a CVR number is typed on the request form, shows the name it is registered under. The form works without this.
(() => {
  const number = document.getElementById("cvr");
  const shown = document.getElementById("cvr-name");
  if (!number || !shown) return;
  let asked = "";
  number.addEventListener("input", async () => {
    const digits = number.value.replace(/\D/g, "");
    if (digits === asked) return;
    asked = digits;
    if (digits.length !== 8) {
      shown.textContent = "";
      return;
    }
    try {
      const answer = await fetch("/erklaeringer/laerested?cvr=" + digits, { credentials: "same-origin", redirect: "error" });
      const name = answer.ok ? await answer.text() : "";
      if (digits === asked) shown.textContent = name ? shown.dataset.text.replace("~", name) : "";
    } catch {
      shown.textContent = "";
    }
  });
})();
