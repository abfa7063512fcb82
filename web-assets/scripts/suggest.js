// Suggestions under the search field: an editable combobox with a list (WAI-ARIA Authoring Practices 1.2).
// The page works without it; its words come from the server.

const WAIT_MS = 120;
const LEAST = 1;

for (const input of document.querySelectorAll("input[data-suggest]")) enhance(input);

function enhance(input) {
  const list = document.createElement("ul");
  const heard = document.createElement("span");
  list.id = `${input.id}-suggestions`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.suggestions);
  heard.className = "heard";
  heard.setAttribute("role", "status");
  input.after(list);
  list.after(heard);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) input.setAttribute(name, value);

  let chosen = -1;
  let timer;
  let asked;

  const options = () => [...list.children];

  function close() {
    clearTimeout(timer);
    asked?.abort();
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    const all = options();
    if (all.length === 0) return;
    all[chosen]?.setAttribute("aria-selected", "false");
    chosen = (index + all.length) % all.length;
    all[chosen].setAttribute("aria-selected", "true");
    all[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[chosen].id);
  }

  function show({ suggestions, said }) {
    list.replaceChildren(...suggestions.map(option));
    heard.textContent = said;
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }

  function option({ text, lang, note, href }, index) {
    const item = document.createElement("li");
    const words = document.createElement("span");
    const kind = document.createElement("span");
    item.id = `${list.id}-${index}`;
    item.dataset.href = href;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    words.lang = lang;
    words.textContent = text;
    kind.className = "fine";
    kind.textContent = note;
    item.append(words, kind);
    return item;
  }

  async function ask() {
    const text = input.value.trim();
    asked?.abort();
    if (text.length < LEAST) return close();
    asked = new AbortController();
    try {
      const address = `${input.dataset.suggest}&q=${encodeURIComponent(text)}`;
      const answer = await fetch(address, { signal: asked.signal });
      if (answer.ok && document.activeElement === input) show(await answer.json());
    } catch {
      // Aborted by the next letter, or offline: the field works without suggestions.
    }
  }

  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(ask, WAIT_MS);
  });
  input.addEventListener("compositionend", () => {
    timer = setTimeout(ask, WAIT_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && !list.hidden) {
      close();
    } else if (event.key === "ArrowDown" && list.hidden) {
      ask();
    } else if (event.key === "ArrowDown") {
      choose(chosen + 1);
    } else if (event.key === "ArrowUp" && !list.hidden) {
      choose(chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      location.assign(options()[chosen].dataset.href);
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) location.assign(item.dataset.href);
  });
  input.addEventListener("blur", close);
}
