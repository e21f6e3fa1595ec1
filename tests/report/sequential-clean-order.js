// finds:
// Both print when they are done, the first after the second if they began together.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function step(name, ms) {
  await after(ms);
  console.log(name);
  return name;
}

async function main() {
  const a = await step('first', 40);
  const b = await step('second', 10);
  console.log(a, b);
}

main();
