// A static file server on the loopback address with the headers a strict host sends (WEB.md, «A closed network»).

import { createServer } from "node:http";
import { extname } from "node:path";
import { listFiles, read } from "./lib.mjs";

const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

export const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".csv": "text/csv; charset=utf-8",
  ".pdf": "application/pdf",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".ics": "text/calendar; charset=utf-8",
};

/** Serves the files of `out` under `prefix`, everything else 404, with the file `missing` if there is one; resolves to `{ base, close }`. */
export async function serve(out, prefix, missing = null) {
  const present = new Set(listFiles(out));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const file = path.startsWith(prefix) ? path.slice(prefix.length) : null;
    if (!present.has(file)) {
      response.writeHead(404, { ...HEADERS, "Content-Type": TYPES[".html"] });
      return response.end(missing && read(out, missing));
    }
    response.writeHead(200, { ...HEADERS, "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(read(out, file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { base: `http://127.0.0.1:${server.address().port}${prefix}`, close };
}
