const price = async id => {
  await null;
  return id * 10;
};

async function main() {
  const list = await Promise.all([1, 2, 3].map(price));
  console.log(list[0] + list[1]);
  console.log(await list);
  const pending = [4, 5].map(price);
  for (const p of pending) console.log(await p);
}

main();
