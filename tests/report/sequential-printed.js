// finds: sequential
// saves: 30 ms
// One of them prints, but nothing else does in the meantime.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function load() {
  const text = await after(30, 'text');
  console.log('loaded');
  return text;
}

async function main() {
  const text = await load();
  const size = await after(40, 4);
  console.log(text, size);
}

main();
