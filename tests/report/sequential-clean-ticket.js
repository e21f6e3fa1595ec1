// finds:
// A ticket is waited for and thrown away: it says when one may begin.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));
let sold = 0;
const ticket = () => after(10 * sold++, true);

async function main() {
  const list = [];
  for (const id of ['a', 'b', 'c']) {
    await ticket();
    list.push(await after(25, id));
  }
  console.log(list);
}

main();
