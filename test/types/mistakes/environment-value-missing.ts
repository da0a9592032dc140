// TS2741: Property 'production' is missing in type '{ staging: Quantity<"percent">; }' but required in type 'Readonly<Record<"production" | "staging", Quantity<"percent">>>'.
import { environments, percent } from 'atalaya';

const at = environments('staging', 'production');
at({ staging: percent(20) });
