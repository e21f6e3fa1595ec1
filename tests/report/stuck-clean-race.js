// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const p = new Promise(() => {}); p.then(console.log); Promise.race([p, sleep(2, 'x')]).then(console.log);
