// finds: cut
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));

async function main() {
  console.log(await Promise.race([sleep(10, 'work'), sleep(500, 'limit')]));
  process.exit();
}

main();
