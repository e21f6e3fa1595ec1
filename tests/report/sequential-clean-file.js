// finds:
// What the second reads the first has written.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

const disk = {};

async function write(name, text) {
  await after(20);
  disk[name] = text;
  return text.length;
}

async function read(name) {
  await after(30);
  return disk[name];
}

async function main() {
  const n = await write('notes', 'hello');
  const text = await read('notes');
  console.log(n, text);
}

main();
