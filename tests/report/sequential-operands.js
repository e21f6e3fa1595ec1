// finds: sequential
// saves: 30 ms
// The values wait on the operand stack: no variable has them.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  console.log([await after(30, 'a'), await after(40, 'b')]);
}

main();
