export const problem = {
  notFound: 'There is nothing here',
  notFoundDetail: 'Nothing is kept at this address. Look the source up by name or address:',
  badRequest: 'That could not be read',
  ours: 'Something went wrong on our side',
  oursDetail: 'It has been noted. Trying again later may help.',
}
