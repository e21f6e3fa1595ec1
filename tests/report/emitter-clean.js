const EventEmitter = require('events');
const bus = new EventEmitter();
let stored;

async function store(id) {
  await new Promise(ok => setTimeout(ok, 5));
  console.log('stored', id);
}

bus.on('order', id => {
  stored = store(id);
});
bus.emit('order', 1);
stored.then(() => console.log('emitted and stored'));
