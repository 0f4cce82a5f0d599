<?php
/**
 * The plugin's own words in other languages.
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

// Before blocks are registered, whose titles are words too.
add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'masthead', false, dirname( plugin_basename( MASTHEAD_FILE ) ) . '/languages' );
	},
	0
);

/**
 * The file of a language's words: of the country where there is one, else of the language (Mexican editors read Spanish).
 *
 * @param string|false $file   As WordPress would look for it.
 * @param string       $domain Whose words.
 * @return string|false
 */
function masthead_language_file( $file, $domain ) {
	if ( 'masthead' !== $domain || ! is_string( $file ) || is_readable( $file ) ) {
		return $file;
	}
	if ( ! preg_match( '/^masthead-([a-z]{2})(?:_[A-Za-z_]+)?(-masthead-[a-z]+\.json|\.mo)$/', basename( $file ), $parts ) ) {
		return $file;
	}
	$found = glob( plugin_dir_path( MASTHEAD_FILE ) . "languages/masthead-{$parts[1]}*{$parts[2]}" );
	return $found ? $found[0] : $file;
}
add_filter( 'load_textdomain_mofile', 'masthead_language_file', 10, 2 );
add_filter(
	'load_script_translation_file',
	static function ( $file, $handle, $domain ) {
		return masthead_language_file( $file, $domain );
	},
	10,
	3
);
