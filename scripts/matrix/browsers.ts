import { accessSync, constants, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { expectSame, type Place } from "./place.js";
import { answer, moduleThat } from "./programs.js";

/** As much of playwright-core as is used here; it is installed only while the matrix runs. */
interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}
interface Browser {
  version(): string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface Page {
  on(event: "console" | "pageerror", listener: (message: object) => void): void;
  goto(url: string): Promise<unknown>;
  waitForFunction(expression: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

const DIST = "./dist/index.js";
const page = (script: string): string =>
  `<!doctype html><link rel="icon" href="data:,"><title>Test</title><script type="module">${script}</script>`;

/** What is served beside the files of the package. */
const served: Readonly<Record<string, readonly [type: string, content: string]>> = {
  "/page": ["text/html", page(moduleThat('globalThis.answer = lines.join("\\n");', DIST))],
  "/worker": [
    "text/html",
    page(`const worker = new Worker("./worker.js", { type: "module" });
      worker.onmessage = ({ data }) => { globalThis.answer = data; };
      worker.onerror = ({ message }) => { throw new Error(message); };`),
  ],
  "/worker.js": ["text/javascript", moduleThat('postMessage(lines.join("\\n"));', DIST)],
};

/** Serves the package of a project as files, as a web server without a bundler does. */
async function serving<T>(folder: string, use: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(({ url = "" }, response) => {
    const [type, content] = served[url] ?? [
      "text/javascript",
      () => readFileSync(join(folder, "node_modules", "vitako-dataset", url)),
    ];
    try {
      const body = typeof content === "string" ? content : content();
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

const executablePath = findBrowser();

async function browsing<T>(folder: string, use: (browser: Browser) => Promise<T>): Promise<T> {
  const { chromium } = createRequire(join(folder, "package.json"))("playwright-core") as Playwright;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

const shows = (path: string) => (folder: string) =>
  serving(folder, (origin) =>
    browsing(folder, async (browser) => {
      const page = await browser.newPage();
      const messages: string[] = [];
      page.on("console", (message) => messages.push((message as { text(): string }).text()));
      page.on("pageerror", (error) => messages.push(String(error)));
      await page.goto(origin + path);
      await page.waitForFunction("globalThis.answer !== undefined").catch((error: Error) => {
        throw new Error([error.message, ...messages].join("\n"));
      });
      expectSame(String(await page.evaluate("globalThis.answer")), answer);
      if (messages.length > 0) throw new Error(`the console shows ${messages.join("\n")}`);
    }),
  );

/** Browsers, which get the files of the package as they are. */
export const browsers: readonly Place[] = [
  {
    name: "Chromium",
    packages: ["playwright-core@1"],
    ...(executablePath === undefined && { missing: `there is none of ${NAMES.join(", ")}` }),
    version: (folder) => browsing(folder, (browser) => Promise.resolve(browser.version())),
    checks: { "a page": shows("/page"), "a worker": shows("/worker") },
  },
];
