/** Why a process with such a heap has no room here; `undefined` if it has. */
export function lackOfMemory(heapMegabytes: number): string | undefined {
  const available = Math.round(process.availableMemory() / 1e6);
  if (available > heapMegabytes) return undefined;
  return `${heapMegabytes} MB of memory are needed, ${available} MB are available`;
}
