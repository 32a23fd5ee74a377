// Saves each answer of the trainer's sheet the moment it is given, one after the other, and says so. An answer that
// cannot be sent waits and is tried again. Nothing is sent before somebody answers; without this script the sheet is
// saved by its buttons.
(() => {
  "use strict";
  const sheet = document.getElementById("sheet");
  if (!sheet) return;
  const texts = sheet.dataset;
  const form = document.getElementById("answers");
  const status = document.getElementById("saved");
  const typing = new Map();
  let waiting = new Set(); // the boxes whose answers are not saved, oldest first
  let sending = false;
  let leaving = false;
  let pause = 0;
  let retry;

  const say = (text) => {
    if (status.textContent !== text) status.textContent = text;
  };

  const isGoal = (box) => !box.classList.contains("w");

  /** What a box holds now, as a form would send it. */
  const answerIn = (box) => {
    const sent = new URLSearchParams({ _csrf: form.elements._csrf.value, sheet: form.elements.sheet.value });
    if (!isGoal(box)) sent.set("was", form.elements.was.value);
    for (const field of box.querySelectorAll("[name]")) {
      if (!["radio", "checkbox"].includes(field.type) || field.checked) sent.append(field.name, field.value);
    }
    return sent;
  };

  /** A note in a box, made when first needed and gone when empty. */
  const note = (box, kind, text, before) => {
    let line = box.querySelector("." + kind);
    if (!text) return line?.remove();
    if (!line) {
      line = document.createElement("p");
      line.className = kind;
      box.insertBefore(line, before);
    }
    line.textContent = text;
  };

  const wrong = (box, text) =>
    note(box, "form-error-message", text, box.querySelector("label, textarea"));

  /** What the page itself can tell as soon as a level is chosen. */
  const reflect = (box) => {
    const level = box.querySelector(":checked");
    if (!isGoal(box) || !level) return;
    note(box, "s-fell", Number(level.value) < Number(box.dataset.l) ? texts.fell : "", null);
    if (box.dataset.o) note(box, "s-own", texts.own.replace("#", box.dataset.o), null);
    const next = [...form.querySelectorAll("fieldset:not(.w)")].find((goal) => !goal.querySelector(":checked"));
    document.getElementById("next").hash = next ? next.id : "words";
    const stay = document.getElementById("stay");
    const line = document.getElementById("s" + box.id.slice(5));
    (line?.parentElement.children.length === 1 ? line.closest("section") : line)?.remove();
    if (!stay) return;
    const left = stay.querySelectorAll("li").length;
    if (!left) stay.remove();
    for (const counted of stay.querySelectorAll("summary, button")) {
      counted.textContent = counted.textContent.replace(/\d+/, left);
    }
  };

  const kept = (box, answer) => {
    document.getElementById("n").textContent = texts.progress.replace("#", answer.answered);
    form.querySelector("progress").value = answer.answered;
    note(box, "s-author", "");
    wrong(box, answer.conflicts.length ? texts.overtaken : "");
    if (!waiting.size) say(texts.saved.replace("#", answer.savedAt));
  };

  const postpone = (box) => {
    waiting = new Set([box, ...waiting]);
    pause = Math.min(pause ? pause * 2 : 1000, 30000);
    say(texts.later);
    retry = setTimeout(send, pause);
  };

  async function send() {
    clearTimeout(retry);
    if (sending || !waiting.size) return;
    const [box] = waiting;
    waiting.delete(box);
    sending = true;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { "X-Autosave": "1" },
        body: answerIn(box),
        keepalive: true,
        signal: AbortSignal.timeout(20000),
      });
      if ([404, 409, 410].includes(answer.status)) {
        leaving = true;
        location.reload();
      } else if (answer.status === 403) {
        say(texts.stale);
      } else if (answer.status === 422) {
        wrong(box, (await answer.json()).problem);
        say(texts.rejected);
      } else if (!answer.ok) {
        throw new Error(answer.status);
      } else {
        kept(box, await answer.json());
      }
      pause = 0;
    } catch {
      postpone(box);
    }
    sending = false;
    if (!pause) send();
  }

  /** Puts a box last in line; soon, or when its typing has paused. */
  const save = (box, delay) => {
    clearTimeout(typing.get(box));
    typing.delete(box);
    if (delay) {
      typing.set(box, setTimeout(save, delay, box));
      return;
    }
    waiting.delete(box);
    waiting.add(box);
    if (!pause) say(texts.saving);
    send();
  };

  form.addEventListener("change", ({ target }) => {
    const box = target.closest("fieldset");
    if (!box) return;
    reflect(box);
    save(box, target.type === "date" ? 1500 : 0);
  });
  form.addEventListener("input", ({ target }) => {
    const box = target.closest("fieldset");
    if (box && target.tagName === "TEXTAREA" && !typing.has(box)) save(box, 10000);
  });
  form.addEventListener("submit", () => {
    leaving = true;
  });
  addEventListener("online", send);
  addEventListener("beforeunload", (event) => {
    if (!leaving && (sending || waiting.size || typing.size)) event.preventDefault();
  });
})();
