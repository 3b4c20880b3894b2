// My topics without a new page: the form is sent as it is, and its part of the answer is shown.
class MadangMine extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => this.send(event));
  }

  async send(event) {
    const form = event.target;
    const button = event.submitter;
    event.preventDefault();
    const address = button?.hasAttribute("formaction") ? button.formAction : form.action;
    try {
      const answer = await fetch(address, { method: "POST", body: new FormData(form, button) });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = answer.ok && page.getElementById(this.id);
      if (!found) {
        throw new Error("no topics");
      }
      this.replaceChildren(...found.childNodes);
      this.querySelector(`[data-slug="${button.dataset.slug}"]`)?.focus();
    } catch {
      location.reload(); // what was sent may have arrived
    }
  }
}

customElements.define("madang-mine", MadangMine);
