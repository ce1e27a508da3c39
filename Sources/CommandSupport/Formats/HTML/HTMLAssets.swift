/// The style and the script of the page.
enum HTMLAssets {
  static let style = """
    :root { color-scheme: light dark; --paper: #fdfcfa; --ink: #22252a; --faint: #8a8f98; --line: #e4e2dd;
      --card: #ffffff; --tone: 42%; --wash: 93%; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #e3e5e8; --faint: #80868f;
      --line: #2c3037; --card: #1d2026; --tone: 72%; --wash: 22%; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.85 "Pretendard", "Apple SD Gothic Neo",
      "Noto Sans KR", "Malgun Gothic", system-ui, sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
    .doc { max-width: 1180px; margin: 0 auto; padding: 40px 28px 80px; }
    .doc + .doc { border-top: 1px solid var(--line); }
    h1 { font-size: 1.65rem; line-height: 1.35; margin: 0 0 6px; letter-spacing: -.01em; }
    .credit { color: var(--faint); margin: 0 0 16px; font-size: .85rem; }
    .legend { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 28px; }
    .key { font: inherit; font-size: .78rem; line-height: 1; padding: 6px 10px; border-radius: 99px; cursor: pointer;
      border: 1px solid var(--line); background: var(--card); color: inherit; }
    .key.e { border-color: transparent; background: hsl(var(--label) 80% var(--wash)); }
    .key.off { opacity: .4; text-decoration: line-through; }
    .key b { font-weight: 600; opacity: .65; }
    .columns { display: grid; grid-template-columns: minmax(0, 1fr) 330px; gap: 44px; align-items: start; }
    @media (max-width: 900px) { .columns { grid-template-columns: 1fr; } aside { position: static !important; } }
    .text p { margin: 0 0 .85em; }
    .e { --label: 220; border-radius: 0; }
    .e-PS { --label: 190; } .e-OG { --label: 222; } .e-LC { --label: 140; } .e-DT, .e-TI { --label: 285; }
    .e-QT { --label: 38; } .e-AF { --label: 8; } .e-TM { --label: 340; } .e-EV { --label: 95; } .e-CV { --label: 60; }
    .text .e { background: hsl(var(--label) 80% var(--wash)); box-shadow: inset 0 -2px hsl(var(--label) 60% 55%);
      padding: 1px 0; }
    .text .e.first { border-radius: 4px 0 0 4px; } .text .e.last { border-radius: 0 4px 4px 0; }
    .text .e.first.last { border-radius: 4px; }
    .q-direct { color: hsl(var(--hue, 0) 65% var(--tone)); font-weight: 500; }
    .q-indirect { text-decoration: underline dotted hsl(var(--hue, 0) 60% 55%) 2px; text-underline-offset: 5px; }
    .q-emphasis { font-style: normal; }
    .cue { border-bottom: 1px dashed var(--faint); }
    .who { font-weight: 700; }
    .chip { font-size: .68rem; line-height: 1; padding: 2px 7px; margin: 0 3px; border-radius: 99px; user-select: none;
      vertical-align: 2px; color: hsl(var(--hue) 65% var(--tone)); background: hsl(var(--hue) 70% var(--wash)); }
    .b-title { font-weight: 700; } .b-subtitle, .b-subhead { font-weight: 600; }
    .b-caption { color: var(--faint); font-size: .88rem; }
    .b-boilerplate, .b-meta, .b-byline { color: var(--faint); font-size: .78rem; opacity: .75; }
    .lit { outline: 2px solid hsl(var(--hue, 210) 75% 55%); outline-offset: 1px; border-radius: 4px; }
    aside { position: sticky; top: 20px; max-height: calc(100vh - 40px); overflow: auto; }
    aside h2 { font-size: .8rem; color: var(--faint); margin: 0 0 10px; font-weight: 600; }
    aside section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 12px 14px;
      margin-bottom: 12px; border-left: 4px solid hsl(var(--hue, 0) 60% 55%); }
    aside h3 { margin: 0 0 4px; font-size: .95rem; } aside small { color: var(--faint); font-weight: 400; }
    aside ul { list-style: none; margin: 0; padding: 0; font-size: .82rem; line-height: 1.6; }
    aside li { padding: 4px 0; cursor: pointer; border-top: 1px solid var(--line); }
    aside li:first-child { border-top: 0; }
    aside li.direct::before { content: "“"; } aside li.direct::after { content: "”"; }
    #tip { position: fixed; z-index: 9; max-width: 340px; background: var(--ink); color: var(--paper); font-size: .78rem;
      line-height: 1.5; padding: 8px 12px; border-radius: 8px; pointer-events: none; }
    #tip div + div { margin-top: 5px; border-top: 1px solid #8886; padding-top: 5px; }
    #tip i { font-style: normal; opacity: .65; }
    #wire { position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none; z-index: 8; }
    #wire path { fill: none; stroke: hsl(var(--hue, 210) 75% 55%); stroke-width: 2; stroke-linecap: round; }
    .no-quotes .q { color: inherit; font-weight: inherit; text-decoration: none; }
    .no-quotes .cue { border: 0; } .no-quotes .who { font-weight: inherit; } .no-quotes .chip { display: none; }
    .no-furniture .b-boilerplate, .no-furniture .b-meta, .no-furniture .b-byline { display: none; }
    """

