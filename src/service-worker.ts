// The worker between pages and server, for whoever took the kit along; what it does stands in its room.
import '#lib/offline/browser/stand-in.ts';
