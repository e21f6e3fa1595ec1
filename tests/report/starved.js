// finds: starved
let n = 0;

function again() {
  if (++n < 2000) Promise.resolve().then(again);
}

setImmediate(() => console.log('at last'));
again();
