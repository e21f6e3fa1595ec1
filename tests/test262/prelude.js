var print = function print(text) { console.log(String(text)); };
var $262 = { global: globalThis };
