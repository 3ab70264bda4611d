import type { Span } from '../core/model/span';
import type { FindingRef } from '../messaging/protocol';
import { pointedSpans, surfacesOf } from './findings';
import { indexSurfaces, type SurfaceIndex } from './hit/surface-index';
import { layersOf } from './paint/layers';
import { HIGHLIGHTS } from './paint/names';
import { createPainter } from './paint/painter';
import { adoptInShadowRoots } from './paint/shadow-style';
import type { Session } from './session';

/** The marks of this page as they stand. */
export interface Marks {
  /** Places that answer to the pointer now: none while nothing is shown. */
  index(): SurfaceIndex;
  /** Paints everything anew: after a reading, a change of settings, a change of the page. */
  draw(): void;
  /** Tints one finding, or none. */
  point(subject: FindingRef | null): void;
  /** On demand: shows what is hidden at rest while the reader asks for it. */
  reveal(shown: boolean): void;
  reassert(): void;
  clear(): void;
}

const NOTHING = indexSurfaces([]);

export function createMarks(session: Session): Marks {
  const painter = createPainter();
  let pointed: FindingRef | null = null;
  let revealed = false;
  let index = NOTHING;

  const drawPointed = () => {
    const { reading, reply } = session;
    if (!reading || !reply) return;
    const spans: readonly Span[] = pointed ? pointedSpans(reply, pointed) : [];
    painter.set('who-says-pointed', reading.map, spans);
  };

  const marks: Marks = {
    index: () => index,
    draw() {
      const { reading, reply, settings } = session;
      const hidden = settings.density === 'on-demand' && !revealed;
      if (!reading || !reply || hidden) {
        index = NOTHING;
        for (const name of HIGHLIGHTS) {
          if (name !== 'who-says-pointed') painter.remove(name);
        }
        return;
      }
      index = indexSurfaces(surfacesOf(reply, settings.density === 'full'));
      adoptInShadowRoots(reading.shadowRoots);
      const layers = layersOf(reply, settings.density);
      for (const name of HIGHLIGHTS) {
        if (name !== 'who-says-pointed') painter.set(name, reading.map, layers.get(name) ?? []);
      }
      drawPointed();
    },
    point(subject) {
      pointed = subject;
      drawPointed();
    },
    reveal(shown) {
      if (revealed === shown) return;
      revealed = shown;
      marks.draw();
    },
    reassert: () => painter.reassert(),
    clear() {
      index = NOTHING;
      pointed = null;
      painter.clear();
    },
  };
  return marks;
}
