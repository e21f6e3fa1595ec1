// Title: Caught too late
// Concept: A rejection must have a handler when the queues run empty; one added by a timer is too late.
// Watch: The mark on p: unhandled, reported. The catch would have come 10 ms later.
// Question: On the next line would be early enough. After an await null? In a setImmediate?
const fail = async text => {
  throw new Error(text);
};
const p = fail('no');
const q = fail('fine');

async function soon() {
  await null;
  q.catch(e => {
    console.log('soon:', e.message);
  });
}

setTimeout(() => {
  p.catch(e => {
    console.log('late:', e.message);
  });
}, 10);

soon();
console.log('script');
