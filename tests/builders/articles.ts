import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Two articles for the walks: the ones beside the project when they are there, else two of our own of the same shape, about a
 * made-up dispute: an outlet reports an interview in another paper, and a president's offer with what experts said of it.
 */
const interview = `Norland wants calmer and more useful dealings with Sudland, Norlandic Foreign Minister Clara Voss has stated in an interview with the paper Il Porto.
At the same time, the Norlandic minister promised that the government will not let any "raids" by Sudland's tugs go unanswered. For reasons that remain unclear, Voss added the closing of a fish market to the list of "raids".
"If Sudland goes on blocking our pilots, or acts as it did with the lighthouse, then we will respond", the minister said.
Norland has accused Sudland in the past of being involved in attempts to jam its harbour radio. During a recent meeting between the two presidents, Jon Falk raised the matter with Mira Sund, stressing that lighthouses are "off-limits".
Sudland repeatedly rejected Norland's accusations, pointing to the ministry systematically lacking solid proof. Furthermore, Sudland has proposed to the coastal states to develop rules for pilots, but such proposals were refused by some in the north, including Norland.
On Trade With the Islands
The minister elaborated that Norland does not mind its neighbours trading with the islands, but added that the government would prefer it to be otherwise.
"It is true that when we deal with the islands, we are much more effective if we act together", Voss said.
The foreign minister stressed that Norland does not want to make its neighbours choose. She noted that the islands were among the hardest partners the country has had to deal with. Voss explained that in some areas the two are rivals, while in others they can be partners.`;

const offer = `date 2020-09-25 Sudland offered Norland to establish cooperation between their harbours, as well as exchange guarantees of non-interference in each other’s pilot services. The steps are contained in a statement by Sudlandic President Mira Sund, published on Friday. Experts asked by the Harbour Post consider the offer important, but, in their opinion, there will be no positive response from the north.

A calm sea

The risk of a collision in the fog remains one of the main dangers of our time, according to the Sudlandic leader’s address. According to her, a special responsibility for preventing it lies with the largest ports.

Mira Sund proposed to restore a regular dialogue between the harbour masters. In addition, she called for the maintenance of open radio channels at night.

“We call on Norland to begin a professional dialogue of harbour masters, without making it hostage to our political differences,” the president said in a statement.

“Addressing all coastal states, including Norland, I propose to agree not to be the first to jam a harbour radio,” the president concluded.

Sudland has repeatedly offered cooperation in various directions, which could calm the coast, Pavel Ström, deputy chairman of the parliament’s shipping committee, told the Harbour Post. Even if the offer is not well received, it will become harder for Norland to accuse Sudland of interference, the deputy is sure.

Difference of approaches

– Either side, Falk or his rival, will be accused of giving in if it reacts positively. After all, the northern press is against better relations, – Edda Lund, president of the Coastal Institute, told the Harbour Post.

As explained by the professor of maritime law, Aron Dahl, while the north does not recognise the interests of others, it is unlikely to agree to the offer. Especially on the eve of the November 3 elections, he noted.

But there are other reasons, noted Pia Sharov, a leading researcher at the Academy of the Sea. The offer is tied to state control. In the north, they hold that private pilots should take part.

“However, this can only be in the form of a declaration without discussing any details. As soon as the discussion of details begins, we will have to tell each other things that no one wants to share,” Pia Sharov summed up.

The Harbour Post sent a request to the embassy of Norland to comment on the offer.`;

const beside = path.resolve('..', 'shared', 'examples');

/** The texts as an analyst would paste them. */
export const twoArticles = (): readonly [string, string] => {
  const found = existsSync(beside)
    ? readdirSync(beside)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
  const [first, second] = found.map((name) => readFileSync(path.join(beside, name), 'utf8'));
  return first && second ? [first, second] : [interview, offer];
};

/** Our own two, whatever lies beside the project. */
export const ownArticles = [interview, offer] as const;
