/** Metrics of this process for Prometheus, under the names that its client libraries use. */
export function processMetrics(): string {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  const metrics = [
    ['process_resident_memory_bytes', 'gauge', 'Resident memory.', rss],
    ['nodejs_heap_size_used_bytes', 'gauge', 'Heap in use.', heapUsed],
    ['process_cpu_seconds_total', 'counter', 'Processor time used.', (user + system) / 1e6],
    [
      'process_start_time_seconds',
      'gauge',
      'When the process began, in seconds since 1970.',
      Date.now() / 1_000 - process.uptime(),
    ],
  ] as const
  return metrics
    .map(([name, type, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`)
    .join('')
}
