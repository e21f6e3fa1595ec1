// finds:
// The second call is given what the first one gave.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

const orders = user => after(30, ['of ' + user]);

async function main() {
  const user = await after(20, 'Ada');
  const list = await orders(user);
  console.log(list);
}

main();
