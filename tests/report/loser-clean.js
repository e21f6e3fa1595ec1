let timer;
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const limit = ms => new Promise(ok => {
  timer = setTimeout(ok, ms, 'limit');
});

async function main() {
  console.log(await Promise.race([sleep(10, 'work'), limit(500)]));
  clearTimeout(timer);
  const a = sleep(1, 'a'), b = sleep(20, 'b');
  console.log(await Promise.race([a, b]));
  console.log(await b);
  console.log(await Promise.race([sleep(5, 'c'), sleep(9, 'd')]));
  await sleep(50);
}

main();
