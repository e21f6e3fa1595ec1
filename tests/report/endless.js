// finds: endless
setTimeout(() => console.log('never'), 1);

function spin() {
  for (let i = 0; ; i++);
}

spin();
