// A code by camera, where the browser can read one; a hand scanner types into the same field.
const field = document.querySelector("[data-scans]");

async function look(button) {
  const detector = new BarcodeDetector();
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  const video = Object.assign(document.createElement("video"), { srcObject: stream, className: "viewfinder", muted: true, playsInline: true });
  button.replaceWith(video);
  await video.play();
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  addEventListener("pagehide", stop);
  const step = async () => {
    const [found] = await detector.detect(video);
    if (!found) return setTimeout(step, 150);
    stop();
    field.value = found.rawValue;
    return field.form.requestSubmit();
  };
  step();
}

if (field && "BarcodeDetector" in window && navigator.mediaDevices) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "📷", title: field.labels[0]?.firstChild.textContent.trim() });
  button.addEventListener("click", () => look(button).catch(() => field.focus()));
  field.after(button);
}
