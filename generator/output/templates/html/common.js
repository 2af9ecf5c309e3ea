"use strict";
// Everything on the pages that came from fal or from a spec goes through `text`: never through markup.
function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
// `code` between backquotes, as our messages have it.
function coded(tag, className, text) {
  const made = element(tag, className);
  text.split("`").forEach((part, at) => made.append(at % 2 ? element("code", "", part) : part));
  return made;
}
function number(count) {
  return count.toLocaleString("en");
}
function choose(select, values) {
  for (const [value, label] of values) {
    const option = element("option", "", label);
    option.value = value;
    select.append(option);
  }
}
function words(text) {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
// Long lists appear as they are scrolled to: a thousand cards at once make a phone wait. `heading`, where given, makes
// what stands above an item from the item and the one before it, or nothing: a heading is no item and is not counted.
function paged(list, step) {
  let items = [], shown = 0, make = null, above = null;
  const foot = element("div", "foot");
  list.after(foot);
  function more() {
    const part = document.createDocumentFragment();
    const end = Math.min(shown + step, items.length);
    for (; shown < end; shown++) part.append(...[above?.(items[shown], items[shown - 1]), make(items[shown])].filter(Boolean));
    list.append(part);
    foot.textContent = shown < items.length ? `${number(shown)} of ${number(items.length)} shown` : "";
  }
  new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting) && shown < items.length) more();
  }, { rootMargin: "600px" }).observe(foot);
  return (found, maker, heading) => {
    items = found; make = maker; above = heading; shown = 0;
    list.replaceChildren();
    more();
  };
}
