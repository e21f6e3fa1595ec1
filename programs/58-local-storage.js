// Title: AsyncLocalStorage: whose request is it?
// Concept: A store given to run() is there in all that is called and awaited inside, without being passed on.
// Needs: Node 12 (AsyncLocalStorage)
// Watch: Two requests take turns on one stack, and each finds its own store.
// Question: What does say() find after the await, in the timer, and outside?
const { AsyncLocalStorage } =
  require('async_hooks');
const request = new AsyncLocalStorage();

function say(text) {
  console.log(request.getStore(), text);
}

async function handle() {
  say('begins');
  await null;
  say('after await');
  setTimeout(say, 10, 'in a timer');
}

request.run('A', handle);
request.run('B', handle);
say('outside');
