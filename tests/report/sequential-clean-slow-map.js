// finds:
// Begun together they would still give this, for the first is quicker: no proof.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

const cache = new Map();

async function fill() {
  await after(10);
  cache.set('key', 7);
  return 'filled';
}

async function read() {
  await after(50);
  return cache.get('key');
}

async function main() {
  const a = await fill();
  const b = await read();
  console.log(a, b);
}

main();
