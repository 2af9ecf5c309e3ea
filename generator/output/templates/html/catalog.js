const data = JSON.parse(document.getElementById("data").textContent);
const [list, detail] = [document.getElementById("list"), document.getElementById("detail")];
const search = document.getElementById("search");
const selects = { module: document.getElementById("module"), vendor: document.getElementById("vendor"), takes: document.getElementById("takes"), gives: document.getElementById("gives") };
const show = paged(document.getElementById("cards"), 24);
const title = document.title;

const nodes = data.nodes.map(([id, name, module, vendor, takes, gives, date, tags, parameters], at) => ({
  id, name, module, vendor, takes, gives, date, summary: data.first[at] || "",
  tags: tags.map((tag) => data.tags[tag]),
  names: `${id} ${name} ${spaced(name)}`.toLowerCase(),
  close: `${tags.map((tag) => data.tags[tag]).join(" ")} ${data.vendors[vendor]} ${data.modules[module]}`.toLowerCase(),
  wide: parameters.map((name) => data.parameters[name]).join(" ").toLowerCase(),
  words: (data.first[at] || "").toLowerCase(),
}));
const byId = new Map(nodes.map((node) => [node.id, node]));

function spaced(name) {
  return name.replace(/([a-z])(?=[A-Z])|([A-Z0-9])(?=[A-Z][a-z])/g, "$& ").replace(/_/g, " ");
}
function label(name) {
  return name.replace(/^model_/, "").replace(/_/g, " ").replace("model3d", "3D model");
}
function media(mask) {
  return data.media.filter((_, at) => mask & (1 << at)).map(label);
}
function counted(names, of) {
  const counts = names.map(() => 0);
  for (const node of nodes) counts[of(node)]++;
  return names.map((name, at) => [String(at), `${label(name)} (${counts[at]})`, name]).sort((a, b) => a[2].localeCompare(b[2]));
}
choose(selects.module, counted(data.modules, (node) => node.module));
choose(selects.vendor, counted(data.vendors, (node) => node.vendor));
choose(selects.takes, data.media.slice(0, -1).map((kind, at) => [String(at), "takes " + label(kind)]));
choose(selects.gives, data.media.map((kind, at) => [String(at), "gives " + label(kind)]));

// Files beside the page: read when somebody needs them, once.
const loaded = new Map();
function load(path) {
  if (!loaded.has(path)) {
    loaded.set(path, new Promise((done, fail) => {
      const script = element("script");
      script.src = path;
      script.onload = done;
      script.onerror = () => { loaded.delete(path); fail(new Error(path)); };
      document.head.append(script);
    }));
  }
  return loaded.get(path);
}
const details = new Map();
window.catalogNode = (found) => details.set(found.endpoint, found);
window.catalogWords = (rows) => rows.forEach(([summary, name, ...uses], at) => {
  nodes[at].summary = summary;
  nodes[at].title = name;
  nodes[at].words = [summary, name, ...uses].join(" ").toLowerCase();
});
let asked = false;
function moreWords() {
  if (asked) return;
  asked = true;
  load("words.js").then(filter, () => { asked = false; });
}

// A word counts more in a name than in a tag, and more in a tag than in a parameter or a sentence; a whole name most.
function score(node, wanted) {
  let sum = 0;
  for (const word of wanted) {
    const found = node.id === word || node.name.toLowerCase() === word ? 64
      : node.names.includes(word) ? 8 : node.close.includes(word) ? 4 : node.words.includes(word) ? 2 : node.wide.includes(word) ? 1 : 0;
    if (!found) return 0;
    sum += found;
  }
  return sum;
}
// Of two that match alike, the shorter name is nearer to what was typed.
function nearer([a, first], [b, second]) {
  return b - a || first.id.length - second.id.length;
}
function filter() {
  const wanted = words(search.value);
  const kind = (name, mask) => selects[name].value === "" || mask & (1 << Number(selects[name].value));
  let found = nodes.filter((node) =>
    (selects.module.value === "" || node.module === Number(selects.module.value)) &&
    (selects.vendor.value === "" || node.vendor === Number(selects.vendor.value)) &&
    kind("takes", node.takes) && kind("gives", node.gives));
  if (wanted.length) {
    found = found.map((node) => [score(node, wanted), node]).filter(([sum]) => sum).sort(nearer).map(([, node]) => node);
  }
  document.getElementById("count").textContent = found.length === 1 ? "1 node" : `${number(found.length)} nodes`;
  document.getElementById("empty").hidden = found.length > 0;
  show(found, card);
}
function card(node) {
  const made = element("a", "card"), facts = element("div", "facts");
  made.href = "#" + node.id;
  const flow = [media(node.takes).join(" + ") || "text", media(node.gives).join(" + ") || "data"].join(" → ");
  facts.append(element("span", "flow", flow), element("span", "", data.vendors[node.vendor]), element("span", "", node.date));
  made.append(element("h3", "break", spaced(node.name)), element("code", "id break", node.id), element("p", "summary break", node.summary), facts);
  return made;
}

