// finds:
// Each is printed as soon as it is there.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  const price = await after(20, 12);
  console.log('price', price);
  const stock = await after(30, 3);
  console.log('stock', stock);
}

main();
