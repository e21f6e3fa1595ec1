// finds: starved
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
let n = 0; setTimeout(() => console.log('timer', n), 1); setImmediate(() => console.log('imm'));
function tick() { if (++n < 5000) process.nextTick(tick); } tick();
