// finds:
// They are done for what they do, and in this order.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

const table = [];

async function create() {
  await after(20);
  table.name = 'users';
}

async function insert(row) {
  await after(20);
  table.push(row);
}

async function main() {
  await create();
  await insert('Ada');
  console.log(table.name, table.length);
}

main();
