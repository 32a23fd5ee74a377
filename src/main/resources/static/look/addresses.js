// Helps with addresses while they are typed: the chosen school's own list, and a question where one looks like a slip of the
// finger. The forms work without this; then the server asks.
(() => {
  const post = async (form, path, fields) => {
    const body = new URLSearchParams({ _csrf: form.elements._csrf.value, ...fields });
    const answer = await fetch(path, { method: "POST", body, credentials: "same-origin", redirect: "error" });
    return answer.ok ? answer.text() : "";
  };
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // The school's list, when a school of the register has been typed.
  const request = document.getElementById("request");
  const offered = document.getElementById("offered");
  if (request && offered) {
    document.getElementById("offered-show").remove();
    const school = document.getElementById("school");
    const contacts = [1, 2, 3, 4, 5].map(n => document.getElementById("contact" + n));
    const mark = () => offered.querySelectorAll("button").forEach(it =>
      it.setAttribute("aria-pressed", String(contacts.some(field => field.value.trim().toLowerCase() === it.value))));
    const choose = button => {
      const has = contacts.find(field => field.value.trim().toLowerCase() === button.value);
      const free = has ?? contacts.find(field => field.value.trim() === "");
      if (free) {
        free.value = has ? "" : button.value;
        free.closest("details")?.setAttribute("open", "");
        free.dispatchEvent(new Event("input", { bubbles: true }));
      }
      mark();
    };
    const show = lines => {
      offered.replaceChildren();
      if (!lines.length) return;
      const list = element("ul", { className: "nobullet-list lb-choices" });
      list.setAttribute("aria-labelledby", "offered-label");
      for (const [address, note] of lines) {
        const button = element("button", { type: "button", className: "button button-secondary", value: address }, address);
        list.append(element("li", {}, button, ...(note ? [element("span", { className: "lb-soft" }, note)] : [])));
      }
      offered.append(element("p", { className: "form-label", id: "offered-label" }, offered.dataset.label), list);
      mark();
    };
    let asked = school.value;
    const look = async () => {
      const name = school.value.trim();
      if (name === asked) return;
      asked = name;
      try {
        const answer = await fetch("/erklaeringer/skoleadresser?school=" + encodeURIComponent(name), { credentials: "same-origin", redirect: "error" });
        const text = answer.ok ? await answer.text() : "";
        if (name === asked) show(text ? text.split("\n").map(line => line.split("\t")) : []);
      } catch {
        show([]);
      }
    };
    const names = new Set([...document.querySelectorAll("#schools option")].map(it => it.value.toLowerCase()));
    school.addEventListener("input", () => { if (names.has(school.value.trim().toLowerCase())) look(); });
    school.addEventListener("change", look);
    offered.addEventListener("click", event => {
      const button = event.target.closest("button");
      if (!button) return;
      event.preventDefault();
      choose(button);
    });
    contacts.forEach(field => field.addEventListener("input", mark));
  }

  // "Did you mean …?", once for each address.
  const questions = document.querySelectorAll("form [data-meant]");
  for (const field of questions) {
    const form = field.form;
    let last = "";
    const gone = () => document.getElementById(field.id + "-meant")?.remove();
    const remember = address => {
      let checked = form.elements.checked;
      if (!checked) {
        checked = element("input", { type: "hidden", name: "checked", value: "" });
        form.append(checked);
      }
      checked.value = (checked.value + " " + address).trim();
    };
    const ask = async () => {
      const typed = field.value.trim();
      if (typed === last || !/^\S+@\S+\.\S\S+$/.test(typed)) return;
      last = typed;
      try {
        const school = document.getElementById("school")?.value ?? "";
        const meant = await post(form, "/erklaeringer/adressetjek", { address: typed, school });
        gone();
        if (!meant || field.value.trim() !== typed) return;
        remember(typed.toLowerCase());
        const right = element("button", { type: "button", className: "button button-secondary" }, field.dataset.use);
        const said = element("div", { className: "lb-meant", id: field.id + "-meant" },
          element("span", {}, field.dataset.meant.replace("~", meant)), right);
        said.setAttribute("role", "status");
        right.addEventListener("click", () => {
          field.value = last = meant;
          gone();
          field.focus();
          field.dispatchEvent(new Event("input", { bubbles: true }));
        });
        field.after(said);
      } catch {
        last = "";
      }
    };
    let waiting;
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      gone();
      waiting = setTimeout(ask, 700);
    });
    field.addEventListener("change", ask);
  }
})();
