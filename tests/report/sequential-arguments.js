// finds: sequential
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const f = (a, b) => a + b; const main = async () => f(await sleep(10, 1), await sleep(20, 2));
main().then(console.log);
