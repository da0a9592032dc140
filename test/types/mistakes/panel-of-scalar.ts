// TS2345: Argument of type 'Scalar<"seconds">' is not assignable to parameter of type '"a scalar has no series: take fn.vector(…) of it"'.
import { fn, timeseries } from 'atalaya';

timeseries('time', 'Time', fn.time());
