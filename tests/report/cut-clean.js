let timer;
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const limit = ms => new Promise(ok => {
  timer = setTimeout(ok, ms, 'limit');
});

async function main() {
  console.log(await Promise.race([sleep(10, 'work'), limit(500)]));
  clearTimeout(timer);
  process.exit();
}

main();
