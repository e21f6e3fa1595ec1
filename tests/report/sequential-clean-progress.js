// finds:
// It prints where it is.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function load(name, ms) {
  console.log('loading', name);
  const value = await after(ms, name);
  console.log('loaded', name);
  return value;
}

async function main() {
  const a = await load('a', 20);
  const b = await load('b', 20);
  console.log(a, b);
}

main();
