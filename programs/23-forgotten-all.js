// Title: The forgotten Promise.all
// Concept: await of an array of promises waits for nothing: an array is a value like any other.
// Watch: main() resumes after one turn of the queue, with three pending promises in its hand.
// Question: What does the total come to, and why is it not a number?
const price = async id => {
  await null;
  return id * 10;
};

async function main() {
  const orders = [1, 2, 3];
  const list = await orders.map(price);
  console.log(list);
  const total = list[0] + list[1];
  console.log('total', total);

  const real =
    await Promise.all(orders.map(price));
  console.log('real', real);
}

main();
