export const contribute = {
  heading: 'Propose, dispute, reply',
  lede: 'Records are made by people, and anybody may better them. Somebody else than whoever sends a change reviews it.',
  key: 'Sending takes a key with the scope “propose”, which whoever runs this service gives out.',
  contact: 'Whom to ask:',
  api: 'How to send it',
  propose: {
    heading: 'Propose a record or a change',
    text: 'Say which outlet, what is to change, and the page that says so, with its date. Nothing is published from memory: every value names the page on which it was read.',
  },
  dispute: {
    heading: 'Dispute evidence',
    text: 'Every piece of evidence on a record has a number of its own. Name it and say what is wrong, out of date or not about the outlet. A dispute stands beside the evidence from the day it is taken up, with its dates and its decision.',
  },
  reply: {
    heading: 'Reply as an outlet',
    text: 'A reply stands beside the finding word for word. That it comes from the outlet’s own domain can be proven, and is shown.',
  },
}
