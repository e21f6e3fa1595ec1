// finds:
// A limiter lets one through in 20 ms: together they take as long.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

let free = 0, now = 0;

function fetch(name) {
  const start = Math.max(free, now);
  free = start + 20;
  return after(free - now, name).then(v => {
    now = Math.max(now, start + 20);
    return v;
  });
}

async function main() {
  const a = await fetch('a');
  const b = await fetch('b');
  console.log(a, b);
}

main();
