// The one search of the nodes: the page, the command line and the tests run this file, with MiniSearch and a stemmer.
//
// `documents` are lists of texts in the order of `FIELDS`, then 1 for a live node or 0 for a retired one, then the kind of
// what it gives or "", then the endpoint that replaces it where there is one. `table` holds `stop`, words that say nothing, `parts`, those of them that
// end a phrase, `synonyms`: for a phrase that people type the phrases that the nodes' words use, `alone`: the same for
// phrases that are all that was typed, `aside`: words of tasks that only those mean who say them, `kinds`: words that name
// what a node gives, by its kind, and `given`: stop words behind which they name what is there already ("my photo").
const FIELDS = ["title", "task", "tags", "uses", "summary", "names", "inputs"];
const BOOST = { title: 6, task: 6, tags: 4, uses: 2, summary: 2, names: 3, inputs: 0.4 };
// What a pair of neighbours adds, what a synonym counts, what words of a phrase count when they stand apart, what a retired
// node keeps, what one that stands aside (it gives another kind of thing than the words name, too), what words count that mean something else when they are all that was typed, how
// much missing words cost, below which part of the best score a node is left out, and what the beginning of a word counts.
const PAIR = 1.2, SYNONYM = 0.85, APART = 0.4, RETIRED = 0.4, ASIDE = 0.3, LITERAL = 0.5;
const MISSING = 1.6, LEAST = 0.08, BEGINNING = 0.375;
// From how many letters on a word that is not the last one may be the beginning of another, and a word whose stem the nodes
// have may be a slip all the same: "restauration" has the stem of "restaurant".
const BEGINS = 4, LONG = 9;

