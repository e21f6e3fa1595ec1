let n = 0;

function again() {
  if (++n % 100) Promise.resolve().then(again);
  else if (n < 2000) setImmediate(again);
}

setImmediate(() => console.log('in between'));
again();
