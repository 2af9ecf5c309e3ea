<!doctype html>
${mark}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'self' file: ${policy}; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${count} fal.ai nodes for NodeTool</title>
<style>${style}</style>
</head>
<body>
<main class="page">
<section id="list">
<header>
<h1>${count} fal.ai nodes for NodeTool</h1>
<p class="soft">Every model endpoint on fal.ai as a node, in ${modules} modules. Newest first.</p>
</header>
<div class="filters catalog">
<label class="wide"><span class="hidden-label">Search</span><input type="search" id="search" placeholder="Search names, tags, uses, inputs" autocomplete="off"></label>
<label><span class="hidden-label">Module</span><select id="module"><option value="">All modules</option></select></label>
<label><span class="hidden-label">Vendor</span><select id="vendor"><option value="">All vendors</option></select></label>
<label><span class="hidden-label">Takes</span><select id="takes"><option value="">Takes anything</option></select></label>
<label><span class="hidden-label">Gives</span><select id="gives"><option value="">Gives anything</option></select></label>
<button type="button" id="clear">Clear</button>
</div>
<p id="count" class="soft" role="status"></p>
<div id="cards"></div>
<p class="empty" id="empty" hidden>Nothing matches. Try fewer words.</p>
</section>
<section id="detail" hidden></section>
<noscript><p>This page needs JavaScript to search; it loads nothing from anywhere else.</p></noscript>
</main>
${data}
<script>${script}</script>
</body>
</html>
