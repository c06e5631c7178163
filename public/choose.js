// Goes on to the first language the browser asks for that the page offers. The fragment may hold a shared case: it is kept.
const links = [...document.querySelectorAll('a[hreflang]')];
const wanted = navigator.languages.map((language) => language.split('-')[0]);
const match = wanted.map((language) => links.find((link) => link.hreflang === language)).find(Boolean);
if (location.hash) for (const link of links) link.hash = location.hash;
if (match) location.replace(match.href);
