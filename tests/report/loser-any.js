// finds: loser
// since: 15
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
Promise.any([sleep(5, 'a'), sleep(500, 'b')]).then(console.log);
