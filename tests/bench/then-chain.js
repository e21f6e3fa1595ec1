// Promise reactions, one after the other.
let n = 0;
function again() {
  if (++n < 300000) Promise.resolve().then(again);
  else console.log(n);
}
Promise.resolve().then(again);
