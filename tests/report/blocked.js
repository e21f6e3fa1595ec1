// finds: blocked
setTimeout(() => console.log('overdue'), 10);

function crunch() {
  const until = Date.now() + 100;
  while (Date.now() < until);
}

setImmediate(crunch);
