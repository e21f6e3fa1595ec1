// finds: sequential
// saves: 80 ms
// Two requests, and the second needs nothing of the first.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function getUser() {
  await after(80);
  return { name: 'Ada' };
}

async function getOrders() {
  await after(100);
  return [3, 4];
}

async function main() {
  const user = await getUser();
  const orders = await getOrders();
  console.log(user.name, orders.length);
}

main();
