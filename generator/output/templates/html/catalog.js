// The list: facts of all nodes are in the page; search and summaries come from `search.js` when somebody needs them.
const data = JSON.parse(document.getElementById("data").textContent);
const title = document.title, MOST = 4;
const view = Object.fromEntries(["list", "detail", "tasks", "cards", "count", "read", "empty", "compare", "tray"].map((id) => [id, document.getElementById(id)]));
const fields = Object.fromEntries(["q", "task", "vendor", "takes", "gives"].map((name) => [name, document.getElementById(name)]));
const show = paged(view.cards, 24);

const nodes = data.nodes.map(([id, name, module, vendor, tasks, takes, gives, date, facts], at) => {
  const [length, resolution, sound, price, streams, licence, retired] = facts.map((fact) => data.facts[fact]);
  return {
    id, title: name, module: data.modules[module], vendor: data.vendors[vendor], tasks: tasks.map((task) => data.tasks[task][0]),
    takes: media(takes), gives: media(gives), date, summary: data.first[at] || "", length, resolution, sound, price, streams, licence,
    retired: retired !== "", replacedBy: retired.replace(/^retired ?/, ""),
  };
});
const byId = new Map(nodes.map((node) => [node.id, node]));
const taskTitles = new Map(data.tasks.map(([key, name]) => [key, name]));

function label(name) {
  return name.replace(/^model_/, "").replace(/_/g, " ").replace("model3d", "3D model");
}
function media(mask) {
  return data.media.filter((_, at) => mask & (1 << at));
}
function flow(node) {
  return [node.takes.map(label).join(" + ") || "settings", node.gives.map(label).join(" + ") || "data"].join(" → ");
}
// What tells a node apart, in one line.
function facts(node) {
  return [node.length, node.resolution, node.sound, node.price, node.streams, node.licence].filter(Boolean);
}
function live(key) {
  return nodes.filter((node) => !node.retired && node.tasks.includes(key));
}

// The address holds what is shown: `#<endpoint>?q=…&task=…&with=…`, so that a link shows the same to somebody else.
let state = {};
function read() {
  const raw = location.hash.slice(1), cut = raw.indexOf("?");
  const params = Object.fromEntries(new URLSearchParams(cut < 0 ? "" : raw.slice(cut + 1)));
  let path = cut < 0 ? raw : raw.slice(0, cut);
  try { path = decodeURIComponent(path); } catch { /* a half-written escape stays as it is */ }
  return { path, chosen: [], ...params, ...(params.with ? { chosen: params.with.split(",").filter((id) => byId.has(id)).slice(0, MOST) } : {}) };
}
function address(path, changes = {}) {
  const next = { ...state, ...changes }, params = new URLSearchParams();
  for (const name of Object.keys(fields)) if (next[name]) params.set(name, next[name]);
  if (next.chosen?.length) params.set("with", next.chosen.join(","));
  const query = params.toString(), place = path.split("/").map(encodeURIComponent).join("/");
  return `#${place}${query ? `?${query}` : ""}`;
}
function go(path, changes) {
  history.replaceState(null, "", address(path, changes));
  route();
}

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
let engine = null;
window.catalogSearch = (rows, table) => {
  rows.forEach((texts, at) => { nodes[at].summary = texts[4]; });
  engine = nodeSearch(rows, table);
  document.documentElement.dataset.search = "ready";
};
function withSearch(done) {
  if (engine) done();
  else load("search.js").then(done, () => {
    const said = "search.js is missing beside this page.";
    if (state.path) view.detail.replaceChildren(back(), element("p", "", said)); else view.count.textContent = said;
  });
}

function counted(of) {
  const counts = new Map();
  for (const node of nodes) counts.set(of(node), (counts.get(of(node)) || 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b, "en")).map(([name, count]) => [name, `${name} (${count})`]);
}
choose(fields.vendor, counted((node) => node.vendor));
choose(fields.takes, data.media.map((kind) => [kind, "takes " + label(kind)]));
choose(fields.gives, data.media.map((kind) => [kind, "gives " + label(kind)]));
for (const section of new Set(data.tasks.map(([, , name]) => name))) {
  const group = element("optgroup"), box = element("details"), links = element("ul");
  group.label = section;
  // A phone shows the headings first.
  box.open = innerWidth > 700;
  for (const [key, name] of data.tasks.filter((task) => task[2] === section)) {
    const count = live(key).length, item = element("li"), link = element("a", "", name);
    if (!count) continue;
    choose(group, [[key, name]]);
    link.dataset.task = key;
    item.append(link, element("span", "soft", ` ${number(count)}`));
    links.append(item);
  }
  if (!links.children.length) continue;
  fields.task.append(group);
  box.append(element("summary", "", section), links);
  view.tasks.append(box);
}

