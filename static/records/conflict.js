// Two devices have written: shows the other text beside this one. Nothing is replaced unasked.

function joined(mine, other, plain) {
  const lines = plain(mine).split("\n");
  const news = plain(other).split("\n").filter((each) => each && !lines.includes(each));
  return [...lines, ...news].filter((each, at) => each || at).join("\n");
}

export class Conflict {
  // `chosen` is called with the version of the other text once the person has decided.
  constructor({ form, fields, chosen }) {
    Object.assign(this, { form, fields, chosen });
    this.other = null;
    this.notice = document.querySelector("[data-kit-conflict]");
    this.shown = this.notice.querySelector("[data-kit-other]");
    this.toggle = this.part("show");
    this.toggle.addEventListener("click", () => this.open(this.shown.hidden));
    this.part("swap").addEventListener("click", () => this.swap());
    this.part("join").addEventListener("click", () => this.join());
    this.part("keep").addEventListener("click", () => this.keep());
  }

  part(name) {
    return this.notice.querySelector(`[data-kit-do="${name}"]`);
  }

  get isOpen() {
    return Boolean(this.other);
  }

  tell({ version, fields }) {
    this.other = { version, fields };
    this.notice.hidden = false;
    this.draw();
  }

  open(isOpen) {
    this.shown.hidden = !isOpen;
    this.toggle.setAttribute("aria-expanded", String(isOpen));
  }

  draw() {
    const list = this.shown.querySelector("dl");
    list.replaceChildren();
    const mine = this.fields.read(this.form);
    for (const name of Object.keys(mine)) {
      const text = this.fields.plain(this.other.fields[name]);
      if (!(name in this.other.fields) || text === this.fields.plain(mine[name])) continue;
      const term = list.appendChild(document.createElement("dt"));
      term.textContent = this.fields.labelOf(this.form, name);
      const words = list.appendChild(document.createElement("dd"));
      words.textContent = text || "—";
    }
  }

  // The texts change places, so that the one that was in the form can be had again.
  swap() {
    const mine = this.fields.read(this.form);
    this.fields.fill(this.form, this.other.fields);
    this.other.fields = mine;
    this.draw();
    this.chosen(this.other.version);
  }

  join() {
    const mine = this.fields.read(this.form);
    const together = Object.fromEntries(
      this.fields.textFields(this.form).map(({ name, tagName }) => {
        const other = this.other.fields[name];
        const isLong = tagName === "TEXTAREA";
        const value = isLong ? joined(mine[name], other, this.fields.plain) : mine[name] || other;
        return [name, value];
      }),
    );
    this.fields.fill(this.form, together);
    this.keep();
  }

  keep() {
    const { version } = this.other;
    this.other = null;
    this.open(false);
    this.notice.hidden = true;
    this.chosen(version);
    this.fields.textFields(this.form)[0].focus();
  }
}
