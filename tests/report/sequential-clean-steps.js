// finds:
// Both print when they are done, in this order only because they take as long.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function step(n) {
  await after(10);
  console.log('step', n);
  return n;
}

async function main() {
  const a = await step(1);
  const b = await step(2);
  console.log(a + b);
}

main();
