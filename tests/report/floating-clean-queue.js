// finds: 
const queue = []; let tail = Promise.resolve();
const push = task => tail = tail.then(task);
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function main() { push(() => sleep(5)); push(() => sleep(6)); await tail; console.log('all'); }
main();
