/** An article of about 5 MB of text, in paragraphs of a length that news has, with a mention in every tenth. */

const SIZE = 5_000_000;
const MENTION_EVERY = 10;

const SENTENCES = [
  'The operators gave figures for the quarter that ended in December and said that costs had grown a little.',
  'A committee will hear the ministers in spring, and the members expect a longer list of questions this time.',
  'Most of the masts in the region are older than the phones that use them, according to the municipal survey.',
  'Nobody at the meeting wanted to name a date for the next round of the auction or a price for the licences.',
  'Engineers described how the radio sites are joined to the exchanges and which of the cables are shared.',
];
const MENTION =
  'The report names Huawei among the suppliers of the equipment that the operators bought in those years.';

export function bigPage(): string {
  const paragraphs: string[] = [];
  for (let size = 0, at = 0; size < SIZE; at++) {
    const sentences = SENTENCES.map((_, shift) => SENTENCES[(at + shift) % SENTENCES.length] ?? '');
    if (at % MENTION_EVERY === 0) sentences[2] = MENTION;
    const text = `${at}. ${sentences.join(' ')}`;
    paragraphs.push(`<p>${text}</p>`);
    size += text.length;
  }
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A very long report</title>
<meta property="og:type" content="article">
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "A very long report", "datePublished": "2020-02-13" }
</script>
<article>
<h1>A very long report</h1>
${paragraphs.join('\n')}
</article>
</html>
`;
}
