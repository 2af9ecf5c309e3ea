const data = JSON.parse(document.getElementById("data").textContent);
const search = document.getElementById("search");
const selects = { module: document.getElementById("module"), level: document.getElementById("level"), kind: document.getElementById("kind") };
const show = paged(document.getElementById("nodes"), 40);

for (const node of data.nodes) {
  node.kinds = new Set(node.changes.map(([kind]) => kind));
  node.text = [node.endpoint, node.key, ...node.changes.map(([, message]) => message)].join(" ").toLowerCase();
}
choose(selects.module, [...new Set(data.nodes.map((node) => node.module))].sort().map((name) => [name, name]));
choose(selects.level, data.levels.map((level) => [level, level]));
choose(selects.kind, data.kinds.map((kind, at) => [String(at), `${kind.message} (${kind.nodes})`]));

const kinds = document.getElementById("kinds");
data.kinds.forEach((kind, at) => {
  const row = element("li"), button = element("button");
  button.type = "button";
  button.dataset.kind = at;
  button.setAttribute("aria-pressed", "false");
  button.append(
    element("span", "badge " + kind.level, kind.level),
    coded("span", "message break", kind.message),
    element("span", "nodes", kind.nodes === 1 ? "1 node" : `${number(kind.nodes)} nodes`),
    element("span", "meaning", kind.meaning),
  );
  button.addEventListener("click", () => {
    selects.kind.value = selects.kind.value === String(at) ? "" : String(at);
    filter();
  });
  row.append(button);
  row.hidden = at >= 12;
  kinds.append(row);
});
const allKinds = document.getElementById("all-kinds");
allKinds.hidden = data.kinds.length <= 12;
allKinds.textContent = `Show all ${data.kinds.length} kinds`;
allKinds.addEventListener("click", () => {
  for (const row of kinds.children) row.hidden = false;
  allKinds.hidden = true;
});

function filter() {
  const wanted = words(search.value), kind = selects.kind.value;
  const found = data.nodes.filter((node) =>
    (!selects.module.value || node.module === selects.module.value) &&
    (!selects.level.value || node.level === selects.level.value) &&
    (!kind || node.kinds.has(Number(kind))) &&
    wanted.every((word) => node.text.includes(word)));
  for (const button of kinds.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.dataset.kind === kind));
  document.getElementById("count").textContent = `${number(found.length)} of ${number(data.nodes.length)}`;
  document.getElementById("empty").hidden = found.length > 0;
  show(found, card);
}

function card(node) {
  const made = element("details", "node"), head = element("summary"), list = element("ul");
  head.append(element("strong", "break", node.endpoint));
  if (node.draft) head.append(element("span", "badge draft", "draft"));
  head.append(element("div", "where break", "snapshots/" + node.key), list);
  for (const [kind, message] of node.changes) {
    const line = element("li");
    line.append(element("span", "badge " + data.kinds[kind].level, data.kinds[kind].level), coded("span", "break", message));
    list.append(line);
  }
  made.append(head);
  made.addEventListener("toggle", () => {
    if (made.open && made.children.length === 1) made.append(diff(node));
  });
  return made;
}

function diff(node) {
  const box = element("div", "diff"), table = element("table"), body = element("tbody");
  const line = { new: (row) => single(row, "new"), old: (row) => single(row, "old") }[node.sides] ?? both;
  const columns = element("colgroup");
  for (const name of line === both ? ["number", "", "number", ""] : ["number", ""]) columns.append(element("col", name));
  table.append(columns);
  for (const row of node.rows) body.append(line(row));
  table.append(body);
  box.append(table);
  return box;
}
function cell(row, className, text) {
  const made = element("td", className);
  if (typeof text === "string") made.textContent = text; else made.append(...text);
  row.append(made);
}
function single([, left, right, before, after], side) {
  const row = element("tr");
  cell(row, "number mono", String(left || right));
  cell(row, side + " mono", left ? before : after);
  return row;
}
function both([code, left, right, before, after]) {
  const row = element("tr");
  if (code === 2 || code === 3) {
    cell(row, code === 2 ? "gap" : "gap mono", code === 2 ? "⋯" : left);
    row.firstChild.colSpan = 4;
  } else if (code === 0) {
    cell(row, "number mono", String(left)); cell(row, "mono", before);
    cell(row, "number mono", String(right)); cell(row, "again mono", before);
  } else {
    const [old, fresh] = left && right ? marked(before, after) : [before, after];
    cell(row, "number mono", left ? String(left) : ""); cell(row, (left ? "old" : "blank") + " mono", old);
    cell(row, "number mono", right ? String(right) : ""); cell(row, (right ? "new" : "blank") + " mono", fresh);
  }
  return row;
}
// What two lines have in common at both ends is plain, the middle is marked.
function marked(before, after) {
  const most = Math.min(before.length, after.length);
  let head = 0, tail = 0;
  while (head < most && before[head] === after[head]) head++;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [before, after].map((text) => [
    document.createTextNode(text.slice(0, head)),
    element("mark", "", text.slice(head, text.length - tail)),
    document.createTextNode(text.slice(text.length - tail)),
  ]);
}

search.addEventListener("input", filter);
for (const select of Object.values(selects)) select.addEventListener("change", filter);
document.getElementById("clear").addEventListener("click", () => {
  search.value = "";
  for (const select of Object.values(selects)) select.value = "";
  filter();
});
filter();
