// finds: overlap
let n = 0;

async function poll() {
  if (++n === 3) clearInterval(timer);
  await new Promise(ok => setTimeout(ok, 25));
  console.log('polled');
}

const timer = setInterval(poll, 10);
