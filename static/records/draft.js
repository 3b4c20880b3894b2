// The draft: on this device within a moment of each key, on the server a little later.

const ON_DEVICE_AFTER = 300; // milliseconds
const ON_SERVER_AFTER = 2000; // milliseconds

const MOST_REMEMBERED = 4;

// The texts that the server may have taken without our hearing of it: the first and the newest.
function remembered(before, text) {
  const [first, ...rest] = [...before, text];
  return [first, ...rest.slice(1 - MOST_REMEMBERED)];
}

export class Draft {
  // `state` is what is known of the draft; it is kept on this device as it stands.
  constructor({ form, state, store, fields, server, status, conflict, closed }) {
    Object.assign(this, { form, state, store, fields, server, status, conflict, closed });
    this.timers = {};
    this.wrong = []; // the fields that the server would not save
    this.leaving = null;
    this.isHeldBack = () => false;
  }

  changed() {
    this.state.isDirty = true;
    this.state.changedAt = Date.now();
    this.after("device", ON_DEVICE_AFTER, () => this.keep());
    this.after("server", ON_SERVER_AFTER, () => this.save());
  }

  after(name, wait, work) {
    clearTimeout(this.timers[name]);
    this.timers[name] = setTimeout(work, wait);
  }

  async keep() {
    clearTimeout(this.timers.device);
    this.state.fields = this.fields.read(this.form);
    try {
      await this.store.keepDraft({ ...this.state });
    } catch {
      this.status.say("deviceFull", "alert");
    }
  }

  // For a page that is being closed.
  keepAtOnce() {
    if (!this.state.isDirty || this.closed.isClosed) return;
    this.store.keepAtOnce({ ...this.state, fields: this.fields.read(this.form) });
    this.keep();
  }

  // One save at a time: a second one waits for the first and then sends the newest text.
  async save() {
    clearTimeout(this.timers.server);
    if (this.isHeldBack() || this.conflict.isOpen || this.closed.isClosed) return;
    while (this.leaving) {
      await this.leaving;
      if (!this.state.isDirty) return;
    }
    this.leaving = this.saveOnce();
    await this.leaving.finally(() => {
      this.leaving = null;
    });
  }

  // Makes sure before sending that no other device has written meanwhile; returns whether the
  // record may be sent. A save whose answer was lost is met once more with its own version.
  async agree() {
    await this.leaving;
    clearTimeout(this.timers.server);
    for (let time = 0; time < 2 && !this.conflict.isOpen; time += 1) {
      const status = await this.saveOnce({ isQuiet: true });
      if (status !== 409) return status === 200 || status === 400 ? 200 : status;
    }
    return 409;
  }

  // Returns the status of the answer; 0 where there was none.
  async saveOnce({ isQuiet = false } = {}) {
    await this.keep();
    const posted = this.state.fields;
    this.state.posted = remembered(this.state.posted, posted);
    await this.keep();
    const { status, body } = await this.server.postDraft(this.form, this.state.version, posted);
    const isStillSo = this.fields.isSame(posted, this.fields.read(this.form));
    if (status === 200 || status === 400) {
      this.state.version = body?.version ?? this.state.version;
      this.state.posted = [posted];
    }
    if (status === 200) {
      this.wrong.splice(0).forEach((name) => this.fields.clearError(this.form, name));
      this.state.isDirty = !isStillSo;
      if (isStillSo && !isQuiet) this.status.say("saved");
    } else if (status === 409 && body?.fields) {
      this.meet(body);
    } else if (status === 410 || status === 404) {
      this.closed.close();
    } else if (status === 400) {
      const errors = body?.errors ?? {};
      Object.entries(errors).forEach(([name, found]) => {
        this.fields.showError(this.form, name, [found].flat().join(" "));
        this.wrong.push(name);
      });
      this.status.say("savedHereOnly", "alert");
    } else if (!isQuiet) {
      this.status.say(this.store.isLasting ? "offline" : "offlineNotKept", "alert");
    }
    await this.keep();
    return status;
  }

  // The server's text is newer than the one this device began with.
  meet({ version, fields }) {
    const { read, isSame } = this.fields;
    const ours = [...this.state.posted, read(this.form)];
    if (ours.some((each) => isSame(fields, each))) {
      // It is our own: the answer to an earlier save was lost on its way.
      this.state.version = version;
      this.after("server", 0, () => this.save());
      return;
    }
    this.conflict.tell({ version, fields });
    this.status.say("conflict", "alert");
  }
}
