// TS2741: Property 'buckets' is missing in type '{ help: string; }' but required in type 'HistogramInput<NoLabels, "bytes">'.
import { histogram } from 'atalaya';

histogram('shop_size_bytes', { help: 'Size.' });
