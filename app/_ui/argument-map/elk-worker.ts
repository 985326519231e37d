// Inside a worker this module answers messages by itself: it is ELK's own worker.
import 'elkjs/lib/elk-worker.min.js';