  static let script = #"""
    (() => {
      const tip = document.getElementById("tip"), wire = document.getElementById("wire");
      const path = wire.querySelector("path");
      const split = (text) => (text ? text.split(" ").map(Number) : []);
      for (const doc of document.querySelectorAll(".doc")) {
        const facts = JSON.parse(doc.querySelector(".facts").textContent);
        const text = doc.querySelector(".text");
        const holding = (name, n) =>
          [...text.querySelectorAll(`[data-${name}]`)].filter((x) => split(x.dataset[name]).includes(n));
        const clear = () => {
          tip.hidden = true;
          path.removeAttribute("d");
          for (const x of document.querySelectorAll(".lit")) x.classList.remove("lit");
        };
        const light = (n, hue) => {
          const said = holding("q", n).filter((x) => !x.classList.contains("chip"));
          const named = holding("m", n);
          for (const x of [...said, ...holding("cue", n), ...named]) x.classList.add("lit");
          if (!said.length || !named.length) return said[0];
          const a = said[0].getClientRects()[0], b = named[0].getClientRects()[0];
          const x1 = a.left + Math.min(a.width, 60) / 2, x2 = b.left + b.width / 2;
          const up = Math.min(a.top, b.top) - 26 - Math.abs(x1 - x2) / 12;
          if (hue) wire.style.setProperty("--hue", hue);
          path.setAttribute("d", `M${x1},${a.top} C${x1},${up} ${x2},${up} ${x2},${b.top}`);
          return said[0];
        };
        const show = (list, event) => {
          tip.replaceChildren(...list.map(([what, meaning, rule, confidence]) => {
            const row = document.createElement("div"), head = document.createElement("b");
            const why = document.createElement("i");
            head.textContent = what;
            why.textContent = `${rule} · ${confidence}`;
            row.append(head, meaning ? ` ${meaning}` : "", document.createElement("br"), why);
            return row;
          }));
          tip.hidden = list.length === 0;
          const box = tip.getBoundingClientRect();
          tip.style.left = Math.max(8, Math.min(event.clientX + 14, innerWidth - box.width - 8)) + "px";
          tip.style.top = (event.clientY + 22 + box.height > innerHeight
            ? event.clientY - box.height - 14 : event.clientY + 22) + "px";
        };
        text.addEventListener("mouseover", (event) => {
          clear();
          const at = event.target.closest("span");
          if (!at) return;
          const d = at.dataset, list = [];
          if (d.e) list.push(facts.entities[d.e]);
          const quotes = [...new Set([...split(d.q), ...split(d.cue), ...split(d.m)])];
          for (const n of quotes.slice(-3)) list.push(facts.quotes[n]);
          if (d.s && !quotes.length) list.push(facts.sentences[d.s]);
          if (d.b) list.push(facts.blocks[d.b]);
          const hue = getComputedStyle(at).getPropertyValue("--hue");
          if (quotes.length) light(quotes[quotes.length - 1], hue);
          show(list, event);
        });
        text.addEventListener("mouseleave", clear);
        for (const item of doc.querySelectorAll("aside li")) {
          item.addEventListener("mouseenter", () => { clear(); light(Number(item.dataset.q)); });
          item.addEventListener("mouseleave", clear);
          item.addEventListener("click", () => {
            const found = light(Number(item.dataset.q));
            if (found) found.scrollIntoView({ block: "center", behavior: "smooth" });
          });
        }
        for (const key of doc.querySelectorAll(".key")) {
          key.addEventListener("click", () => {
            const off = key.classList.toggle("off"), what = key.dataset.off;
            if (what === "quotes" || what === "furniture") text.classList.toggle("no-" + what, off);
            else for (const x of text.querySelectorAll("[data-e]")) {
              if (facts.entities[x.dataset.e][0].endsWith(what)) x.classList.toggle("e", !off);
            }
          });
        }
      }
      addEventListener("scroll", () => { path.removeAttribute("d"); tip.hidden = true; }, { passive: true });
    })();
    """#
}
