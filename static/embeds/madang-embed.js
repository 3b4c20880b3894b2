// <madang-embed src="https://the-site/" type="events" view="list" topic="music">
//   <a href="https://the-site/events/">What is on</a>
// </madang-embed>
//
// Shows a list, map or calendar in a frame that is as high as its content. What stands inside the
// element is shown until the frame is there, and stays where no script runs. No cookie is set or
// read. docs/embeds.md names the attributes; each is a parameter of the frame's address.
(() => {
  "use strict";

  if (customElements.get("madang-embed")) return;

  const HOME = document.currentScript?.src;
  const EMBED = /^\/embed\/[^/]+\//;
  const TALLEST = 20000; // pixels
  const STYLE =
    ":host { display: block } [hidden], :host([hidden]) { display: none !important } " +
    "iframe { border: 0; display: block; width: 100% }";
  // Attributes that every element has; the others are filters.
  const NOT_PARAMETERS = new Set(
    ("src type title id class style slot part is hidden inert role dir tabindex translate nonce " +
      "draggable spellcheck contenteditable accesskey autofocus popover exportparts enterkeyhint " +
      "inputmode itemid itemprop itemref itemscope itemtype autocapitalize loading").split(" "),
  );

  function isParameter({ name, value }) {
    return /^[a-z][a-z0-9_]*$/.test(name) && !/^on/.test(name) && !NOT_PARAMETERS.has(name) && value;
  }

  function addressOf(element) {
    const base = new URL(element.getAttribute("src") || HOME || "/", document.baseURI);
    if (base.protocol !== "https:" && base.protocol !== "http:") return null;
    const type = encodeURIComponent(element.getAttribute("type") || "events");
    const address = EMBED.test(base.pathname) ? base : new URL(`/embed/${type}/`, base.origin);
    for (const each of element.attributes) {
      if (isParameter(each)) address.searchParams.set(each.name, each.value);
    }
    return address;
  }

  class MadangEmbed extends HTMLElement {
    #frame = document.createElement("iframe");
    #fallback = document.createElement("slot");
    #address = null;
    #changes = new MutationObserver(() => this.#show());

    constructor() {
      super();
      const style = new CSSStyleSheet();
      style.replaceSync(STYLE);
      this.#frame.referrerPolicy = "no-referrer";
      this.#frame.loading = "lazy";
      const shadow = this.attachShadow({ mode: "open" });
      shadow.adoptedStyleSheets = [style];
      shadow.append(this.#fallback, this.#frame);
    }

    connectedCallback() {
      window.addEventListener("message", this.#hear);
      this.#changes.observe(this, { attributes: true });
      this.#show();
    }

    disconnectedCallback() {
      window.removeEventListener("message", this.#hear);
      this.#changes.disconnect();
    }

    #show() {
      this.#frame.title = this.title || this.textContent.trim() || "Madang";
      const address = addressOf(this);
      if (address?.href === this.#address?.href) return;
      this.#address = address;
      this.#fallback.hidden = false;
      this.#frame.hidden = address === null;
      if (address) this.#frame.src = address.href;
    }

    // Only what this frame says, and only while it shows the site that it was sent to.
    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== this.#address?.origin) return;
      const height = data?.type === "madang-embed:height" ? Number(data.height) : NaN;
      if (!(height > 0)) return;
      this.#frame.style.height = `${Math.min(height, TALLEST)}px`;
      this.#fallback.hidden = true;
    };
  }

  customElements.define("madang-embed", MadangEmbed);
})();
