// finds:
// They were started together; that they are awaited in turn costs nothing.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  const a = after(20, 'a'), b = after(30, 'b');
  console.log(await a, await b);
}

main();
