// Suggests while one types: a combobox with a list, as the ARIA practices describe it.
// Without it the form inside sends what was typed.

const WAIT = 120;
const ADDRESS = "/api/v1/suggest";
const MOST = 8;

class SearchBox extends HTMLElement {
  #at = -1;
  #asked = "";
  #timer = 0;
  #request = null;

  connectedCallback() {
    this.input = this.querySelector("input[type=search]");
    if (!this.input || this.list) return;
    this.list = document.createElement("ul");
    this.list.className = "suggestions";
    this.list.id = `${this.input.id}-suggestions`;
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.querySelector("label").textContent);
    this.said = document.createElement("p");
    this.said.className = "visually-hidden";
    this.said.setAttribute("role", "status");
    this.append(this.list);
    // Only where somebody searches: a page's own news should be its only ones.
    this.input.addEventListener("focus", () => this.append(this.said), { once: true });
    const attributes = {
      role: "combobox",
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      "aria-controls": this.list.id,
    };
    Object.entries(attributes).forEach((each) => this.input.setAttribute(...each));
    this.input.addEventListener("input", () => this.#later());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("focusout", (event) => {
      if (!this.contains(event.relatedTarget)) this.#close();
    });
    // A press on the list must not take the focus from the field before it is a choice.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.#choose(option);
    });
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), WAIT);
  }

  async #ask() {
    const typed = this.input.value.trim();
    if (typed === this.#asked && !this.list.hidden) return;
    this.#asked = typed;
    this.#request?.abort();
    if (!typed) return this.#close();
    this.#request = new AbortController();
    try {
      const address = `${ADDRESS}?${new URLSearchParams({ q: typed, limit: MOST })}`;
      const answer = await fetch(address, { signal: this.#request.signal });
      if (answer.ok) this.#show((await answer.json()).items, typed);
    } catch {
      // Suggestions are a convenience: without an answer the form still works.
    }
  }

  #show(items, typed) {
    if (typed !== this.input.value.trim() || !this.contains(document.activeElement)) return;
    this.#at = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(...items.map((item, number) => this.#option(item, number)));
    this.list.hidden = items.length === 0;
    this.input.setAttribute("aria-expanded", String(items.length > 0));
    this.said.textContent = items.length ? this.dataset.some : this.dataset.none;
  }

  #option(item, number) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${number}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.text = item.text;
    if (item.url) option.dataset.url = item.url;
    option.textContent = item.text;
    return option;
  }

  #key(event) {
    // While a syllable is being composed the keys belong to the input method.
    if (event.isComposing || event.keyCode === 229) return;
    const options = this.list.children;
    if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.#close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length) {
      event.preventDefault();
      this.list.hidden = false;
      this.input.setAttribute("aria-expanded", "true");
      const step = event.key === "ArrowDown" ? 1 : -1;
      const from = this.#at === -1 && step === -1 ? 0 : this.#at;
      this.#point((from + step + options.length) % options.length);
    } else if (event.key === "Enter" && !this.list.hidden && this.#at >= 0) {
      event.preventDefault();
      this.#choose(options[this.#at]);
    }
  }

  #point(number) {
    this.#at = number;
    [...this.list.children].forEach((each, at) => {
      each.setAttribute("aria-selected", String(at === number));
    });
    const option = this.list.children[number];
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  #choose(option) {
    if (option.dataset.url) {
      window.location.assign(option.dataset.url);
      return;
    }
    this.input.value = option.dataset.text;
    this.#close();
    this.querySelector("form").requestSubmit();
  }

  #close() {
    this.#at = -1;
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}

if (!customElements.get("search-box")) customElements.define("search-box", SearchBox);
