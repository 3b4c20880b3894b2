// Makes photos small enough to send from a telephone, and lists those that wait to be sent.

const LONGEST_EDGE = 2000; // pixels
const QUALITY = 0.85;
const THUMBNAIL = 160; // pixels

function drawn(bitmap, longest) {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.fillStyle = "#fff"; // JPEG knows no transparency
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

// Returns a JPEG of at most 2000 pixels, upright, without what the camera wrote about the place.
// Throws where the file is no picture that this browser can read.
async function shrunk(file) {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const canvas = drawn(bitmap, LONGEST_EDGE);
  bitmap.close();
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  if (!blob) throw new Error("not drawn");
  return blob;
}

async function thumbnail(photo) {
  const bitmap = await createImageBitmap(photo.blob);
  const canvas = drawn(bitmap, THUMBNAIL);
  bitmap.close();
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", photo.name);
  return canvas;
}

export class WaitingPhotos {
  // The list under the file field; `changed` is called when a photo came or went.
  constructor({ form, store, words, fields, newUuid, changed }) {
    Object.assign(this, { form, store, words, fields, newUuid, changed });
    this.all = [];
    this.working = Promise.resolve();
    this.list = document.querySelector("[data-kit-photos]");
    this.input = form.elements.photos;
    this.input.addEventListener("change", () => this.take([...this.input.files]));
  }

  async restore() {
    this.all = await this.store.photos(this.form.dataset.token);
    for (const photo of this.all) await this.show(photo);
  }

  // One after the other: a telephone has no memory for five large photos at once.
  take(files) {
    this.input.value = "";
    this.fields.clearError(this.form, "photos");
    const refused = [];
    this.working = this.working.then(async () => {
      this.list.setAttribute("aria-busy", "true");
      for (const file of files) {
        if (!(await this.add(file))) refused.push(file.name);
      }
      this.list.removeAttribute("aria-busy");
      if (refused.length) {
        const sentence = this.words.notAPhoto.replace("{names}", refused.join(", "));
        this.fields.showError(this.form, "photos", sentence);
        this.input.focus();
      }
    });
    return this.working;
  }

  async add(file) {
    let blob;
    try {
      blob = await shrunk(file);
    } catch {
      return false;
    }
    const token = this.form.dataset.token;
    const photo = { id: this.newUuid(), token, name: file.name, addedAt: Date.now(), blob };
    this.all.push(photo);
    await this.show(photo);
    try {
      await this.store.keepPhoto(photo);
    } catch {
      this.fields.showError(this.form, "photos", this.words.deviceFull);
    }
    this.changed();
    return true;
  }

  async show(photo) {
    const item = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = photo.name;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-plain";
    button.textContent = this.words.removePhoto;
    button.setAttribute("aria-label", `${photo.name} ${this.words.removePhoto}`);
    button.addEventListener("click", () => this.drop(photo, item));
    item.append(await thumbnail(photo), name, button);
    this.list.append(item);
    this.list.hidden = false;
  }

  async drop(photo, item) {
    if (this.form.getAttribute("aria-busy") === "true") return;
    this.all = this.all.filter((each) => each !== photo);
    item.remove();
    this.list.hidden = !this.all.length;
    this.input.focus();
    await this.store.dropPhoto(photo.id);
    this.changed();
  }
}
