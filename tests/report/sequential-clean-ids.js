// finds:
// Each gets the number that is next.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

const rows = [];

async function insert(name) {
  await after(20);
  return rows.push(name);
}

async function main() {
  const a = await insert('Ada');
  const b = await insert('Bob');
  console.log('inserted');
}

main();
