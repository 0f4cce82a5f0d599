;(({ blocks, element, i18n, blockEditor }) => {
  blocks.registerBlockType('masthead/sources', {
    apiVersion: 2,
    title: i18n.__('Sources of this story', 'masthead'),
    category: 'widgets',
    icon: 'book-alt',
    edit: () =>
      element.createElement(
        'p',
        blockEditor.useBlockProps(),
        i18n.__('Readers see here the sources of this story that are on record.', 'masthead'),
      ),
    save: () => null,
  })
})(window.wp)
