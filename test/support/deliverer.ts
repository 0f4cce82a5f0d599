import { openStore } from '../../src/store/open-store.ts'
import { startDeliveries } from '../../src/webhooks/delivery-loop.ts'
import { nodeSend } from '../../src/webhooks/node-send.ts'

// Delivers from a database file to receivers on this machine, in a process that a test can kill. Arguments: file, and
// milliseconds by which its clock is ahead.
const [path = '', ahead = '0'] = process.argv.slice(2)
startDeliveries(
  {
    db: openStore(path),
    now: () => new Date(Date.now() + Number(ahead)),
    send: nodeSend({ protocols: ['http:'], isAllowed: (address) => address === '127.0.0.1' }),
  },
  (error) => console.error(error),
  10,
)
console.error('delivering')
// The delivery loop by itself does not keep a process alive.
setInterval(() => {}, 1_000)
