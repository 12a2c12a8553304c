// Keeps of the page what holds the words typed into the filter.
const filter = document.querySelector('#filter');
const operations = [...document.querySelectorAll('article.operation')].map((article) => ({
  article,
  entry: document.querySelector(`li[data-for="${article.id}"]`),
  text: `${article.id} ${article.textContent}`.toLowerCase(),
}));
filter.addEventListener('input', () => {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const { article, entry, text } of operations) {
    const shown = words.every((word) => text.includes(word));
    article.hidden = !shown;
    entry.hidden = !shown;
  }
  for (const section of document.querySelectorAll('section.tag, nav section')) {
    const items = section.querySelectorAll('article.operation, li');
    section.hidden = items.length > 0 && [...items].every((item) => item.hidden);
  }
});
