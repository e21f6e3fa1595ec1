// finds:
// The second begins when the finally block has run.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

let open = 0;

async function main() {
  let a;
  open++;
  try {
    a = await after(20, 'a');
  } finally {
    open--;
  }
  const b = await after(30, 'b');
  console.log(a, b, open);
}

main();
