// The one search of the nodes: the page, the command line and the tests run this file, with MiniSearch and a stemmer.
//
// `documents` are lists of texts in the order of `FIELDS`, then 1 for a live node or 0 for a retired one. `table` holds
// `stop`, words that say nothing, `parts`, those of them that end a phrase, and `synonyms`: for a phrase that people type the phrases that the nodes' words use.
const FIELDS = ["title", "task", "tags", "uses", "summary", "names", "inputs"];
const BOOST = { title: 6, task: 6, tags: 4, uses: 2, summary: 2, names: 3, inputs: 0.4 };
// What a pair of neighbours adds, what a synonym counts, what words of a phrase count when they stand apart, what a retired
// node keeps, how much missing words cost, and below which part of the best score a node is left out.
const PAIR = 1.2, SYNONYM = 0.85, APART = 0.4, RETIRED = 0.4, MISSING = 1.6, LEAST = 0.08;
const EXACT = 1e6;

function nodeSearch(documents, table) {
  const stop = new Set(table.stop), parts = new Set(table.parts), stems = new Map(), known = new Set(), ids = new Map();
  const [single, pairs] = [index(terms), index(neighbours)];
  const synonyms = new Map(Object.entries(table.synonyms).map(([said, meant]) => [terms(said).join(" "), meant]));
  const longest = Math.max(1, ...Object.keys(table.synonyms).map((said) => terms(said).length));
  for (const [at, texts] of documents.entries()) {
    for (const name of texts[5].split("\n")) if (!ids.has(name.toLowerCase())) ids.set(name.toLowerCase(), at);
  }
  for (const text of documents.flatMap((texts) => texts.slice(0, FIELDS.length))) terms(text).forEach((term) => known.add(term));

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

  // The parts of a query: the longest phrases with synonyms, else single words, each with what it may also be called.
  function concepts(query) {
    const words = plain(query).filter((word) => !stop.has(word)), found = [];
    for (let at = 0; at < words.length;) {
      let size = Math.min(longest, words.length - at);
      const meant = () => synonyms.get(words.slice(at, at + size).map(stem).join(" "));
      while (size > 1 && !meant()) size--;
      found.push([[words.slice(at, at + size).join(" "), 1], ...(meant() || []).map((text) => [text, SYNONYM])]);
      at += size;
    }
    return found;
  }
  // A word that the nodes do not have is the beginning of one, or one with a slip of the finger.
  function lookup(words) {
    return single.search({ combineWith: "AND", queries: words }, {
      boost: BOOST,
      prefix: (term) => !known.has(term),
      fuzzy: (term) => known.has(term) || term.length < 4 ? false : term.length < 5 ? 1 : 2,
    });
  }
  function paired(phrases) {
    const found = phrases.length ? pairs.search({ combineWith: "OR", queries: phrases }, { boost: BOOST }) : [];
    return new Map(found.map(({ id, score }) => [id, score * PAIR]));
  }
  // Scores by node: the best of the alternatives. Words of a phrase that stand apart count little.
  function scored(alternatives) {
    const scores = new Map();
    for (const [text, weight] of alternatives) {
      const phrases = neighbours(text), together = paired(phrases);
      for (const { id, score } of lookup(terms(text))) {
        const whole = !phrases.length ? score : together.has(id) ? score + together.get(id) : score * APART;
        scores.set(id, Math.max(scores.get(id) || 0, whole * weight));
      }
    }
    return scores;
  }
  // The best nodes for `query` as places in `documents`, the best first; `[]` when nothing fits.
  function find(query) {
    const asked = concepts(query), sums = new Map(), hits = new Map();
    for (const concept of asked) {
      for (const [id, score] of scored(concept)) {
        sums.set(id, (sums.get(id) || 0) + score);
        hits.set(id, (hits.get(id) || 0) + 1);
      }
    }
    for (const [id, score] of paired(neighbours(query))) if (sums.has(id)) sums.set(id, sums.get(id) + score);
    const named = ids.get(query.trim().toLowerCase());
    const found = [...sums].map(([id, sum]) => [id, sum * weight(id, hits.get(id) || 0, asked.length)]);
    const least = LEAST * found.reduce((best, [, score]) => Math.max(best, score), 0);
    return [...(named === undefined ? [] : [[named, EXACT]]), ...found.filter(([id, score]) => id !== named && score >= least)]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => id);
  }
  function weight(id, hit, all) {
    return (hit / Math.max(all, 1)) ** MISSING * (documents[id][FIELDS.length] ? 1 : RETIRED);
  }
  return { find };
}
