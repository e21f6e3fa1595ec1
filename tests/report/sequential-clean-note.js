// finds:
// A note is taken of what is there, and that is all it is for.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));
const note = text => after(10, text.length);

async function main() {
  const user = await after(20, 'Ada');
  await note('loaded');
  console.log(user);
}

main();
