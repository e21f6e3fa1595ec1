// finds:
// It asks until the answer is there.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

let asked = 0;
const status = () => after(10, ++asked < 3 ? 'busy' : 'ready');

async function main() {
  while (await status() !== 'ready')
    await after(5);
  console.log('asked', asked);
}

main();
