// Puts a live map in the place of the drawn one, where the browser can; wherever it cannot, the drawn one stays.
const figure = document.querySelector("[data-map]");

if (figure && document.createElement("canvas").getContext("webgl2")) {
  figure.dataset.mapState = "loading";
  try {
    const { start } = await import("./live.js");
    await start(figure, new URL(figure.dataset.markers, location.href));
    figure.dataset.mapState = "live";
  } catch (error) {
    figure.dataset.mapState = "failed";
    figure.querySelector(".live-map")?.remove();
    console.warn(error);
  }
}