function fits(node) {
  return (!state.task || node.tasks.includes(state.task)) && (!state.vendor || node.vendor === state.vendor) &&
    (!state.takes || node.takes.includes(state.takes)) && (!state.gives || node.gives.includes(state.gives));
}
function list() {
  const query = (state.q || "").trim();
  for (const [name, field] of Object.entries(fields)) if (field !== document.activeElement || name !== "q") field.value = state[name] || "";
  for (const link of view.tasks.querySelectorAll("a")) link.href = address("", { task: link.dataset.task });
  if (query && !engine) return withSearch(list);
  const found = (query ? engine.find(query).map((at) => nodes[at]) : nodes).filter(fits);
  const running = found.filter((node) => !node.retired), retired = found.filter((node) => node.retired);
  view.tasks.hidden = ["q", "task", "vendor", "takes", "gives"].some((name) => state[name]);
  view.count.textContent = (running.length === 1 ? "1 node" : `${number(running.length)} nodes`) +
    (retired.length ? `, ${number(retired.length)} retired` : "") + (state.task ? ` – ${taskTitles.get(state.task) || state.task}` : "");
  view.read.textContent = query ? engine.readings(query).map(reading).join(" ") : "";
  view.empty.hidden = found.length > 0;
  show([...running, ...retired], card, apart);
  tray();
  return undefined;
}
// What was typed and taken for something else, or for nothing.
function reading([typed, taken]) {
  return taken ? `“${typed}” was read as “${taken}”.` : `No node has “${typed}”.`;
}
// The heading above the first retired node.
function apart(node, before) {
  return node.retired && !before?.retired ? element("h2", "apart", "Retired: fal serves these no longer, or no longer lists them") : null;
}
function card(node) {
  const made = element("article", node.retired ? "card retired" : "card"), heading = element("h3", "break"), link = element("a", "", node.title);
  link.href = address(node.id);
  heading.append(link);
  made.append(heading, element("code", "id break", node.id), line(node), element("p", "summary break", node.summary));
  if (node.retired) made.append(successor(node));
  const foot = element("div", "facts");
  foot.append(element("span", "", node.vendor), element("span", "", node.date), pick(node));
  made.append(foot);
  return made;
}
function line(node) {
  const made = element("p", "line");
  made.append(element("span", "flow", flow(node)), ...facts(node).map((fact) => element("span", "fact", fact)));
  return made;
}
function successor(node) {
  const made = element("p", "gone", "Retired. "), known = byId.get(node.replacedBy);
  if (!node.replacedBy) return made;
  const link = element(known ? "a" : "code", "break", known ? known.title : node.replacedBy);
  if (known) link.href = address(known.id);
  made.append("Use ", link, " instead.");
  return made;
}

function tickable(target) {
  return target instanceof HTMLElement && ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName);
}
function change(changes) {
  go("", changes);
}
let waiting = 0;
fields.q.addEventListener("focus", () => withSearch(() => {}));
fields.q.addEventListener("input", () => {
  clearTimeout(waiting);
  state.q = fields.q.value;
  history.replaceState(null, "", address(""));
  waiting = setTimeout(list, 30);
});
for (const name of ["task", "vendor", "takes", "gives"]) fields[name].addEventListener("change", () => change({ [name]: fields[name].value }));
document.getElementById("clear").addEventListener("click", () => { fields.q.value = ""; change({ q: "", task: "", vendor: "", takes: "", gives: "" }); });
addEventListener("scroll", () => withSearch(summaries), { passive: true, once: true });
// Cards that were made before their words came.
function summaries() {
  for (const made of view.cards.querySelectorAll(".card")) {
    const words = made.querySelector(".summary"), node = byId.get(made.querySelector(".id").textContent);
    if (!words.textContent && node) words.textContent = node.summary;
  }
}
addEventListener("keydown", (event) => {
  if (event.key === "/" && !tickable(event.target)) { event.preventDefault(); if (state.path) location.hash = address(""); fields.q.focus(); }
  if (event.key === "Escape" && state.path && !tickable(event.target)) location.hash = address("");
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp" || state.path || event.target.tagName === "SELECT") return;
  const links = [...view.cards.querySelectorAll("h3 a")], at = links.indexOf(document.activeElement);
  const next = at < 0 ? (event.key === "ArrowDown" && document.activeElement === fields.q ? links[0] : null) : links[at + (event.key === "ArrowDown" ? 1 : -1)] || (at === 0 ? fields.q : null);
  if (next) { event.preventDefault(); next.focus(); }
});
