// Title: The store of whoever flushes
// Concept: The store follows promises and timers, not your own list of callbacks: they run in the store of whoever calls them.
// Needs: Node 12 (AsyncLocalStorage)
// Watch: Both callbacks were given by A and B; the one that flushes is B.
// Question: Whose store do the callbacks find? And those that come by a promise?
const { AsyncLocalStorage } =
  require('async_hooks');
const request = new AsyncLocalStorage();
const waiting = [];

function say(text) {
  console.log(request.getStore(), text);
}

async function handle(name) {
  waiting.push(() => {
    say('callback of ' + name);
  });
  await new Promise(ok => {
    waiting.push(ok);
  });
  say('await of ' + name);
}

request.run('A', handle, 'A');
request.run('B', () => {
  handle('B');
  waiting.forEach(call => call());
});
