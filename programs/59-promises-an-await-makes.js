// Title: Counting the promises of an await
// Concept: async_hooks sees every promise that is made: an await used to make up to three of its own, since Node 12 one.
// Watch: The line 'promises of await' under node8, node10 and node22.
// Question: Which promise is left, and who could ever see it?
const hooks = require('async_hooks');

let made = 0;
hooks.createHook({
  init(id, type) {
    if (type === 'PROMISE') made++;
  },
}).enable();

async function none() {}
async function one() {
  await p;
}

const p = Promise.resolve();
let before = made;
none();
console.log('call', made - before);
before = made;
one();
setTimeout(() => {
  console.log('call and await', made - before);
}, 1);
