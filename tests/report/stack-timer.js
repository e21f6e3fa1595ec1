// missing: (anonymous) callback
// missing node10: (anonymous) callback
function sleep() {
  return new Promise((ok, no) => {
    setTimeout(function late() {
      no(new Error('c'));
    }, 1);
  });
}

sleep().catch(e => console.log(e.stack));
