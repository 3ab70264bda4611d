import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dice } from './made-library';

const TOWNS = 'Haven Tal-Merin Oxbow Redmarsh Kelton Duskwater Fernhill Stonegate'.split(' ');
const SPEAKERS = 'Reuters,The United Nations,SANA,The Pentagon,Amnesty International'.split(',');

/** One of a few events, told with figures of its own by speakers of its own. */
function article(number: number): string {
  const roll = dice(number + 1);
  const pick = (list: readonly string[]): string => list[Math.floor(roll() * list.length)] ?? '';
  const town = TOWNS[number % TOWNS.length] ?? '';
  const paragraphs = Array.from({ length: 8 }, (_, at) => {
    const dead = 3 + Math.floor(roll() * 60);
    const hurt = 3 + Math.floor(roll() * 90);
    return `<p>${pick(SPEAKERS)} said that ${dead} people were killed and ${hurt} were wounded in an air strike on ${town} on Friday, as report ${number} part ${at} of the day had it, and that rescue teams were still at work among the ruins of the market.</p>`;
  });
  return `<!doctype html><html lang="en"><head><title>Strike on ${town}, report ${number}</title><meta property="og:type" content="article"></head><body><main><article><h1>Strike on ${town}, report ${number}</h1>${paragraphs.join('')}</article></main></body></html>`;
}

/** Serves made articles of eight claims each, `/0`, `/1`, …, on a free port of this machine. */
export async function serveArticles(): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(article(Number(request.url?.slice(1)) || 0));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}` };
}
