export const problem = {
  notFound: 'There is nothing here',
  badRequest: 'That could not be read',
  ours: 'Something went wrong on our side',
  oursDetail: 'It has been noted. Trying again later may help.',
}
