// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function main() { switch (await sleep(5, 'a')) { case 'a': console.log(await sleep(9, 1)); } }
main();
