// finds:
// How many there are already says what is asked for next.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));
const get = n => after(20, 'page ' + n);

async function getAll() {
  const pages = [];
  while (pages.length < 3)
    pages.push(await get(pages.length));
  return pages;
}

getAll().then(list => console.log(list.length));
