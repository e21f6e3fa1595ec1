let n = 0, busy = false;

async function poll() {
  if (busy) return;
  busy = true;
  await new Promise(ok => setTimeout(ok, 25));
  busy = false;
  console.log('polled');
  if (++n === 3) clearInterval(timer);
}

const timer = setInterval(poll, 10);

async function quick() {
  await null;
  if (n === 3) clearInterval(other);
}

const other = setInterval(quick, 10);