function file(id) {
  return "nodes/" + id.replace(/[^A-Za-z0-9._-]/gu, (char) => char === "/" ? "~" : `~${char.codePointAt(0).toString(16)}~`) + ".js";
}
function route() {
  const id = decodeURIComponent(location.hash.slice(1)), known = byId.has(id);
  list.hidden = known;
  detail.hidden = !known;
  document.title = known ? `${byId.get(id).name} – ${title}` : title;
  if (!known) return;
  window.scrollTo(0, 0);
  detail.replaceChildren(element("p", "soft", "Reading …"));
  load(file(id)).then(() => page(details.get(id)), () => {
    detail.replaceChildren(back(), element("p", "", `${file(id)} is missing beside this page.`));
  });
}
function back() {
  const link = element("a", "back", "← All nodes");
  link.href = "#";
  return link;
}
function section(name, ...parts) {
  return [element("h2", "", name), ...parts];
}
function page(found) {
  const heading = element("h1", "break", spaced(found.class)), id = element("p"), facts = element("p", "soft");
  heading.tabIndex = -1;
  const link = element("a", "", "on fal.ai");
  link.href = "https://fal.ai/models/" + found.endpoint.split("/").map(encodeURIComponent).join("/");
  link.rel = "noreferrer";
  id.append(element("code", "break", found.endpoint), " · ", link);
  facts.textContent = [found.name, found.vendor, label(found.module), found.license && `${found.license} use`, found.date,
    found.streams ? "streams" : "", found.status === "active" ? "" : found.status].filter(Boolean).join(" · ");
  const tags = element("ul", "tags");
  for (const tag of found.tags) tags.append(tagLink(tag));
  const uses = element("ul", "uses");
  for (const use of found.uses) uses.append(element("li", "", use));
  detail.replaceChildren(back(), heading, id, facts, element("p", "lead break", found.summary), tags,
    ...(found.uses.length ? section("Use cases", uses) : []),
    ...section("Inputs", rows(found.inputs)),
    ...Object.entries(found.structures).flatMap(([name, fields]) => section(name, rows(fields))),
    ...section("Outputs", rows(found.outputs.map(([name, type]) => ({ name, type })))),
    ...section("Run it from a script", snippet(found.snippet)),
    ...(found.siblings.length ? section("Sibling endpoints", siblings(found.siblings)) : []));
  heading.focus({ preventScroll: true });
}
function tagLink(tag) {
  const item = element("li"), link = element("a", "", tag);
  link.href = "#";
  link.addEventListener("click", () => { clear(); search.value = tag; moreWords(); filter(); });
  item.append(link);
  return item;
}
function rows(fields) {
  const made = element("div", "rows");
  for (const field of fields) made.append(row(field));
  if (!fields.length) made.append(element("p", "soft", "None."));
  return made;
}
function row(field) {
  const made = element("div", "row"), left = element("div"), right = element("div"), facts = element("div", "facts break");
  left.append(element("div", "name break", field.name));
  const bare = !field.about && !field.required && field.default === undefined;
  if (bare) made.classList.add("plain");
  (bare ? right : left).append(element("code", "type break", field.type));
  if (field.about) right.append(element("div", "break", field.about));
  if (field.required) facts.append(element("b", "", "required"));
  if (field.default) facts.append("default ", element("b", "", field.default));
  if (field.bounds) facts.append(facts.hasChildNodes() ? " · " : "", field.bounds.join(", "));
  right.append(facts);
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
function siblings(ids) {
  const made = element("ul", "siblings");
  for (const id of ids) {
    const item = element("li"), link = element("a", "break", id);
    link.href = "#" + id;
    item.append(link);
    made.append(item);
  }
  return made;
}

function clear() {
  search.value = "";
  for (const select of Object.values(selects)) select.value = "";
}
search.addEventListener("focus", moreWords);
search.addEventListener("input", () => { moreWords(); filter(); });
addEventListener("scroll", moreWords, { passive: true });
for (const select of Object.values(selects)) select.addEventListener("change", () => { moreWords(); filter(); });
document.getElementById("clear").addEventListener("click", () => { clear(); filter(); });
addEventListener("hashchange", route);
filter();
route();
