// Title: Puzzle: enterWith stays
// Concept: run() ends with its function; enterWith() changes the store of what runs now, and of the caller too, up to the first await.
// Needs: Node 12 (AsyncLocalStorage)
// Watch: early() and late() differ by an await before enterWith.
// Question: What does the script find after each of the two calls?
const { AsyncLocalStorage } =
  require('async_hooks');
const store = new AsyncLocalStorage();

async function early() {
  store.enterWith('early');
}

async function late() {
  await null;
  store.enterWith('late');
  console.log('in late:', store.getStore());
}

store.run('begin', () => {
  late();
  console.log('1:', store.getStore());
  early();
  console.log('2:', store.getStore());
});
console.log('3:', store.getStore());
