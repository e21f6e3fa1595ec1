let tell;
const answer = new Promise(ok => {
  tell = ok;
});
const nobodyWaits = new Promise(() => {});

async function ask() {
  return await answer;
}

async function main() {
  console.log(await ask());
}

main();
setTimeout(() => tell(42), 5);
