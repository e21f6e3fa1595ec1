// Title: What import() brings is alive
// Concept: An import is no copy: it shows what the module's variable holds now, not what it held when it was imported.
// Needs: Node 14 (import() in a module)
// Watch: The promise of import() settles only when the module has come to its end.
// Question: Is count 0, 1 or 2 where it is first printed?
export let count = 0;

const address = import.meta.url;
import(address).then(self => {
  console.log('imported', self.count);
  setTimeout(() => {
    console.log('later', self.count);
  }, 10);
  count = 2;
});

count = 1;
console.log('module is over', count);
