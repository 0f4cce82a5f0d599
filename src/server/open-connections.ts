import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** How often connections without progress are looked for in the time after which they are closed. */
const SWEEPS = 6

/**
 * The open connections of a server, with the bytes received when each was last looked at; one without a byte sent or
 * received for `stalledAfter` milliseconds is closed. `server.timeout` would set two timers for every request, a
 * twentieth of an answer's cost; here only a connection that received nothing between two sweeps gets one, which Node
 * clears when its answer is taken or its next request comes.
 */
export function openConnections(server: Server, stalledAfter: number): ReadonlyMap<Socket, number> {
  const between = stalledAfter / SWEEPS
  const sockets = new Map<Socket, number>()
  server.on('connection', (socket) => {
    sockets.set(socket, -1)
    socket.once('close', () => sockets.delete(socket))
  })
  const sweeping = setInterval(() => {
    for (const [socket, received] of sockets) {
      const { bytesRead, timeout } = socket
      if (bytesRead !== received) sockets.set(socket, bytesRead)
      else if (!timeout) socket.setTimeout(stalledAfter - between)
    }
  }, between).unref()
  server.once('close', () => clearInterval(sweeping))
  return sockets
}
