// Puts where one is into the form: to three decimals, so that no house leaves the device.
const row = document.querySelector("[data-here]");
const near = document.querySelector("input[name=near]");

if (row && near && navigator.geolocation) {
  row.hidden = false;
  const said = row.querySelector("[role=status]");
  row.querySelector("button").addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        near.value = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;
        said.textContent = "";
      },
      () => {
        said.textContent = said.dataset.refused;
      },
      { maximumAge: 600000, timeout: 10000 },
    );
  });
}
