// finds:
// Whether there is a second depends on the first.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  const allowed = await after(20, true);
  if (allowed) {
    const data = await after(30, 'data');
    console.log(data);
  }
}

main();
