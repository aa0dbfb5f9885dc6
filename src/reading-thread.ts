// The program of the thread that reads a large workspace ahead.
import { isOrdinary } from './load/index.ts';
import { readFolders } from './shell/read-folders.ts';

readFolders(isOrdinary);
