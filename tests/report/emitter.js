// finds: emitter
const EventEmitter = require('events');
const bus = new EventEmitter();

bus.on('order', async id => {
  await new Promise(ok => setTimeout(ok, 5));
  console.log('stored', id);
});
bus.emit('order', 1);
console.log('emitted');
