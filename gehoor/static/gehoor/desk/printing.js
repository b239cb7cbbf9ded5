// The slip on paper: the page knows itself what of it prints.
document.querySelector("[data-prints]")?.addEventListener("click", () => window.print());
