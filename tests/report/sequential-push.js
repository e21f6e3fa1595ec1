// finds: sequential
// saves: 43 ms
// The usual loop: each result goes into an array.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));
const get = id => after(20 + id, { id });

async function getAll(ids) {
  const found = [];
  for (const id of ids)
    found.push(await get(id));
  return found;
}

getAll([1, 2, 5]).then(list => console.log(list.length));
