// Answers how many milliseconds its own work took.
exports.handler = async (event) => {
  const began = process.hrtime.bigint();
  let total = 0;
  for (let number = 0; number < event.work; number++) total += number;
  return { total, own_ms: Number(process.hrtime.bigint() - began) / 1e6 };
};
