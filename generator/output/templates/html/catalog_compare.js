// Up to four nodes side by side, and the tray that says which ones.
function chosen() {
  return (state.chosen || []).map((id) => byId.get(id));
}
function pick(node) {
  const made = element("label", "pick"), box = element("input");
  box.type = "checkbox";
  box.checked = (state.chosen || []).includes(node.id);
  box.disabled = !box.checked && (state.chosen || []).length >= MOST;
  box.dataset.id = node.id;
  box.setAttribute("aria-label", `Compare ${node.title}`);
  box.addEventListener("change", () => {
    const others = (state.chosen || []).filter((id) => id !== node.id);
    state.chosen = box.checked ? [...others, node.id].slice(0, MOST) : others;
    history.replaceState(null, "", address(state.path));
    tray();
  });
  made.append(box, "Compare");
  return made;
}
function tray() {
  const picked = chosen();
  for (const box of document.querySelectorAll(".pick input")) {
    box.checked = (state.chosen || []).includes(box.dataset.id);
    box.disabled = !box.checked && picked.length >= MOST;
  }
  view.tray.hidden = !picked.length || state.path === "compare";
  const names = element("span", "break", picked.map((node) => node.title).join(" · ")), link = element("a", "button", `Compare ${picked.length}`), none = element("button", "", "Forget");
  link.href = address("compare");
  none.type = "button";
  none.addEventListener("click", () => {
    state.chosen = [];
    history.replaceState(null, "", address(state.path));
    tray();
    // The button is gone: the keyboard goes on where nodes are chosen.
    document.querySelector("section:not([hidden]) .pick input")?.focus({ preventScroll: true });
  });
  view.tray.replaceChildren(names, link, none);
  // The tray covers the end of the window: what the keyboard comes to stays above it, and so does the end of the page.
  const height = `${view.tray.offsetHeight}px`;
  document.documentElement.style.scrollPaddingBottom = height;
  document.body.style.paddingBottom = height;
  for (const card of view.cards.querySelectorAll("h3 a")) card.href = address(byId.get(card.closest(".card").querySelector(".id").textContent).id);
}
const ROWS = [
  ["Does", (node) => node.tasks.map((key) => taskTitles.get(key)).join(", ")],
  ["Maker", (node) => node.vendor],
  ["Takes and gives", flow],
  ["Length", (node) => node.length],
  ["Resolution", (node) => node.resolution],
  ["Sound", (node) => node.sound],
  ["Price", (node) => node.price],
  ["Partial results", (node) => node.streams],
  ["Licence", (node) => node.licence],
  ["Listed", (node) => node.date],
  ["State", (node) => node.retired ? "retired" : "live"],
  ["In short", (node) => node.summary],
];
function comparison() {
  const picked = chosen();
  document.title = `Compare – ${title}`;
  if (!picked.length) return view.detail.replaceChildren(back(), element("h1", "", "Compare"), element("p", "", "Tick “Compare” on up to four nodes."));
  const table = element("table"), head = element("tr"), wide = element("div", "wide-table");
  wide.tabIndex = 0;
  wide.setAttribute("aria-label", "Nodes side by side");
  wide.setAttribute("role", "region");
  head.append(element("td"));
  for (const node of picked) {
    const cell = element("th", "break"), link = element("a", "", node.title), gone = element("button", "small", "Remove");
    link.href = address(node.id);
    gone.type = "button";
    gone.setAttribute("aria-label", `Remove ${node.title}`);
    gone.addEventListener("click", () => go("compare", { chosen: state.chosen.filter((id) => id !== node.id) }));
    cell.scope = "col";
    cell.append(link, gone);
    head.append(cell);
  }
  table.append(head);
  for (const [name, of] of ROWS) {
    const values = picked.map((node) => of(node) || "");
    if (!values.some(Boolean)) continue;
    const row = element("tr", new Set(values).size > 1 ? "" : "same"), first = element("th", "", name);
    first.scope = "row";
    row.append(first, ...values.map((value) => element("td", value ? "" : "soft", value || "not stated")));
    table.append(row);
  }
  wide.append(table);
  const heading = element("h1", "", "Compare");
  heading.tabIndex = -1;
  view.detail.replaceChildren(back(), heading, wide);
  heading.focus({ preventScroll: true });
  return undefined;
}
