import { keep } from '@/api/download';

/** A figure of a chart, as it is drawn, written in the table, and put into a file. */
export interface Datum {
  key: string;
  label: string;
  value: number;
  /** As it is told; the value itself unless given. */
  text?: string | undefined;
}

const BOM = '\ufeff';

/** What a spreadsheet would take for a formula is set in quotes that keep it a text. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

export function csvOf(heads: [string, string], data: readonly Datum[]): string {
  const lines = [heads.map(cell).join(','), ...data.map(({ label, value }) => `${cell(label)},${value}`)];
  return `${BOM}${lines.join('\r\n')}\r\n`;
}

export function keepCsv(name: string, heads: [string, string], data: readonly Datum[]) {
  keep({ blob: new Blob([csvOf(heads, data)], { type: 'text/csv;charset=utf-8' }), fileName: `${name}.csv` });
}

const DRAWN = ['fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'opacity'];

/** A copy that looks the same outside this page: what its styles say is written on each part. */
function alone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const parts = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((part, index) => {
    const original = parts[index];
    if (!original) return;
    const look = getComputedStyle(original);
    for (const name of DRAWN) part.setAttribute(name, look.getPropertyValue(name));
  });
  return copy;
}

const SHARPER = 2;

/** The picture as the reader sees it, in the colours of the page. */
export async function keepPng(name: string, svg: SVGSVGElement) {
  const { width, height } = svg.viewBox.baseVal;
  const copy = alone(svg);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPER;
  canvas.height = height * SHARPER;
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('no canvas');
  paper.fillStyle = getComputedStyle(document.body).backgroundColor;
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) keep({ blob, fileName: `${name}.png` });
}
