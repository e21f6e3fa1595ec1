// finds: sequential
// saves: 12 ms
// since: 14
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));
const left = await after(12, 'left');
const right = await after(13, 'right');
console.log(left, right);
