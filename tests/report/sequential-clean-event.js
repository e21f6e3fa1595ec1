// finds:
// Somebody else says when it is time.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

const EventEmitter = require('events');
const door = new EventEmitter();

const opened = () => new Promise(ok => door.once('open', ok));

async function guest() {
  const name = await opened();
  const next = await opened();
  return name + next;
}

guest().then(console.log);
setTimeout(() => door.emit('open', 'a'), 20);
setTimeout(() => door.emit('open', 'b'), 40);
