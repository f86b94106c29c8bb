// Prints what chinese-days knows, as JSON: whether each day of the published years is worked, and lunar 3-3 by year.
const { isWorkday, getSolarDateFromLunar } = require('chinese-days');

const worked = {};
for (let day = new Date(Date.UTC(2019, 0, 1)); day.getUTCFullYear() <= 2026; day.setUTCDate(day.getUTCDate() + 1)) {
  const date = day.toISOString().slice(0, 10);
  worked[date] = isWorkday(date);
}

const thirdOfThirdMonth = {};
for (let year = 2014; year <= 2099; year++) {
  thirdOfThirdMonth[year] = getSolarDateFromLunar(`${year}-03-03`).date;
}

process.stdout.write(JSON.stringify({ worked, thirdOfThirdMonth }));
