// The page of one node, or what is nearest to an address that no node has.
const details = new Map();
window.catalogNode = (found) => details.set(found.endpoint, found);

function file(id) {
  return "nodes/" + id.replace(/[^A-Za-z0-9._-]/gu, (char) => char === "/" ? "~" : `~${char.codePointAt(0).toString(16)}~`) + ".js";
}
function route() {
  state = read();
  const { path } = state, node = byId.get(path);
  view.list.hidden = path !== "";
  view.detail.hidden = path === "";
  document.title = node ? `${node.title} – ${title}` : title;
  if (path === "") return list();
  scrollTo(0, 0);
  view.detail.replaceChildren(element("p", "soft", "Reading …"));
  tray();
  if (path === "compare") return withSearch(comparison);
  if (!node) return withSearch(() => unknown(path));
  return load(file(path)).then(() => { if (state.path === path) page(details.get(path), node); }, () => {
    view.detail.replaceChildren(back(), element("p", "", `${file(path)} is missing beside this page.`));
  });
}
function back() {
  const link = element("a", "back", Object.keys(fields).some((name) => state[name]) ? "← Back to the list" : "← All nodes");
  link.href = address("");
  return link;
}
function unknown(path) {
  const near = engine.find(path.replace(/^fal-ai\//, "")).slice(0, 5).map((at) => nodes[at]), heading = element("h1", "break", "No such node");
  const said = element("p", "break", "No endpoint has the id ");
  said.append(element("code", "", path), near.length ? ". These are nearest:" : ".");
  heading.tabIndex = -1;
  view.detail.replaceChildren(back(), heading, said, alike(near));
  heading.focus({ preventScroll: true });
}
function section(name, ...parts) {
  return [element("h2", "", name), ...parts];
}
function page(found, node) {
  const heading = element("h1", "break", node.title), id = element("p", "break"), tags = element("ul", "tags"), uses = element("ul", "uses");
  heading.tabIndex = -1;
  const link = element("a", "", "on fal.ai");
  link.href = "https://fal.ai/models/" + found.endpoint.split("/").map(encodeURIComponent).join("/");
  link.rel = "noreferrer";
  id.append(element("code", "", found.endpoint), " · ", link);
  for (const tag of found.tags) tags.append(tagLink(tag));
  for (const use of found.uses) uses.append(element("li", "", use));
  view.detail.replaceChildren(back(), heading, id, ...(node.retired ? [successor(node)] : []), line(node), element("p", "lead break", found.summary), about(found, node), ...cost(found), tags,
    ...(found.uses.length ? section("Use cases", uses) : []),
    ...section("Inputs", rows(found.inputs)),
    ...Object.entries(found.structures).flatMap(([name, members]) => section(name, rows(members))),
    ...section("Outputs", rows(found.outputs.map(([name, type]) => ({ name, type })))),
    ...section("Run it from a script", snippet(found.snippet)),
    ...alternatives(node));
  tray();
  heading.focus({ preventScroll: true });
}
function cost(found) {
  if (!found.cost) return [];
  const [figure, reason] = found.cost, said = element("p", "break");
  said.append("One run with the defaults: ", element("b", "", figure), element("span", "soft", ` (${reason})`));
  return [said];
}
function about(found, node) {
  const made = element("p", "facts about");
  made.append(...[node.vendor, `node ${found.class} in ${label(found.module)}`, node.date && `listed ${node.date}`, node.retired ? "retired" : "live"]
    .filter(Boolean).map((text) => element("span", "", text)), pick(node));
  return made;
}
// Others that do the same, at most two of a maker: those that take and give the same first, then the newest.
function alternatives(node) {
  const key = node.tasks[0], makers = new Map();
  if (!key) return [];
  const others = live(key).filter((other) => other !== node && other.tasks[0] === key);
  const first = others.sort((a, b) => (flow(b) === flow(node)) - (flow(a) === flow(node))).filter((other) => {
    makers.set(other.vendor, (makers.get(other.vendor) || 0) + 1);
    return makers.get(other.vendor) <= 2;
  }).slice(0, 8);
  if (!first.length) return [];
  const all = element("a", "", `All ${number(live(key).length)} that do this`), said = element("p");
  all.href = address("", { task: key, q: "", vendor: "", takes: "", gives: "" });
  said.append(all);
  return section(`Alternatives: ${taskTitles.get(key).toLowerCase()}`, alike(first), said);
}
function alike(found) {
  const made = element("ul", "alike");
  for (const node of found) {
    const item = element("li"), link = element("a", "break", node.title);
    link.href = address(node.id);
    item.append(link, element("span", "soft", ` ${node.vendor}${node.retired ? ", retired" : ""}`), line(node));
    made.append(item);
  }
  return made;
}
function tagLink(tag) {
  const item = element("li"), link = element("a", "", tag);
  link.href = address("", { q: tag, task: "", vendor: "", takes: "", gives: "" });
  item.append(link);
  return item;
}
function rows(found) {
  const made = element("div", "rows");
  for (const field of found) made.append(row(field));
  if (!found.length) made.append(element("p", "soft", "None."));
  return made;
}
function row(field) {
  const made = element("div", "row"), left = element("div"), right = element("div"), said = element("div", "facts break");
  left.append(element("div", "name break", field.name));
  const bare = !field.about && !field.required && field.default === undefined;
  if (bare) made.classList.add("plain");
  (bare ? right : left).append(element("code", "type break", field.type));
  if (field.about) right.append(element("div", "break", field.about));
  if (field.required) said.append(element("b", "", "required"));
  if (field.default) said.append("default ", element("b", "", field.default));
  if (field.bounds) said.append(said.hasChildNodes() ? " · " : "", field.bounds.join(", "));
  right.append(said);
  if (field.choices) {
    const choices = element("div", "choices");
    for (const choice of field.choices) choices.append(element("code", "", choice));
    right.append(choices);
  }
  made.append(left, right);
  return made;
}
function snippet(text) {
  const made = element("div", "snippet"), code = element("pre", "", text), button = element("button", "", "Copy");
  button.type = "button";
  code.tabIndex = 0;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // A page from disk may not be trusted with the clipboard: the text is selected and copied the older way.
      getSelection().selectAllChildren(code);
      document.execCommand("copy");
    }
    button.textContent = "Copied";
  });
  made.append(code, button);
  return made;
}
addEventListener("hashchange", route);
route();