function nodeSearch(documents, table) {
  const stop = new Set(table.stop), parts = new Set(table.parts), stems = new Map(), ids = new Map(), scores = new Map(), alphabets = new Map();
  const [single, pairs] = [index(terms), index(neighbours)];
  const [synonyms, alone] = [table.synonyms, table.alone].map((phrases) => new Map(Object.entries(phrases).map(([said, meant]) => [terms(said).join(" "), meant])));
  const longest = Math.max(1, ...Object.keys(table.synonyms).map((said) => terms(said).length));
  // The nodes' words: in how many nodes each stands, by their first letters, and their stems.
  const counts = new Map(), initials = new Map(), known = new Set();
  for (const [at, texts] of documents.entries()) {
    for (const name of texts[5].split("\n")) if (!ids.has(name.toLowerCase())) ids.set(name.toLowerCase(), at);
    for (const word of new Set(texts.slice(0, FIELDS.length).flatMap(plain))) if (!stop.has(word)) counts.set(word, (counts.get(word) || 0) + 1);
  }
  for (const word of counts.keys()) {
    const first = initial(word);
    known.add(stem(word));
    if (!initials.has(first)) initials.set(first, []);
    initials.get(first).push(word);
  }
  // What people type, if no node has it.
  const typed = new Set(Object.keys({ ...table.synonyms, ...table.alone }).flatMap(terms));
  const aside = documents.map((texts) => new Set(table.aside.flatMap(terms).filter((term) => terms(texts[1]).includes(term))));
  const kinds = new Map(Object.entries(table.kinds).flatMap(([kind, said]) => said.flatMap(terms).map((term) => [term, kind]))), given = new Set(table.given);
  const successors = documents.map((_, at) => successor(at));

  function index(tokenize) {
    const made = new MiniSearch({
      fields: FIELDS,
      extractField: (row, field) => field === "id" ? row.id : row.texts[FIELDS.indexOf(field)],
      tokenize: (text) => text.split("\n").flatMap(tokenize),
      processTerm: (term) => term,
    });
    made.addAll(documents.map((texts, id) => ({ id, texts })));
    return made;
  }
  // Words as they were typed: lower case, no accents; a point stays between digits ("2.6"), and "3.0" is "3".
  function plain(text) {
    const found = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) || [];
    return found.map((word) => word.replace(/^(\d+)\.0$/, "$1"));
  }
  function stem(word) {
    if (!stems.has(word)) stems.set(word, /^[a-z]+$/.test(word) ? stemmer(word) : word);
    return stems.get(word);
  }
  function terms(text) {
    return plain(text).filter((word) => !stop.has(word)).map(stem);
  }
  // Each word with the one before it, so that order and phrases count: "text speech" is another pair than "speech text".
  function neighbours(text) {
    const found = [];
    let last = "";
    for (const word of plain(text)) {
      if (parts.has(word)) last = "";
      if (stop.has(word)) continue;
      if (last) found.push(`${last} ${stem(word)}`);
      last = stem(word);
    }
    return found;
  }

  function initial(word) {
    return [...word][0];
  }
  // The live node that stands in for a retired one, over others that were retired later.
  function successor(at) {
    const seen = new Set();
    let next = at;
    while (next !== undefined && !documents[next][FIELDS.length] && !seen.has(next)) {
      seen.add(next);
      const [, , following] = documents[next].slice(FIELDS.length);
      next = following && ids.get(following.toLowerCase());
    }
    return next === at || seen.has(next) ? undefined : next;
  }

  // A word that no node has as the one that was meant: the nearest with the same first letter, a slip of the finger away. A
  // word without such a neighbour, and one that is the beginning of another, stay as they are.
  function corrected(word, last) {
    const root = stem(word), has = known.has(root);
    if (stop.has(word) || counts.has(word) || typed.has(root) || (has && size(word) < LONG)) return word;
    if (!has && begun(word, last).length) return word;
    return nearest(word, has ? "" : root) || word;
  }
  function begun(word, last) {
    return last || size(word) >= BEGINS ? (initials.get(initial(word)) || []).filter((other) => other.startsWith(word)) : [];
  }
  // Compared are words, and their stems where the nodes have that of `word` not (`root`).
  function nearest(word, root) {
    let best = [3, 0, 0, ""];
    if (!/^\p{L}+$/u.test(word)) return "";
    for (const other of initials.get(initial(word)) || []) {
      const meant = stem(other), away = Math.min(apart(word, other, slips(word)), apart(root, meant, slips(root)));
      const found = [away, meant === stem(word) ? 0 : 1, -counts.get(other), other];
      if (away < 3 && before(found, best)) best = found;
    }
    return best[3];
  }
  function before(one, other) {
    const at = one.findIndex((part, place) => part !== other[place]);
    return at >= 0 && one[at] < other[at];
  }
  function size(word) {
    return [...word].length;
  }
  function slips(word) {
    return size(word) < 4 ? 0 : size(word) < 8 ? 1 : 2;
  }
  // Letters that only one of two words has: a slip of the finger makes two of them at most.
  function others(one, other) {
    const [mine, theirs] = [letters(one), letters(other)];
    let only = 0;
    for (const letter of mine) if (!theirs.has(letter)) only++;
    for (const letter of theirs) if (!mine.has(letter)) only++;
    return only;
  }
  function letters(word) {
    if (!alphabets.has(word)) alphabets.set(word, new Set(word));
    return alphabets.get(word);
  }
  // In how many letters two words differ, two that changed places being one; 3 for all above `limit`.
  function apart(one, other, limit) {
    const [from, to] = [[...one], [...other]];
    if (!limit || Math.abs(from.length - to.length) > limit || others(one, other) > 2 * limit) return 3;
    let older = [], old = [], row = to.map((_, at) => at + 1);
    row.unshift(0);
    for (let at = 1; at <= from.length; at++) {
      [older, old, row] = [old, row, [at]];
      for (let place = 1; place <= to.length; place++) {
        let least = Math.min(old[place - 1] + (from[at - 1] === to[place - 1] ? 0 : 1), old[place] + 1, row[place - 1] + 1);
        if (at > 1 && place > 1 && from[at - 1] === to[place - 2] && from[at - 2] === to[place - 1]) least = Math.min(least, older[place - 2] + 1);
        row.push(least);
      }
    }
    return row[to.length] > limit ? 3 : row[to.length];
  }
  // What was typed, a word each, as the search takes it.
  function words(query) {
    const found = plain(query);
    return found.map((word, at) => corrected(word, at === found.length - 1));
  }
  // The words that were taken for others, and those that no node has: `[typed, taken]`, `""` for nothing.
  function readings(query) {
    const found = plain(query), taken = words(query), covered = new Set(concepts(taken).filter((part) => part.length > 1).flatMap(([[text]]) => plain(text)));
    return found.map((word, at) => {
      const last = at === found.length - 1, has = stop.has(taken[at]) || covered.has(taken[at]) || known.has(stem(taken[at])) || begun(taken[at], last).length > 0;
      return [word, has ? taken[at] : ""];
    }).filter(([word, other]) => word !== other);
  }

  // The parts of a query: the longest phrases with synonyms, else single words, each with what it may also be called, and
  // from how many letters on a word of it may be the beginning of another.
  function concepts(all) {
    const said = all.filter((word) => !stop.has(word)), found = [], whole = alone.get(said.map(stem).join(" "));
    if (whole) return [[[said.join(" "), LITERAL, BEGINS], ...whole.map((text) => [text, 1, Infinity])]];
    for (let at = 0; at < said.length;) {
      let end = Math.min(at + longest, said.length);
      const meant = () => synonyms.get(said.slice(at, end).map(stem).join(" "));
      while (end > at + 1 && !meant()) end--;
      const begins = end === said.length ? 1 : BEGINS;
      found.push([[said.slice(at, end).join(" "), 1, begins], ...(meant() || []).map((text) => [text, SYNONYM, Infinity])]);
      at = end;
    }
    return found;
  }
  // The nodes that have all the words. A word that the nodes do not have is the beginning of one.
  function lookup(text, begins) {
    const found = plain(text).filter((word) => !stop.has(word)).map((word) => looked(word, begins));
    const [first, ...others] = found;
    if (!first) return [];
    return [...first.keys()].filter((id) => others.every((other) => other.has(id)))
      .map((id) => [id, found.reduce((sum, part) => sum + part.get(id), 0) * found.length]);
  }
  function looked(word, begins) {
    if (known.has(stem(word))) return exact(stem(word));
    const found = new Map(), length = size(word);
    for (const other of length >= begins ? begun(word, true) : []) {
      const part = BEGINNING * length / (length + 0.3 * (size(other) - length));
      for (const [id, score] of exact(stem(other))) found.set(id, Math.max(found.get(id) || 0, score * part));
    }
    return found;
  }
  // Scores of single terms are kept: a query that is being typed asks for the same ones again.
  function exact(term) {
    if (!scores.has(term)) {
      const found = single.search(term, { boost: BOOST, tokenize: (text) => [text] });
      scores.set(term, new Map(found.map(({ id, score }) => [id, score])));
    }
    return scores.get(term);
  }
  function paired(phrases) {
    const found = phrases.length ? pairs.search({ combineWith: "OR", queries: phrases }, { boost: BOOST }) : [];
    return new Map(found.map(({ id, score }) => [id, score * PAIR]));
  }
  // Scores by node: the best of the alternatives. Words of a phrase that stand apart count little.
  function scored(alternatives) {
    const found = new Map();
    for (const [text, weight, begins] of alternatives) {
      const phrases = neighbours(text), together = paired(phrases);
      for (const [id, score] of lookup(text, begins)) {
        const whole = !phrases.length ? score : together.has(id) ? score + together.get(id) : score * APART;
        found.set(id, Math.max(found.get(id) || 0, whole * weight));
      }
    }
    return found;
  }
  // The best nodes for `query` as places in `documents`, the best first; `[]` when nothing fits.
  function find(query) {
    const all = words(query), asked = concepts(all), sums = new Map(), hits = new Map();
    for (const concept of asked) {
      for (const [id, score] of scored(concept)) {
        sums.set(id, (sums.get(id) || 0) + score);
        hits.set(id, (hits.get(id) || 0) + 1);
      }
    }
    for (const [id, score] of paired(neighbours(all.join(" ")))) if (sums.has(id)) sums.set(id, sums.get(id) + score);
    const fitting = inherited([...sums].map(([id, sum]) => [id, sum * (hits.get(id) / asked.length) ** MISSING]));
    const said = new Set(asked.flat().flatMap(([text]) => terms(text))), named = ids.get(query.trim().toLowerCase());
    const wanted = kindsOf(all, asked);
    const found = [...fitting].map(([id, score]) => [id, score * weight(id, said, wanted)]);
    const least = LEAST * found.reduce((best, [, score]) => Math.max(best, score), 0);
    const first = named === undefined ? [] : [successors[named], named].filter((id) => id !== undefined);
    const others = found.filter(([id, score]) => !first.includes(id) && score >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return [...first, ...others.map(([id]) => id)];
  }
  // Who looks for what is retired is served by what replaces it: that fits as well.
  function inherited(fitting) {
    const found = new Map(fitting);
    for (const [id, score] of fitting) {
      const next = successors[id];
      if (next !== undefined) found.set(next, Math.max(found.get(next) || 0, score));
    }
    return found;
  }
  // The kinds of output that a query names, in any of its ways to say it; none where what it names is there already, and
  // none where all that was typed means something else.
  function kindsOf(all, asked) {
    const behind = [], found = new Set();
    let last = false, wanted = false, at = 0;
    for (const word of all) {
      if (stop.has(word)) last = given.has(word);
      else behind.push(last);
    }
    for (const ways of asked) {
      const named = ways.flatMap(([text]) => terms(text)).filter((term) => kinds.has(term)).map((term) => kinds.get(term));
      for (const kind of named) found.add(kind);
      wanted ||= named.length > 0 && !behind[at] && ways[0][1] !== LITERAL;
      at += plain(ways[0][0]).length;
    }
    return wanted ? found : new Set();
  }
  function weight(id, said, wanted) {
    const gives = documents[id][FIELDS.length + 1];
    const meant = [...aside[id]].every((term) => said.has(term)) && (!gives || !wanted.size || wanted.has(gives));
    return (documents[id][FIELDS.length] ? 1 : RETIRED) * (meant ? 1 : ASIDE);
  }
  return { find, readings };
}
