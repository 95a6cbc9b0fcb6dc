import type { Diagnostic } from '../../model/index.js';
import { greatest } from './extremes.js';
import { hang, pad, printable } from './layout.js';
import type { Style } from './style.js';
import { widthOf } from './width.js';

/** Findings, one per line: place, severity, message, rule. */
export const renderDiagnostics = (diagnostics: readonly Diagnostic[], style: Style): string => {
  const { messages, palette, width } = style;
  const places = diagnostics.map(messages.report.place);
  const placeWidth = greatest(places.map((place) => place.length));
  const severityWidth = greatest(diagnostics.map(({ severity }) => widthOf(messages.severities[severity])));
  return diagnostics
    .map(({ rule, severity, message }, index) => {
      const place = pad(places[index] ?? '', placeWidth, 'left');
      const name = pad(messages.severities[severity], severityWidth);
      const text = hang(`${place}  ${name}  `, `${printable(message)} (${rule})`, width);
      // Coloured after line breaking, so that colour codes do not count as width.
      return text.replace(name, palette.severity[severity](name)).replace(place, palette.faint(place));
    })
    .join('\n');
};
