/* The contact block on any website:
     <script src="https://…/static/gehoor/block.js" data-contact="kwartelhof-wonen" async></script>
   It stands where the tag stands, or at the end of the page when that is in the head. It sets no cookie,
   keeps nothing, asks nobody but the site that it came from, and lives in a shadow root, so that neither
   page styles the other. data-lang is "nl" or "en"; without it the language of the page. */
(() => {
  "use strict";
  const tag = document.currentScript;
  const origin = new URL(tag.src).origin;
  const language = (tag.dataset.lang || document.documentElement.lang || "nl").slice(0, 2) === "en" ? "en" : "nl";

  const LOOK = `
    :host { all: initial !important; display: block !important; }
    .block { font: 16px/1.5 system-ui, "Segoe UI", sans-serif; color-scheme: light dark;
      color: light-dark(#1c1f23, #e8e6e1); background: light-dark(#fff, #1c2024); text-align: left;
      border: 1px solid light-dark(#8a857a, #6d747b); border-radius: 12px; padding: 16px 20px; max-width: 480px; box-sizing: border-box;
      overflow-wrap: anywhere; }
    h2 { font-size: 1.2em; line-height: 1.3; margin: 0 0 8px; }
    p { margin: 0 0 8px; }
    a { color: light-dark(#0f5e63, #6fc3c6); text-underline-offset: .18em; }
    a:focus-visible, button:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; border-radius: 4px; }
    .number a { font-size: 1.4em; font-weight: 700; display: inline-block; padding: 6px 0; }
    .dim { color: light-dark(#5f646b, #a3a8ae); font-size: .9em; }
    .now { font-weight: 600; }
    ul { list-style: none; margin: 0 0 8px; padding: 0; }
    li a { display: inline-block; padding: 6px 0; }`;

  /* An element with its text or children; what is not there is left out. */
  function make(name, inside, properties = {}) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...[].concat(inside).filter(Boolean));
    return element;
  }

  function number(told) {
    if (!told) return [];
    return [
      make("p", [make("a", told.shown, { href: `tel:${told.dial}` }), ` ${told.place} (${told.tariff})`], { className: "number" }),
      make("p", told.abroad, { className: "dim" }),
    ];
  }

  function hours(facts) {
    const now = facts.now.charAt(0).toUpperCase() + facts.now.slice(1);
    return [
      facts.number && make("p", [`${now}. `, facts.wait], { className: "now" }),
      facts.hours && make("p", facts.hours, { className: "dim" }),
    ];
  }

  function ways(facts) {
    const links = facts.ways.map((way) => {
      const link = make("a", way.label, { href: way.url });
      link.dataset.way = way.key;
      return link;
    });
    if (facts.mail) links.push(make("a", facts.mail, { href: `mailto:${facts.mail}` }));
    links.push(make("a", facts.more, { href: facts.page }));
    return make("ul", links.map((link) => make("li", link)));
  }

  /* What only some customers need comes when they ask for it: part(root, facts, origin, link) of the script
     /static/gehoor/block-<way>.js takes over a press of the link of that way. */
  async function press(event, root, facts) {
    const link = event.target.closest("a[data-way]");
    const way = link && facts.ways.find((each) => each.key === link.dataset.way);
    if (!way?.script || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    try {
      const { part } = await import(way.script);
      part(root, facts, origin, link);
    } catch {
      location.assign(way.url);
    }
  }

  function machines(schema) {
    document.head.append(make("script", JSON.stringify(schema), { type: "application/ld+json" }));
  }

  function show(facts) {
    const host = make("div", []);
    host.lang = facts.language;
    const root = host.attachShadow({ mode: "open" });
    const look = new CSSStyleSheet();
    look.replaceSync(LOOK);
    root.adoptedStyleSheets = [look];
    root.append(make("section", [make("h2", facts.title), ...facts.outages.map((each) => make("p", each, { className: "now" })), ...number(facts.number), ...hours(facts), ways(facts)],
      { className: "block", ariaLabel: facts.title }));
    root.addEventListener("click", (event) => press(event, root, facts));
    if (tag.parentNode && tag.parentNode !== document.head) tag.after(host);
    else document.body.append(host);
    machines(facts.schema);
  }

  async function begin() {
    const where = `${origin}/contact/${tag.dataset.contact}.json?taal=${language}`;
    const answer = await fetch(where, { credentials: "omit" }).catch(() => null);
    if (answer?.ok) show(await answer.json());
  }

  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
