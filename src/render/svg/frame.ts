// What every picture has around it: its size, its name and its description for those who do not see it.
import { type Markup, html } from '../html/tag.ts';

export interface Frame {
  /** Begins every id inside the picture. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** Whole SVG that stands in a page or in a file of its own. Coordinates outside of `width` × `height` are never used. */
export function frameSvg({ id, title, description, width, height }: Frame, body: Markup): Markup {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-description" font-family="'Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>${body}</svg>`;
}
