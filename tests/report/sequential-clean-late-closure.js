// finds:
// The closure looks only when the second operation ends.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  let user = 'nobody';
  const orders = async () => {
    await after(5);
    return user.length;
  };
  user = await after(20, 'Ada');
  const n = await orders();
  console.log('done', n > 0);
}

main();
