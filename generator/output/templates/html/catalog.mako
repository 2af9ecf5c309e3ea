<!doctype html>
${mark}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'self' file: ${policy}; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>fal.ai nodes for NodeTool</title>
<style>${style}</style>
</head>
<body>
<main class="page">
<section id="list">
<header>
<h1>${count} fal.ai nodes for NodeTool</h1>
<p class="soft">Every live model endpoint on fal.ai as a node, in ${modules} modules, and ${retired} retired ones that saved workflows may hold. Say what you want to do, or pick a task.</p>
</header>
<div class="filters catalog">
<label class="wide"><span class="hidden-label">Search</span><input type="search" id="q" placeholder="remove background, clone my voice, upscale a video …" autocomplete="off" spellcheck="false"></label>
<label><span class="hidden-label">Task</span><select id="task"><option value="">All tasks</option></select></label>
<label><span class="hidden-label">Maker</span><select id="vendor"><option value="">All makers</option></select></label>
<label><span class="hidden-label">Takes</span><select id="takes"><option value="">Takes anything</option></select></label>
<label><span class="hidden-label">Gives</span><select id="gives"><option value="">Gives anything</option></select></label>
<button type="button" id="clear">Clear</button>
</div>
<nav id="tasks" aria-label="Tasks"></nav>
<p id="count" class="soft" role="status"></p>
<p id="read" class="soft break" role="status"></p>
<h2 class="hidden-label">Nodes</h2>
<div id="cards"></div>
<p class="empty" id="empty" hidden>Nothing matches. Try other words, or fewer filters.</p>
</section>
<section id="detail" hidden></section>
<noscript><p>This page needs JavaScript to search; it loads nothing from anywhere else. Without it, <a href="llms.txt">llms.txt</a> lists all nodes.</p></noscript>
</main>
<aside id="tray" aria-label="Chosen to compare" hidden></aside>
${data}
<script>${script}</script>
</body>
</html>
