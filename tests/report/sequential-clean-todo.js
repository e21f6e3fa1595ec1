// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const todo = ['a']; const fill = async () => { await sleep(5); todo.push('b'); return todo.length; }; const run = async () => { let n = 0; for (const t of todo) { await sleep(3); n++; } return n > 0; };
async function main() { const a = await fill(); const b = await run(); console.log(a, b); }
main();
