setTimeout(() => console.log('on time'), 10);

let slices = 0;

function crunch() {
  const until = Date.now() + 2;
  while (Date.now() < until);
  if (++slices < 20) setImmediate(crunch);
}

setImmediate(crunch);
