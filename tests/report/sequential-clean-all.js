// finds:
// As it should be.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  const [a, b] = await Promise.all([after(20, 'a'), after(30, 'b')]);
  const c = await after(a.length + b.length, 'c');
  console.log(a, b, c);
}

main();
