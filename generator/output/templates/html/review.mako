<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src ${policy}; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${heading}</title>
<style>${style}</style>
</head>
<body>
<main class="page">
<header>
<h1>${heading}</h1>
<p class="soft">This page shows generated nodes whose text is not the approved one, and what that means for workflows that people have saved.</p>
<p class="verdict ${worst}">${verdict}</p>
% if breaking:
<ul class="breaks">
% for message, meaning in breaking:
<li>${message}<span class="soft">${meaning}</span></li>
% endfor
</ul>
% endif
<ul class="totals">
% for level, number in levels:
<li class="badge ${level}">${number} ${level}</li>
% endfor
% if drafts:
<li class="badge draft">${drafts}</li>
% endif
</ul>
<p class="soft">A node counts by its worst change. The changes ask for a release of weight <strong>${bump}</strong>.</p>
% if example:
<p>To accept or reject, check out this branch, run <code>nox -s review</code> and commit what changed below <code>snapshots/</code>.</p>
<details>
<summary>Decide without a terminal</summary>
<pre>python -m generator review ${example} --accept
python -m generator review ${example} --reject
python -m generator review --accept-kind KIND
python -m generator review --help</pre>
</details>
% endif
</header>
<h2>Kinds of change</h2>
<ul class="kinds" id="kinds"></ul>
<button type="button" id="all-kinds" hidden></button>
<h2>Nodes <span class="soft" id="count" role="status"></span></h2>
<div class="filters">
<label class="wide"><span class="hidden-label">Search</span><input type="search" id="search" placeholder="Search endpoints and changes" autocomplete="off"></label>
<label><span class="hidden-label">Module</span><select id="module"><option value="">All modules</option></select></label>
<label><span class="hidden-label">Level</span><select id="level"><option value="">All levels</option></select></label>
<label><span class="hidden-label">Kind</span><select id="kind"><option value="">All kinds</option></select></label>
<button type="button" id="clear">Clear</button>
</div>
<section id="nodes" aria-label="Nodes"></section>
<p class="empty" id="empty" hidden>Nothing matches.</p>
<noscript><p>This page needs JavaScript to show changes; it loads nothing from anywhere else. Without it, <code>python -m generator review --list</code> lists them in a terminal.</p></noscript>
</main>
${data}
<script>${script}</script>
</body>
</html>
