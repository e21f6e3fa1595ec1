// finds:
// The first fails at times, and then the second must not be begun.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

let tries = 0;

async function open() {
  await after(20);
  if (++tries < 2)
    throw new Error('busy');
  return 'open';
}

async function main() {
  for (let i = 0; i < 3; i++) {
    try {
      const door = await open();
      const room = await after(30, 'room ' + tries);
      console.log(door, room);
      break;
    } catch (e) {
      console.log(e.message);
    }
  }
}

main();
