// finds:
// The first throws, so that there is no second.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function first() {
  await after(20);
  throw new Error('refused');
}

async function main() {
  try {
    const a = await first();
    const b = await after(30, 'b');
    console.log(a, b);
  } catch (e) {
    console.log(e.message);
  }
}

main();
