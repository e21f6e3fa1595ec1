// finds: sequential
// saves: 10 ms
// Both variables are captured by a closure, which runs afterwards.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  const a = await after(10, 1);
  const b = await after(30, 2);
  const sum = () => a + b;
  console.log(sum());
}

main();
