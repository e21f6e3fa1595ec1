// finds: sequential
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const main = async () => { let a = await sleep(10, 1); let b = await sleep(20, 2); if (a > b) console.log('a'); else console.log('b'); };
main();
