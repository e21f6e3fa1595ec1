// finds:
// The first is given a ticket when another hands it back.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

const waiting = [];
let free = 1;

function ticket() {
  if (free) {
    free--;
    return after(1, { n: 1 });
  }
  return new Promise(ok => waiting.push(ok));
}

function back(t) {
  if (waiting.length)
    waiting.shift()(t);
  else
    free++;
}

async function work(name) {
  const t = await ticket();
  const value = await after(20, name);
  back(t);
  return value;
}

Promise.all(['a', 'b', 'c'].map(work)).then(list => console.log(list));
