// finds: stuck
const answer = new Promise(() => {});

async function ask() {
  return await answer;
}

async function main() {
  console.log(await ask());
}

main();
