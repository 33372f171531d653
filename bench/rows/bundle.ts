import { bundleBytes, bundleSizes } from "../bundle-sizes.js";
import { bundlersFor } from "../bundlers.js";
import { withPackage } from "../installed.js";
import { bytes } from "../quantity.js";
import type { Benchmark } from "../row.js";

export const bundle: Benchmark = {
  name: "bundle",
  title: "Bundles of a part of the root, minified and compressed",
  rows: () =>
    withPackage(async function* ({ folder }) {
      for (const bundler of bundlersFor(folder)) {
        for (const size of bundleSizes) {
          yield {
            what: `${size.what}, by ${bundler.name}`,
            measured: bytes(await bundleBytes(folder, bundler, size)),
            limit: size.limit,
            limitMeasured: bytes(size.limitBytes),
            by: "difference",
            target: size.allowance,
            reach: "at most",
          };
        }
      }
    }),
};
