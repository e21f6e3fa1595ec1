// A million awaits of a settled promise.
const p = Promise.resolve(1);
async function main() {
  let sum = 0;
  for (let i = 0; i < 1000000; i++) sum += await p;
  console.log(sum);
}
main();
