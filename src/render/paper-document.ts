// The review as one paper for text formats: under the workspace's own title and office, with the receipt at its end.
import type { Block, Document } from '../model/document.ts';
import type { ReviewPack } from '../model/pack.ts';

export function paperDocument({
  review,
  letterhead,
  closing,
}: Pick<ReviewPack, 'review' | 'letterhead' | 'closing'>): Document {
  const { title, office, signature } = letterhead;
  const [head, ...rest] = review.blocks;
  const own: Block | undefined =
    title === undefined ? head : { kind: 'heading', level: 1, phrase: { key: 'pack', say: 'own-title', title } };
  return {
    ...review,
    blocks: [
      ...(own === undefined ? [] : [own]),
      ...(office === undefined ? [] : [{ kind: 'text', text: office } as const]),
      ...rest,
      ...closing,
      ...(signature === undefined ? [] : [{ kind: 'text', text: signature } as const]),
    ],
  };
}
