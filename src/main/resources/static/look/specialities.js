// Narrows the specialities to the chosen programme. Without this script both lists are whole and the server compares them.
(() => {
  const programme = document.getElementById("programme");
  const speciality = document.getElementById("speciality");
  if (!programme || !speciality) return;
  const groups = [...speciality.querySelectorAll("optgroup")];

  const narrow = () => {
    const chosen = speciality.value;
    const shown = groups.filter(
      (group) => !programme.value || group.dataset.programme === programme.value,
    );
    groups.forEach((group) => group.remove());
    speciality.append(...shown);
    speciality.value = chosen;
    if (speciality.selectedIndex < 0) speciality.value = "";
    const options = shown.flatMap((group) => [...group.children]);
    if (programme.value && options.length === 1) speciality.value = options[0].value;
  };

  programme.addEventListener("change", narrow);
  speciality.addEventListener("change", () => {
    const group = speciality.selectedOptions[0]?.parentElement;
    if (!programme.value && group?.dataset.programme) {
      programme.value = group.dataset.programme;
      narrow();
    }
  });
  narrow();
})();
