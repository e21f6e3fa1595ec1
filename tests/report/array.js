// finds: array
const price = async id => {
  await null;
  return id * 10;
};

async function main() {
  const list = await [1, 2, 3].map(price);
  console.log(list[0] + list[1]);
}

main();
