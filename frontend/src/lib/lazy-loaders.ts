import type { RouteContext } from './route-roots'

/** What a loader gets, with the parts of the address that it reads. */
export type Loading<Address = unknown> = { context: RouteContext } & Address

/**
 * A room's routes stand in the frame, which every page waits for. What they ask the server for stands in the room's `loaders.ts` and comes when a page of
 * the room opens, or is about to, beside the page itself. So a route keeps only what finds it and guards it: its path, its search, who may open it. A
 * loader that brings nothing but words may stay with its route.
 *
 * A loader only starts early what its page would ask for anyway. Where the file cannot be had, as after a new release, the page goes on without it; the
 * page's own file is then gone as well, and for that the router reads the program anew.
 */
export const lazyLoaders =
  <Loaders extends Record<string, (at: never) => unknown>>(bring: () => Promise<Loaders>) =>
  <Name extends keyof Loaders>(name: Name) =>
  async (at: Parameters<Loaders[Name]>[0]): Promise<void> => {
    const loaders = await bring().catch(() => undefined)
    await loaders?.[name]?.(at as never)
  }
