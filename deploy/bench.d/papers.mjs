// How long a decision with 1,000 lines takes to become a paper, and how much memory.
import { join } from 'node:path';

const ROUNDS = 7;
/** Aims: milliseconds for the PDF, MB that the application grows beyond what it rested at. */
const AIM = { ms: 3000, mb: 200 };

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * @param machine the running application
 * @param say prints a line
 * @returns how many aims were missed
 */
export async function measurePapers({ machine, say, here }) {
  await machine.script(join(here, 'papers.sql'), {});
  const [[decision]] = await machine.rows(`select md5('bench paper decision')::uuid`);
  say('\n### Papers: a decision with 1,000 lines\n');
  const before = machine.memory().application;
  const take = async (format) => {
    const files = [];
    for (let round = 0; round < ROUNDS; round += 1)
      files.push(await machine.drain(`/api/v1/decisions/${decision}/paper?format=${format}`, 'office'));
    const times = files.map(({ ms }) => Math.round(ms));
    return { first: times[0], times, typical: median(times), kb: Math.round(files[0].bytes / 1024) };
  };
  const pdf = await take('pdf');
  const grown = machine.memory().application - before;
  const docx = await take('docx');
  const tell = ({ first, typical, times, kb }) => `first ${first} ms, median ${typical} ms of ${times.join(', ')}; ${kb} kB`;
  const met = pdf.typical < AIM.ms;
  const small = grown < AIM.mb;
  say(`- PDF: ${tell(pdf)} (aim < ${AIM.ms} ms: ${met ? 'met' : 'missed'})`);
  say(`- Word: ${tell(docx)}`);
  say(`- Memory: the JVM rested at ${before} MB and stands at ${before + grown} MB after ${ROUNDS} PDFs (aim < ${AIM.mb} MB more: ${small ? 'met' : 'missed'})`);
  return (met ? 0 : 1) + (small ? 0 : 1);
}
