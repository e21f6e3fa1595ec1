// finds:
// The value is returned, by way of another variable.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function find() {
  const id = await after(20, 7);
  const found = id;
  return found;
}

async function main() {
  const id = await find();
  console.log('id', id);
  const more = await after(30, 'more');
  console.log(more);
}

main();
