// Title: Puzzle: the lost update
// Concept: Between reading and writing lies an await: another job may write in between.
// Watch: Both frames hold their own old copy of the balance.
// Question: Two deposits of 10: what is the balance at the end?
let balance = 100;

const readBalance = async () => balance;
const writeBalance = async value => {
  balance = value;
};

async function deposit(sum) {
  const old = await readBalance();
  await writeBalance(old + sum);
  console.log('wrote', old + sum);
}

async function main() {
  await Promise.all([
    deposit(10), deposit(10),
  ]);
  console.log('balance', balance);
}

main();
