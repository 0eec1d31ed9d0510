/** What is asked of `node:events`: somebody listens to what another tells. */

type Listener = (...told: unknown[]) => void;

/** Tells those who listen to a name. */
export class EventEmitter {
  private readonly listeners = new Map<string, Listener[]>();

  on(name: string, listener: Listener): this {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    return this;
  }

  emit(name: string, ...told: unknown[]): boolean {
    const own = this.listeners.get(name) ?? [];
    for (const listener of own) listener.apply(this, told);
    return own.length > 0;
  }

  listenerCount(name: string): number {
    return this.listeners.get(name)?.length ?? 0;
  }
}
