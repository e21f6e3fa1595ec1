// finds:
// A pause is meant to be waited for.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  const a = await after(20, 'a');
  await after(50);
  const b = await after(20, 'b');
  await after(50);
  console.log('ready');
  await after(50);
  console.log(a, b);
}

main();
