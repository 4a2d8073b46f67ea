import type { Rect } from '../address';
import { type ApiClass, demandText, handle } from '../api';
import type { Areas } from '../areas';
import { ExcelError, HostLacks } from '../errors';
import { type Trait, setTrait } from '../traits';

const STYLES: readonly unknown[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];

type Border = Extract<Trait, `border${string}`>;
type Strip = (rect: Rect) => readonly (readonly [Border, Rect])[];

/** Which cells of a block have a line, and on which side: a line between two cells is drawn by both. */
const STRIPS: Readonly<Record<string, Strip>> = {
  EdgeTop: (rect) => [['borderTop', { ...rect, bottom: rect.top }]],
  EdgeBottom: (rect) => [['borderBottom', { ...rect, top: rect.bottom }]],
  EdgeLeft: (rect) => [['borderLeft', { ...rect, right: rect.left }]],
  EdgeRight: (rect) => [['borderRight', { ...rect, left: rect.right }]],
  InsideHorizontal: (rect) =>
    rect.top === rect.bottom
      ? []
      : [
          ['borderBottom', { ...rect, bottom: rect.bottom - 1 }],
          ['borderTop', { ...rect, top: rect.top + 1 }],
        ],
  InsideVertical: (rect) =>
    rect.left === rect.right
      ? []
      : [
          ['borderRight', { ...rect, right: rect.right - 1 }],
          ['borderLeft', { ...rect, left: rect.left + 1 }],
        ],
};

interface Side {
  readonly areas: Areas;
  readonly strip: Strip;
}

/** `Excel.RangeBorder`, as far as it is written: what it reads depends on the neighbours too. */
const borderApi: ApiClass<Side> = {
  name: 'RangeBorder',
  scalars: {
    style: {
      set: ({ areas, strip }, value, { book }) => {
        if (!STYLES.includes(value)) throw new ExcelError('InvalidArgument', 'style');
        const style = value === 'None' ? undefined : demandText(value);
        for (const [border, rect] of areas.rects.flatMap(strip)) {
          setTrait(book, { sheet: areas.sheet, rects: [rect] }, { [border]: style });
        }
      },
    },
  },
};

/** `Excel.RangeBorderCollection`. */
export const bordersApi: ApiClass<Areas> = {
  name: 'RangeBorderCollection',
  index: (areas, key) => {
    const strip = Object.hasOwn(STRIPS, key) ? STRIPS[key] : undefined;
    if (strip === undefined) throw new HostLacks(`RangeBorderCollection.getItem('${key}')`);
    return handle(borderApi, { areas, strip });
  },
};
