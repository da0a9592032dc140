// TS2322: Type 'LabelMatcher<"PTCH">' is not assignable to type 'MatcherInput<"GET" | "POST">'.
import { not } from 'atalaya';
import { requests } from '../sample.js';

requests.where({ method: not('PTCH') });
