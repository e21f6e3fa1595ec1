// finds: loser
// missing: a combinator
// missing node10: a combinator
const sleep = ms => new Promise(ok => setTimeout(ok, ms));

async function slow() {
  await sleep(20);
  console.log(new Error('late').stack);
}

async function a() {
  await Promise.race([slow(), sleep(5)]);
}

a();
