import type { Options } from "tsup";

/** A plugin of the esbuild that tsup brings along; its version may differ from the one of the tests. */
export type Plugin = NonNullable<Options["esbuildPlugins"]>[number];
